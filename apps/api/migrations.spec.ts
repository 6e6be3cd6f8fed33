import { afterEach, describe, expect, it } from '@jest/globals';
import {
  createEmptyTestDatabase,
  type Database,
  migrate,
  openDatabase,
  readSettings,
} from '@qadam/platform/server';
import { databaseParts } from './composition';
import { prepareStore } from './start/prepare-store';

const timeOf = (name: string): number => Number(/\d{13}$/.exec(name)?.[0]);
const inOrder = [...databaseParts.migrations].sort((left, right) => timeOf(left.name) - timeOf(right.name));

let ends: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const end of ends.reverse()) await end();
  ends = [];
});

const emptyDatabase = async (): Promise<string> => {
  const { url, drop } = await createEmptyTestDatabase();
  ends.push(drop);
  return url;
};

const open = async (url: string, migrations = databaseParts.migrations): Promise<Database> => {
  const database = await openDatabase(url, { entities: [], migrations });
  ends.push(() => (database.source.isInitialized ? database.source.destroy() : Promise.resolve()));
  return database;
};

const prepare = (database: Database): Promise<void> =>
  prepareStore(
    readSettings(),
    { database, isEmbedded: false, keepRunning: () => undefined, close: () => Promise.resolve() },
    () => undefined,
  );

describe('the migrations of the house', () => {
  it('bring an empty database to the present, once, and the starting case is loaded once', async () => {
    const database = await open(await emptyDatabase());
    await prepare(database);
    expect(await migrate(database)).toEqual([]);
    const counts = `select (select count(*) from goal)::int as goals, (select count(*) from observation)::int as figures,
      (select count(*) from finding)::int as findings, (select count(*) from section)::int as sections`;
    const before = await database.one<Record<string, number>>(counts);
    expect(Object.values(before ?? {}).every((count) => count > 0)).toBe(true);
    await prepare(database);
    expect(await database.one(counts)).toEqual(before);
  });

  it('go forward from the schema before each of them', async () => {
    const url = await emptyDatabase();
    for (let known = 1; known <= inOrder.length; known += 1) {
      const database = await open(url, inOrder.slice(0, known));
      expect(await migrate(database)).toEqual([inOrder[known - 1]?.name]);
      await database.source.destroy();
    }
  });

  it('refuse a database that a newer version has changed, and leave it alone', async () => {
    const url = await emptyDatabase();
    await migrate(await open(url));
    await expect(openDatabase(url, { entities: [], migrations: inOrder.slice(0, -1) })).rejects.toMatchObject(
      {
        code: 'start-up',
        message: expect.stringContaining('newer Qadam'),
      },
    );
  });

  it('are undone in reverse, each in its own transaction', async () => {
    const database = await open(await emptyDatabase());
    await migrate(database);
    for (const _ of inOrder) await database.source.undoLastMigration({ transaction: 'each' });
    expect(
      await database.query(`select table_name from information_schema.tables
        where table_schema = 'public' and table_name <> 'migrations'`),
    ).toEqual([]);
  });
});
