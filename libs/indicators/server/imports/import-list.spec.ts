import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Viewer, visitor } from '@qadam/identity/domain';
import { type TestDatabase } from '@qadam/platform/server';
import { listImports } from './import-list';
import { openFigureTables } from '../indicators.fixture';

const as = (
  id: number,
  name: string,
  role: 'analyst' | 'administrator',
  areaCode: string | null = null,
): Viewer => ({
  ...visitor('en'),
  person: { id, name, email: `${name}@example.kz` },
  grants: [{ role, areaCode }],
});
const aliya = as(1, 'aliya', 'analyst');
const bolat = as(2, 'bolat', 'administrator');

let test: TestDatabase;

beforeAll(async () => {
  test = await openFigureTables();
  await test.database.query(
    `insert into person (email, name, password_hash) values ('a@example.kz', 'aliya', '-'), ('b@example.kz', 'bolat', '-')`,
  );
  await test.database.query(
    `insert into job (kind, input, state) values ('preview-import', '{}', 'running'), ('preview-import', '{}', 'failed')`,
  );
  await test.database.query(
    `insert into figure_import (kind, person_id, file_name, job_id, previewed_at, committed_at) values
       ('table', 1, 'taken.csv', null, now(), now()),
       ('table', 1, 'compared.csv', null, now(), null),
       ('sdmx', 2, 'working.xml', 1, null, null),
       ('sdmx', 1, 'failed.xml', 2, null, null),
       ('table', 1, 'loaded.csv', null, null, null)`,
  );
});

afterAll(() => test?.close());

const linesOf = async (viewer: Viewer) =>
  (await listImports(test.database, viewer)).map(({ id, fileName, state, personName }) => [
    id,
    fileName,
    state,
    personName,
  ]);

it('lists the own imports: open ones first, then those that were taken, the newest first', async () => {
  expect(await linesOf(aliya)).toEqual([
    [5, 'loaded.csv', 'loaded', 'aliya'],
    [4, 'failed.xml', 'failed', 'aliya'],
    [2, 'compared.csv', 'previewed', 'aliya'],
    [1, 'taken.csv', 'committed', 'aliya'],
  ]);
  expect((await listImports(test.database, aliya))[0]?.createdAt).toBeInstanceOf(Date);
});

it('lists those of everybody to an administrator, and none to an analyst of one area', async () => {
  expect((await linesOf(bolat)).map(([id]) => id)).toEqual([5, 4, 3, 2, 1]);
  expect((await linesOf(bolat))[2]).toEqual([3, 'working.xml', 'working', 'bolat']);
  expect(await linesOf(as(1, 'aliya', 'analyst', 'ulytau'))).toEqual([]);
});

it('keeps the taken ones in sight where many are open', async () => {
  await test.database.query(
    `insert into figure_import (kind, person_id, file_name) select 'table', 1, 'more.csv' from generate_series(1, 30)`,
  );
  const lines = await linesOf(aliya);
  expect(lines).toHaveLength(21);
  expect(lines.at(-1)).toEqual([1, 'taken.csv', 'committed', 'aliya']);
});
