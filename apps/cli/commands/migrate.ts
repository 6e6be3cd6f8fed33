import type { Command } from 'commander';
import { openStore, prepareStore } from '@qadam/api';
import { readSettings } from '@qadam/platform/server';
import { print, say } from '../session';

export const addMigrateCommand = (program: Command): void => {
  program
    .command('migrate')
    .description('Bring the database to the present version; loads the starting case into an empty one.')
    .option('--json', 'print {"applied","migrations"}')
    .action(async ({ json }: { json?: boolean }) => {
      const settings = readSettings();
      const store = await openStore(settings, say);
      try {
        const before = await appliedMigrations(store);
        await prepareStore(settings, store, say);
        const after = await appliedMigrations(store);
        const applied = after.filter((name) => !before.includes(name));
        if (json) print({ applied, migrations: after });
        else say(applied.length > 0 ? `Applied: ${applied.join(', ')}.` : 'The database is up to date.');
      } finally {
        await store.close();
      }
    });
};

const appliedMigrations = async ({ database }: Awaited<ReturnType<typeof openStore>>): Promise<string[]> => {
  if (!(await database.one(`select 1 where to_regclass('public.migrations') is not null`))) return [];
  const rows = await database.query<{ name: string }>('select name from migrations order by id');
  return rows.map(({ name }) => name);
};
