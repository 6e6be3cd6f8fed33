import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { visitor } from '@qadam/identity/domain';
import { AuditTrail, identityMigrations } from '@qadam/identity/server';
import { createTestDatabase, readSettings, type TestDatabase } from '@qadam/platform/server';
import { GeographyService } from '../areas/geography.service';
import { loadGeography } from '../areas/load-geography';
import { geographyMigrations } from '../index';
import { KatoImport } from './kato-import.service';

const folder = mkdtempSync(join(tmpdir(), 'qadam-kato-'));
const shipped = join(readSettings().home, 'data/geography');
const viewer = visitor('en');
let test: TestDatabase;
let service: KatoImport;

beforeAll(async () => {
  test = await createTestDatabase({
    entities: [],
    migrations: [...identityMigrations, ...geographyMigrations],
  });
  await loadGeography(test.database, shipped);
  service = new KatoImport(test.database, new AuditTrail(test.database), new GeographyService(test.database));
});

afterAll(async () => {
  await test.close();
  rmSync(folder, { recursive: true, force: true });
});

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

// Made-up codes: the structure is the classifier's.
const classifier = file(
  'kato.csv',
  '\ufeffte;kaz_name;rus_name\n620000000;Ұлытау облысы;область Ұлытау\n621900000;Қаражал Қ.Ә.;Каражал г.а.\n',
);

describe('importing the classifier of areas', () => {
  it('fills in the codes that were not known, marked as verified, once', async () => {
    const { areas } = await service.importKato(viewer, classifier);
    expect(areas).toEqual({ changed: 1, unchanged: 1 });
    const row = await test.database.one(
      `select kato, kato_is_verified as verified from area where code = 'karazhal'`,
    );
    expect(row).toEqual({ kato: '621900000', verified: true });
    expect((await service.importKato(viewer, classifier)).areas).toEqual({ changed: 0, unchanged: 2 });
  });

  it('is not undone when the shipped areas are loaded again at the next start', async () => {
    await loadGeography(test.database, shipped);
    const row = await test.database.one(`select kato from area where code = 'karazhal'`);
    expect(row).toEqual({ kato: '621900000' });
  });

  it('refuses a file without codes, and one that is not there', async () => {
    await expect(service.importKato(viewer, file('other.csv', 'a,b\n1,2\n'))).rejects.toThrow(
      'no code of nine digits',
    );
    await expect(service.importKato(viewer, join(folder, 'none.csv'))).rejects.toThrow('cannot be read');
  });
});
