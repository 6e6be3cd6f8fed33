import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import type { Database } from '../database/database';
import { type DatabaseParts, migrate, openDatabase } from '../database/open-database';
import { openEmbeddedPostgres } from '../postgres/embedded-postgres';
import { readSettings } from '../settings/settings';

export interface TestDatabase {
  readonly database: Database;
  readonly url: string;
  close(): Promise<void>;
}

const runOn = async (url: string, sql: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
};

/** An empty database of its own on a real PostgreSQL that all specs share; `close` drops it. */
export const createEmptyTestDatabase = async (): Promise<{ url: string; drop(): Promise<void> }> => {
  const postgres = await openEmbeddedPostgres(join(readSettings().home, 'tmp', 'test-postgres'));
  const name = `test_${randomBytes(8).toString('hex')}`;
  await runOn(postgres.url, `create database ${name}`);
  const url = new URL(postgres.url);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: async () => {
      await runOn(postgres.url, `drop database ${name} with (force)`);
      await postgres.release();
    },
  };
};

/** The same, connected and migrated. */
export const createTestDatabase = async (parts: DatabaseParts): Promise<TestDatabase> => {
  const { url, drop } = await createEmptyTestDatabase();
  const database = await openDatabase(url, parts);
  await migrate(database);
  return {
    database,
    url,
    close: async () => {
      await database.source.destroy();
      await drop();
    },
  };
};
