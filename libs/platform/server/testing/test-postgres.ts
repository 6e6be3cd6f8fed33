import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { openEmbeddedPostgres, type RunningPostgres } from '../postgres/embedded-postgres';
import { readSettings } from '../settings/settings';

/** Nothing waits for the disk: what is lost when the machine loses its power is no loss to a test. */
const hurry = ['fsync = off', 'synchronous_commit = off', 'full_page_writes = off'];

export const withClient = async <Given>(
  url: string,
  work: (client: pg.Client) => Promise<Given>,
): Promise<Given> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** A real PostgreSQL that all specs share; the last one to leave stops it. */
export const openTestPostgres = async (): Promise<RunningPostgres> => {
  const postgres = await openEmbeddedPostgres(join(readSettings().home, 'tmp', 'test-postgres'));
  if (postgres.isNew)
    await withClient(postgres.url, async (client) => {
      for (const setting of hurry) await client.query(`alter system set ${setting}`);
      await client.query('select pg_reload_conf()');
    });
  return postgres;
};

export const databaseAt = (url: string, name: string): string => {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
};

/** A database of its own, as the template has it. */
export const createDatabase = async (postgres: RunningPostgres, template = 'template1') => {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await withClient(postgres.url, (client) => client.query(`create database ${name} template ${template}`));
  return {
    url: databaseAt(postgres.url, name),
    drop: async () => {
      await withClient(postgres.url, (client) => client.query(`drop database ${name} with (force)`));
      await postgres.release();
    },
  };
};
