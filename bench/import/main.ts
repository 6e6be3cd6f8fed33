import { createReadStream, createWriteStream, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { NestFactory } from '@nestjs/core';
import { openStore, prepareStore, ServicesModule, type Store } from '@qadam/api';
import { fileOnDisk, OpenSdgImport, TableImport } from '@qadam/indicators/server';
import { readSettings } from '@qadam/platform/server';
import pg from 'pg';
import { from, to } from 'pg-copy-streams';
import { nationalFolder, operator, say } from '../figures';
import { syntheticMapping, writeSyntheticTable } from './synthetic-table';

const syntheticRows = Number(process.env['BENCH_ROWS'] ?? 3_000_000);
const settings = { ...readSettings(), dataFolder: join(readSettings().home, 'tmp', 'bench', 'import') };

const seconds = (since: number): number => (performance.now() - since) / 1_000;

const gibibytes = (bytes: number): string => `${(bytes / 2 ** 30).toFixed(2)} GiB`;

/** The plainest way to bring the same rows in: COPY as text into a table with the same columns, key and indexes. */
const bareCopy = async (url: string): Promise<{ rows: number; took: number }> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // From a file, so that millions of rows need no memory here.
  const path = join(settings.dataFolder, 'bare.copy');
  await pipeline(
    client.query(
      to(
        'copy (select series_id, area_code, year, value, valid_from from observation where valid_to is null) to stdout',
      ),
    ),
    createWriteStream(path),
  );
  await client.query('create table bare (like observation including all)');
  const start = performance.now();
  const copy = client.query(from('copy bare (series_id, area_code, year, value, valid_from) from stdin'));
  await pipeline(createReadStream(path, { highWaterMark: 2 ** 16 }), copy);
  const took = seconds(start);
  rmSync(path);
  await client.query('drop table bare');
  await client.end();
  return { rows: copy.rowCount, took };
};

/** An empty Qadam: framework and areas, no figures. The review's frozen figures are guarded by triggers, which this passes by. */
const emptyFigures = ({ database }: Store) =>
  database.transaction(async () => {
    await database.query('set local session_replication_role = replica');
    await database.query(
      'truncate indicator_metadata, observation, series, vintage, frozen_figure, frozen_chart cascade',
    );
  });

const openServices = ({ database }: Store) =>
  NestFactory.createApplicationContext(
    ServicesModule.with({
      database,
      instance: { hasEmbeddedDatabase: true, listensOnLoopback: false },
      runsJobs: false,
    }),
    { logger: ['error'], abortOnError: false },
  );

const measureFolder = async (store: Store, folder: string): Promise<void> => {
  const services = await openServices(store);
  const times = [];
  for (let round = 0; round < 3; round += 1) {
    await emptyFigures(store);
    const steps: [string, number][] = [];
    const start = performance.now();
    await services.get(OpenSdgImport).importOpenSdg(operator, folder, {
      skipProblems: true,
      control: {
        jobId: 0,
        report: (_progress, step) => {
          if (!steps.some(([known]) => known === step)) steps.push([step, seconds(start)]);
          return Promise.resolve();
        },
        throwIfCancelled: () => Promise.resolve(),
      },
    });
    const took = seconds(start);
    const bare = await bareCopy((store.database.source.options as { url: string }).url);
    times.push({ took, bare: bare.took, rows: bare.rows, steps });
  }
  await services.close();
  const middle = times.toSorted((one, other) => one.took / one.bare - other.took / other.bare)[1];
  if (middle === undefined) return;
  say(`The national Open SDG folder, ${middle.rows} figures, median of 3:`);
  for (const [step, at] of middle.steps) say(`  ${step.padEnd(12)} begins at ${at.toFixed(2)} s`);
  say(
    `  import ${middle.took.toFixed(2)} s, bare COPY ${middle.bare.toFixed(2)} s: ${(middle.took / middle.bare).toFixed(1)} times (goal 2)`,
  );
};

const measureSynthetic = async (store: Store): Promise<void> => {
  await emptyFigures(store);
  const path = join(settings.dataFolder, 'synthetic.csv');
  await writeSyntheticTable(store.database, path, syntheticRows);
  const services = await openServices(store);
  const start = performance.now();
  const { series, observations, problems } = await services
    .get(TableImport)
    .importTable(
      operator,
      { fileName: 'synthetic.csv', bytes: fileOnDisk(path) },
      { skipProblems: false, mapping: syntheticMapping },
    );
  const took = seconds(start);
  await services.close();
  const bare = await bareCopy((store.database.source.options as { url: string }).url);
  say(
    `A synthetic table (${gibibytes(statSync(path).size)}), ${observations.added} figures in ${series} series, ${problems.length} problems:`,
  );
  say(
    `  import ${took.toFixed(1)} s, bare COPY ${bare.took.toFixed(1)} s: ${(took / bare.took).toFixed(1)} times`,
  );
  rmSync(path);
};

const store = await openStore(settings);
try {
  await prepareStore(settings, store, say);
  const folder = nationalFolder(settings);
  if (folder === undefined)
    say('The national folder is not on this machine: only the synthetic figures are measured.');
  else await measureFolder(store, folder);
  await measureSynthetic(store);
  say(`This process had at most ${gibibytes(process.resourceUsage().maxRSS * 1_024)} of memory (goal 1 GiB)`);
} finally {
  await emptyFigures(store);
  await store.close();
}
process.exit(0);
