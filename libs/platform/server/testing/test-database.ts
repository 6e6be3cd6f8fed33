import type { Database } from '../database/database';
import { type DatabaseParts, migrate, openDatabase } from '../database/open-database';
import { databaseTemplate } from './database-template';
import { createDatabase, openTestPostgres } from './test-postgres';

export interface TestDatabase {
  readonly database: Database;
  readonly url: string;
  close(): Promise<void>;
}

/** What stands in a database before the first test: `name` tells it from other contents. */
export interface TestContents {
  readonly name: string;
  fill(database: Database): Promise<unknown>;
}

const nothing: TestContents = { name: 'nothing', fill: () => Promise.resolve() };

/** An empty database of its own on a real PostgreSQL that all specs share; `close` drops it. */
export const createEmptyTestDatabase = async (): Promise<{ url: string; drop(): Promise<void> }> =>
  createDatabase(await openTestPostgres());

/** The same, connected, migrated and filled: at once for one spec, as a copy of one for the specs of a run. */
export const createTestDatabase = async (
  parts: DatabaseParts,
  { name, fill }: TestContents = nothing,
): Promise<TestDatabase> => {
  const prepare = async (database: Database): Promise<void> => {
    await migrate(database);
    await fill(database);
  };
  const postgres = await openTestPostgres();
  const contents = [name, ...parts.migrations.map((migration) => migration.name)];
  const template = await databaseTemplate(postgres.url, contents, async (url) => {
    const database = await openDatabase(url, parts);
    try {
      await prepare(database);
    } finally {
      await database.source.destroy();
    }
  });
  const { url, drop } = await createDatabase(postgres, template);
  const database = await openDatabase(url, parts);
  if (template === undefined) await prepare(database);
  return {
    database,
    url,
    close: async () => {
      await database.source.destroy();
      await drop();
    },
  };
};
