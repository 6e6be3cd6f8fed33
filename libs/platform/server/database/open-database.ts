import 'reflect-metadata';
import { DataSource, type MigrationInterface } from 'typeorm';
import { Failure } from '../failure/failure';
import { isConnectionLoss } from './connection-loss';
import { Database } from './database';
import { explainConnection, requirePostgresUrl } from './explain-connection';

export interface DatabaseParts {
  readonly entities: readonly (new () => object)[];
  readonly migrations: readonly (new () => MigrationInterface)[];
}

const connectTimeoutMs = 10_000;

const requireKnownMigrations = async (source: DataSource): Promise<void> => {
  const table = await source.query(`select to_regclass('public.migrations') as name`);
  if (!table[0]?.name) return;
  const applied: { name: string }[] = await source.query('select name from migrations');
  const known = new Set(source.migrations.map((migration) => migration.name ?? migration.constructor.name));
  const unknown = applied.filter(({ name }) => !known.has(name));
  if (unknown.length > 0)
    throw new Failure(
      'start-up',
      `The database was written by a newer Qadam (it has ${unknown.map(({ name }) => name).join(', ')}). Start the newer version; nothing was changed.`,
    );
};

/**
 * Connects and proves that this program knows everything that was done to the database.
 * @throws Failure `start-up` with what to do, whatever the reason
 */
export const openDatabase = async (url: string, parts: DatabaseParts): Promise<Database> => {
  requirePostgresUrl(url);
  const source = new DataSource({
    type: 'postgres',
    url,
    entities: [...parts.entities],
    migrations: [...parts.migrations],
    migrationsTransactionMode: 'each',
    synchronize: false,
    poolSize: 16,
    connectTimeoutMS: connectTimeoutMs,
    applicationName: 'qadam',
  });
  try {
    await source.initialize();
    await requireKnownMigrations(source);
  } catch (error) {
    if (source.isInitialized) await source.destroy();
    throw explainConnection(error, url);
  }
  return new Database(source);
};

/**
 * Applies what is missing, each migration in its own transaction; answers with the names applied. Tables that are
 * new then announce their changes too.
 */
export const migrate = async (database: Database): Promise<readonly string[]> => {
  const applied = await runMigrations(database);
  const known = await database.one(`select 1 where to_regprocedure('announce_every_table()') is not null`);
  if (known) await database.query('select announce_every_table()');
  return applied;
};

const runMigrations = async ({ source }: Database): Promise<readonly string[]> => {
  try {
    return (await source.runMigrations()).map(({ name }) => name);
  } catch (error) {
    const { url } = source.options as { url: string };
    const mayNot = (error as NodeJS.ErrnoException).code === '42501';
    throw mayNot || isConnectionLoss(error) ? explainConnection(error, url) : error;
  }
};
