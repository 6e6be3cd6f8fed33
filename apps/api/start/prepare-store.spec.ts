import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestDatabase, readSettings, type TestDatabase } from '@qadam/platform/server';
import { databaseParts } from '../composition';
import { prepareStore } from './prepare-store';

let test: TestDatabase;

const start = () =>
  prepareStore(
    readSettings(),
    {
      ...{ database: test.database, isEmbedded: true },
      keepRunning: () => undefined,
      close: () => Promise.resolve(),
    },
    () => undefined,
  );

beforeAll(async () => {
  test = await createTestDatabase(databaseParts);
  await start();
});

afterAll(() => test?.close());

it('brings codes that ship to an installation made before there were any, and leaves changed ones alone', async () => {
  const { database } = test;
  const codes = () => database.query<{ code: string }>('select code, title from project_code order by code');
  await database.query(
    `update project_code set title = '{"en":"Ours"}', retired_at = now() where code = 'service-delivery'`,
  );
  const before = await codes();
  const [gone] = before.filter(({ code }) => code !== 'service-delivery');
  await database.query('delete from code_guidance where code = $1', [gone?.code]);
  await database.query('delete from project_code where code = $1', [gone?.code]);
  expect(await codes()).toHaveLength(before.length - 1);
  await start();
  expect(await codes()).toEqual(before);
  expect(
    await database.query(
      `select title, retired_at is not null as retired from project_code where code = 'service-delivery'`,
    ),
  ).toEqual([{ title: { en: 'Ours' }, retired: true }]);
  expect(await database.query('select 1 from code_guidance where code = $1', [gone?.code])).toHaveLength(1);
});
