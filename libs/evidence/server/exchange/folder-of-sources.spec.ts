import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { type OpenEvidence, openEvidence } from '../evidence.fixture';
import { foreignProject } from './foreign-project.fixture';

let house: OpenEvidence;

beforeAll(async () => {
  house = await openEvidence();
});
afterAll(() => house?.test.close());

it('is one and written as the standard does, also after a program that writes it otherwise', async () => {
  const lead = await house.person('analyst', null, 'en');
  const { bytes } = foreignProject({ folder: 'Sources' });
  expect((await house.imports.importQdpx(lead, 'other.qdpx', bytes, {})).refused).toEqual([]);
  // Kept by an earlier Qadam, which took the name of the folder as it came.
  await house.database.query(
    `insert into exchange_file (path, import_id, bytes) select 'Sources/old.png', import_id, '' from exchange_file limit 1`,
  );
  const files = unzipSync((await house.projects.export(lead)).bytes);
  const names = Object.keys(files).filter((name) => name !== 'project.qde');
  expect(new Set(names.map((name) => name.split('/')[0]))).toEqual(new Set(['sources']));
  expect(names).toEqual(expect.arrayContaining(['sources/well.png', 'sources/old.png']));
  const qde = Buffer.from(files['project.qde'] ?? []).toString();
  const paths = [...qde.matchAll(/ath="internal:\/\/([^"]+)"/gu)].map(([, path]) => `sources/${path}`);
  expect(paths.length).toBeGreaterThan(1);
  expect(names).toEqual(expect.arrayContaining(paths));
});
