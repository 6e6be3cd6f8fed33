import { createReadStream, createWriteStream, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openStore, prepareStore, type Store } from '@qadam/api';
import { fileOnDisk, OpenSdgImport, TableImport } from '@qadam/indicators/server';
import { readSettings } from '@qadam/platform/server';
import pg from 'pg';
import { from, to } from 'pg-copy-streams';
import { nationalFolder, openServices, operator, say } from '../figures';
import { syntheticMapping, writeSyntheticTable } from './synthetic-table';

const syntheticRows = Number(process.env['BENCH_ROWS'] ?? 3_000_000);
const settings = { ...readSettings(), dataFolder: join(readSettings().home, 'tmp', 'bench', 'import') };

const seconds = (since: number): number => (performance.now() - since) / 1_000;

const gibibytes = (bytes: number): string => `${(bytes / 2 ** 30).toFixed(2)} GiB`;

interface Copied {
  readonly rows: number;
  readonly took: number;
}

/** The columns that an import fills. */
const tables = {
  observation: 'series_id, area_code, year, value, valid_from',
  indicator_metadata: 'indicator_code, field, lang, text, valid_from',
} as const;

/**
 * The plainest way to bring the same rows in: COPY as text into a table with the same columns, key and indexes. From a
 * file, so that millions of rows need no memory here.
 */
const bareCopy = async (client: pg.Client, table: keyof typeof tables): Promise<Copied> => {
  const path = join(settings.dataFolder, 'bare.copy');
  const columns = tables[table];
  await pipeline(
    client.query(to(`copy (select ${columns} from ${table} where valid_to is null) to stdout`)),
    createWriteStream(path),
  );
  await client.query(`create table bare (like ${table} including all)`);
  const start = performance.now();
  const copy = client.query(from(`copy bare (${columns}) from stdin`));
  await pipeline(createReadStream(path, { highWaterMark: 2 ** 16 }), copy);
  const took = seconds(start);
  rmSync(path);
  await client.query('drop table bare');
  return { rows: copy.rowCount, took };
};

const bareCopies = async ({
  database,
}: Store): Promise<{ readonly figures: Copied; readonly texts: Copied }> => {
  const client = new pg.Client({ connectionString: (database.source.options as { url: string }).url });
  await client.connect();
  try {
    return {
      figures: await bareCopy(client, 'observation'),
      texts: await bareCopy(client, 'indicator_metadata'),
    };
  } finally {
    await client.end();
  }
};

/** An empty Qadam: framework and areas, no figures. The review's frozen figures are guarded by triggers, which this passes by. */
const emptyFigures = ({ database }: Store) =>
  database.transaction(async () => {
    await database.query('set local session_replication_role = replica');
    await database.query(
      'truncate indicator_metadata, observation, series, vintage, frozen_figure, frozen_chart cascade',
    );
  });

/** Odd, for a middle one; the first are slower, since the program is compiled while it runs. */
const rounds = 9;

const measureFolder = async (store: Store, folder: string): Promise<void> => {
  const services = await openServices(store);
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
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
    const { figures, texts } = await bareCopies(store);
    times.push({ took, figures, texts, bare: figures.took + texts.took, steps });
  }
  await services.close();
  const [first] = times;
  const middle = times.toSorted((one, other) => one.took / one.bare - other.took / other.bare)[
    (rounds - 1) / 2
  ];
  if (first === undefined || middle === undefined) return;
  const { took, figures, texts, bare } = middle;
  say(`The national Open SDG folder, ${figures.rows} figures and ${texts.rows} texts, median of ${rounds}:`);
  for (const [step, at] of middle.steps) say(`  ${step.padEnd(12)} begins at ${at.toFixed(2)} s`);
  say(
    `  import ${took.toFixed(2)} s, bare COPY of the same rows ${bare.toFixed(2)} s: ${(took / bare).toFixed(1)} times (goal 2)`,
  );
  say(`  of the figures alone ${figures.took.toFixed(2)} s: ${(took / figures.took).toFixed(1)} times`);
  say(
    `  the first in this process ${first.took.toFixed(2)} s: ${(first.took / first.bare).toFixed(1)} times`,
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
  const bare = (await bareCopies(store)).figures;
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
