import 'reflect-metadata';
import { DataSource, type MigrationInterface } from 'typeorm';
import { Failure } from '../failure/failure';
import { Database } from './database';

export interface DatabaseParts {
  readonly entities: readonly (new () => object)[];
  readonly migrations: readonly (new () => MigrationInterface)[];
}

const explain = (error: unknown, url: string): unknown => {
  const { code, message } = error as NodeJS.ErrnoException;
  const server = new URL(url).host;
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'ETIMEDOUT')
    return new Failure('start-up', `No PostgreSQL server answers at ${server}. Check DATABASE_URL.`);
  if (code === '28P01' || code === '28000')
    return new Failure('start-up', `PostgreSQL at ${server} refused the user or password of DATABASE_URL.`);
  if (code === '3D000')
    return new Failure('start-up', `PostgreSQL at ${server}: ${message}. Create it first.`);
  return error;
};

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

/** Connects and proves that this program knows everything that was done to the database. */
export const openDatabase = async (url: string, parts: DatabaseParts): Promise<Database> => {
  const source = new DataSource({
    type: 'postgres',
    url,
    entities: [...parts.entities],
    migrations: [...parts.migrations],
    migrationsTransactionMode: 'each',
    synchronize: false,
    poolSize: 16,
    applicationName: 'qadam',
  });
  try {
    await source.initialize();
    await requireKnownMigrations(source);
  } catch (error) {
    if (source.isInitialized) await source.destroy();
    throw explain(error, url);
  }
  return new Database(source);
};

/**
 * Applies what is missing, each migration in its own transaction; answers with the names applied. Tables that are
 * new then announce their changes too.
 */
export const migrate = async (database: Database): Promise<readonly string[]> => {
  const applied = (await database.source.runMigrations()).map(({ name }) => name);
  const known = await database.one(`select 1 where to_regprocedure('announce_every_table()') is not null`);
  if (known) await database.query('select announce_every_table()');
  return applied;
};
