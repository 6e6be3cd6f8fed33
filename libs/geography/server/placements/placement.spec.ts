import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { visitor } from '@qadam/identity/domain';
import { AuditTrail, identityMigrations } from '@qadam/identity/server';
import {
  createTestDatabase,
  DataVersion,
  platformMigrations,
  readSettings,
  type TestDatabase,
} from '@qadam/platform/server';
import { GeographyService } from '../areas/geography.service';
import { loadGeography } from '../areas/load-geography';
import { geographyMigrations } from '../index';
import { PlacementService } from './placement.service';

const shipped = join(readSettings().home, 'data/geography');
const folder = mkdtempSync(join(tmpdir(), 'qadam-towns-'));
const viewer = visitor('en');
let test: TestDatabase;
let service: PlacementService;

const addTown = (code: string, position: number, sourceCode: string): Promise<unknown> =>
  test.database.query(
    `insert into area (code, level, parent_code, position, source_codes, name_kk, name_ru, name_en)
     values ($1, 'settlement', 'kz', $2, array[$3], $3, $3, $3)`,
    [code, position, sourceCode],
  );

const parentOf = async (code: string): Promise<unknown> =>
  (
    await test.database.one<{ parent: string }>('select parent_code as parent from area where code = $1', [
      code,
    ])
  )?.parent;

beforeAll(async () => {
  test = await createTestDatabase({
    entities: [],
    migrations: [...platformMigrations, ...identityMigrations, ...geographyMigrations],
  });
  cpSync(shipped, folder, { recursive: true });
  await loadGeography(test.database, folder);
  service = new PlacementService(
    test.database,
    new AuditTrail(test.database),
    new GeographyService(test.database),
    new DataVersion(test.database),
  );
  // As a load of figures left them before their regions were known.
  await addTown('town-kztmt', 10_000, 'KZTMT');
  await addTown('town-kzsrb', 10_001, 'KZSRB');
});

afterAll(async () => {
  await test.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the regions of towns', () => {
  it('come with the next start for the towns that are known, with their names; others wait for a person', async () => {
    await loadGeography(test.database, folder);
    const { towns, regions } = await service.list(viewer);
    expect(towns).toEqual([
      {
        ...{ code: 'town-kzsrb', name: 'Sarybulak village', sourceCodes: ['KZSRB'] },
        ...{ region: null, origin: null, placedBy: null, placedAt: null },
      },
      {
        ...{ code: 'town-kztmt', name: 'Temirtau city', sourceCodes: ['KZTMT'] },
        ...{ region: { code: 'karagandy', name: 'Karagandy region' }, origin: 'known' },
        ...{ placedBy: null, placedAt: null },
      },
    ]);
    // 17 regions and 3 cities of today; South Kazakhstan is none.
    expect(regions).toHaveLength(20);
    expect(await test.database.one(`select aliases from area where code = 'town-kztmt'`)).toEqual({
      aliases: ['KZTMT'],
    });
  });

  it('keep their order behind the shipped areas, however often the product starts', async () => {
    await addTown('town-later', 10_002, 'KZLATER');
    for (let start = 0; start < 3; start += 1) await loadGeography(test.database, folder);
    const rows = await test.database.query<{ code: string }>('select code from area order by position');
    expect(rows.slice(-3).map(({ code }) => code)).toEqual(['town-kztmt', 'town-kzsrb', 'town-later']);
  });

  it('are what a person says, each time with a record, and what was before once that is taken back', async () => {
    await service.place(viewer, { code: 'town-kzsrb', region: 'zhetisu' });
    await service.place(viewer, { code: 'town-kzsrb', region: 'east-kazakhstan' });
    expect(await parentOf('town-kzsrb')).toBe('east-kazakhstan');
    await service.undo(viewer, 'town-kzsrb');
    expect(await parentOf('town-kzsrb')).toBe('zhetisu');
    await service.undo(viewer, 'town-kzsrb');
    expect(await parentOf('town-kzsrb')).toBe('kz');
    await expect(service.undo(viewer, 'town-kzsrb')).rejects.toMatchObject({ code: 'conflict' });
    const records = await test.database.query(
      `select action, detail from audit where subject_id = 'town-kzsrb' order by id`,
    );
    expect(records).toEqual([
      { action: 'place', detail: { before: 'kz', after: 'zhetisu' } },
      { action: 'place', detail: { before: 'zhetisu', after: 'east-kazakhstan' } },
      { action: 'undo-placement', detail: { before: 'east-kazakhstan', after: 'zhetisu' } },
      { action: 'undo-placement', detail: { before: 'zhetisu', after: 'kz' } },
    ]);
  });

  it('stay as a person said when a newer list knows better', async () => {
    await service.place(viewer, { code: 'town-kztmt', region: 'ulytau' });
    const path = join(folder, 'source-towns.json');
    const towns = JSON.parse(readFileSync(path, 'utf8')) as { code: string; parent: string | null }[];
    writeFileSync(
      path,
      JSON.stringify(
        towns.map((town) =>
          town.code === 'KZTMT' || town.code === 'KZSRB' ? { ...town, parent: 'akmola' } : town,
        ),
      ),
    );
    await loadGeography(test.database, folder);
    expect([await parentOf('town-kztmt'), await parentOf('town-kzsrb')]).toEqual(['ulytau', 'akmola']);
    await service.undo(viewer, 'town-kztmt');
    expect(await parentOf('town-kztmt')).toBe('akmola');
  });

  it('are refused for what is no town, no region of today, or the same again', async () => {
    const refusal = (code: string, region: string) => service.place(viewer, { code, region });
    await expect(refusal('semey', 'abay')).rejects.toMatchObject({ code: 'not-found' });
    await expect(refusal('town-later', 'south-kazakhstan')).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(refusal('town-later', 'kz')).rejects.toMatchObject({ code: 'invalid-input' });
    await refusal('town-later', 'abay');
    await expect(refusal('town-later', 'abay')).rejects.toMatchObject({ code: 'invalid-input' });
  });
});
