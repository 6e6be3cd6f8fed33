import { createRequire } from 'node:module';
import { join } from 'node:path';
import { once } from 'node:events';
import { Readable, type Writable } from 'node:stream';
import { NestFactory } from '@nestjs/core';
import { openStore, prepareStore, ServicesModule, type Store } from '@qadam/api';
import { OpenSdgImport, recordFigures } from '@qadam/indicators/server';
import { readSettings } from '@qadam/platform/server';
import pg from 'pg';
import { nationalFolder, operator, say } from '../figures';

const syntheticRows = Number(process.env['BENCH_ROWS'] ?? 3_000_000);
const areasInSynthetic = 20;
const yearsInSynthetic = 30;
const settings = { ...readSettings(), dataFolder: join(readSettings().home, 'tmp', 'bench', 'import') };

const seconds = (since: number): number => (performance.now() - since) / 1_000;

const gibibytes = (bytes: number): string => `${(bytes / 2 ** 30).toFixed(2)} GiB`;

/** The plainest way to bring the same rows in: COPY as text into a table with the same columns, key and indexes. */
const bareCopy = async (url: string): Promise<{ rows: number; took: number }> => {
  const { from } = createRequire(join(settings.home, 'bench', 'package.json'))('pg-copy-streams') as {
    from: (sql: string) => Writable & pg.Submittable;
  };
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ line: string }>(
    `select concat_ws(E'\\t', series_id, area_code, year, value, valid_from) as line from observation where valid_to is null`,
  );
  const text = rows.map(({ line }) => `${line}\n`);
  await client.query('create table bare (like observation including all)');
  const start = performance.now();
  const copy = client.query(from('copy bare (series_id, area_code, year, value, valid_from) from stdin'));
  Readable.from(text).pipe(copy);
  await once(copy, 'finish');
  const took = seconds(start);
  await client.query('drop table bare');
  await client.end();
  return { rows: rows.length, took };
};

/** An empty Qadam: framework and areas, no figures. The review's frozen figures are guarded by triggers, which this passes by. */
const emptyFigures = ({ database }: Store) =>
  database.transaction(async () => {
    await database.query('set local session_replication_role = replica');
    await database.query(
      'truncate observation, series, vintage, indicator_setting, frozen_figure, frozen_chart cascade',
    );
  });

const measureFolder = async (store: Store, folder: string): Promise<void> => {
  const services = await NestFactory.createApplicationContext(
    ServicesModule.with({
      database: store.database,
      instance: { hasEmbeddedDatabase: true, listensOnLoopback: false },
      runsJobs: false,
    }),
    { logger: ['error'], abortOnError: false },
  );
  const times = [];
  for (let round = 0; round < 3; round += 1) {
    await emptyFigures(store);
    const steps: [string, number][] = [];
    const start = performance.now();
    await services.get(OpenSdgImport).importOpenSdg(operator, folder, {
      skipProblems: true,
      control: {
        jobId: 0,
        report: (_progress, step) => Promise.resolve(void steps.push([step, seconds(start)])),
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
  const areas = await store.database.query<{ code: string }>(
    `select code from area where level in ('country', 'region') order by position limit ${areasInSynthetic}`,
  );
  const [indicator] = await store.database.query<{ code: string }>(
    'select code from indicator order by position limit 1',
  );
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 50);
  const start = performance.now();
  const perSeries = areas.length * yearsInSynthetic;
  const observations = () =>
    areas.flatMap(({ code }, place) =>
      Array.from({ length: yearsInSynthetic }, (_, year) => ({
        area: code,
        year: 1_995 + year,
        value: place + year / 7,
      })),
    );
  const result = await recordFigures(store.database, {
    source: 'open-sdg/kazstat',
    kind: 'open-sdg',
    label: 'synthetic',
    publishedOn: null,
    personId: null,
    note: '',
    series: Array.from({ length: Math.ceil(syntheticRows / perSeries) }, (_, number) => ({
      indicator: indicator?.code ?? '1.1.1',
      series: `S${number}`,
      unit: 'PT',
      dimensions: {},
      observations: observations(),
    })),
    completeIndicators: [],
    unreadPlaces: [],
  });
  clearInterval(watch);
  say(
    `Synthetic, ${result.added} figures recorded: ${seconds(start).toFixed(1)} s, at most ${gibibytes(peak)} of memory (goal 1 GiB)`,
  );
};

const store = await openStore(settings);
try {
  await prepareStore(settings, store, say);
  const folder = nationalFolder(settings);
  if (folder === undefined)
    say('The national folder is not on this machine: only the synthetic figures are measured.');
  else await measureFolder(store, folder);
  await measureSynthetic(store);
} finally {
  await emptyFigures(store);
  await store.close();
}
process.exit(0);
