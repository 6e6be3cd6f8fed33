import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { openStore, prepareStore, ServicesModule, type Store } from '@qadam/api';
import { type Viewer, visitor } from '@qadam/identity/domain';
import { OpenSdgImport } from '@qadam/indicators/server';
import { readSettings, type Settings } from '@qadam/platform/server';

export const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`);

export const operator: Viewer = { ...visitor('en'), grants: [{ role: 'administrator', areaCode: null }] };

/** The services of the product on a database, without its jobs. */
export const openServices = ({ database }: Store) =>
  NestFactory.createApplicationContext(
    ServicesModule.with({
      database,
      instance: { hasEmbeddedDatabase: true, listensOnLoopback: false },
      runsJobs: false,
    }),
    { logger: ['error'], abortOnError: false },
  );

/** The national folder, where this machine has it; `QADAM_BENCH_FIGURES` names another place. */
export const nationalFolder = ({ home }: Settings): string | undefined =>
  [process.env['QADAM_BENCH_FIGURES'] ?? '', join(home, '..', 'shared', 'data', 'kazstat')].find(
    (path) => path !== '' && existsSync(join(path, 'data')),
  );

/** A database for benchmarks alone, in `tmp/bench`, with the starting case and all real figures there are. */
export const openBenchStore = async (): Promise<{ readonly store: Store; readonly settings: Settings }> => {
  const own = readSettings();
  const settings: Settings = { ...own, dataFolder: join(own.home, 'tmp', 'bench', 'data') };
  const store = await openStore(settings);
  await prepareStore(settings, store, say);
  const folder = nationalFolder(settings);
  const loads = await store.database.one<{ n: number }>('select count(*)::int as n from vintage');
  if (folder === undefined)
    say('Figures: those that ship with Qadam; the national folder is not on this machine.');
  else if (loads?.n === 1) {
    say('Figures: importing the national Open SDG folder.');
    const services = await openServices(store);
    await services.get(OpenSdgImport).importOpenSdg(operator, folder, { skipProblems: true });
    await services.close();
  }
  return { store, settings };
};
