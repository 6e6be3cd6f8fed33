import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { frameworkMigrations, loadFramework } from '@qadam/framework/server';
import { geographyMigrations, loadGeography } from '@qadam/geography/server';
import { identityMigrations } from '@qadam/identity/server';
import type { FigureSeries, MetadataText } from '@qadam/indicators/domain';
import {
  createTestDatabase,
  type Database,
  type DatabaseParts,
  migrate,
  openDatabase,
  readSettings,
} from '@qadam/platform/server';
import { loadFigures } from '../figures/load-figures';
import { recordFigures } from '../figures/record-figures';
import { indicatorsMigrations } from '../migrations';
import { readExport } from './export-data';
import { type ExportFile, type ExportFormat, ExportService } from './export.service';

const { home } = readSettings();

/** What a database that is exported from or imported into is made of. */
export const exchangeParts: DatabaseParts = {
  entities: [],
  migrations: [
    ...identityMigrations,
    ...frameworkMigrations,
    ...geographyMigrations,
    ...indicatorsMigrations,
  ],
};

/** Framework and areas, without a figure. */
export const prepareEmpty = async (database: Database): Promise<Database> => {
  await loadGeography(database, join(home, 'data/geography'));
  await loadFramework(database, join(home, 'data/framework'));
  return database;
};

/** What the shipped figures do not have: odd units, series and dimensions, areas without codes, hard numbers. */
const oddities: readonly FigureSeries[] = [
  {
    indicator: '5.5.2',
    series: 'L-1 @',
    unit: '',
    dimensions: { 'Type of post, "A"': '<10 & more;', '1ST': '_x_', SEX: '_x0041_' },
    observations: [
      { area: 'kz', year: 1990, value: 0.1 + 0.2 },
      { area: 'karazhal', year: 2001, value: -1.7976931348623157e308 },
      { area: 'karazhal', year: 2002, value: 5e-324 },
    ],
  },
  {
    indicator: '5.5.2',
    series: 'Ряд №1',
    unit: 'тонн\n"CO2" & сынап',
    dimensions: {},
    observations: [{ area: 'south-kazakhstan', year: 2001, value: 1e21 }],
  },
];

const oddMetadata: readonly MetadataText[] = [
  {
    indicator: '5.5.2',
    field: 'definition',
    lang: 'kk',
    text: 'Әйелдер үлесі: <10 & "көп"\n\nекінші абзац',
  },
  { indicator: '5.5.2', field: 'definition', lang: 'ru', text: 'Доля женщин' },
  { indicator: '5.5.2', field: 'global-metadata', lang: 'zxx', text: 'https://example.org/a?b=1&c=2' },
];

export const record = (
  database: Database,
  series: readonly FigureSeries[],
  label: string,
  texts: readonly MetadataText[] = [],
) =>
  recordFigures(database, {
    source: 'open-sdg/kazstat',
    kind: 'open-sdg',
    label,
    publishedOn: '2025-02-03',
    personId: null,
    note: '',
    figures: series,
    completeIndicators: [],
    unreadPlaces: [],
    metadata: { texts, completeIndicators: [], unreadLanguages: [] },
  });

/** Another publisher, which revises a figure of the bureau and adds one. */
export const ministry = {
  code: 'ministry',
  names: ['Денсаулық сақтау министрлігі, "ДСМ"', 'Министерство здравоохранения', 'Ministry of Health'],
  licence: 'CC BY 4.0',
} as const;

const recordOfMinistry = async (database: Database): Promise<void> => {
  await database.query(
    'insert into figure_source (code, publisher_kk, publisher_ru, publisher_en, licence) values ($1, $2, $3, $4, $5)',
    [ministry.code, ...ministry.names, ministry.licence],
  );
  const series = await database.one<Omit<FigureSeries, 'observations'>>(
    `select indicator_code as indicator, series_code as series, unit, dimensions from series
     where indicator_code = '3.1.1' and is_headline`,
  );
  if (series === undefined) throw new Error('3.1.1 has no headline series.');
  await recordFigures(database, {
    ...{
      source: ministry.code,
      kind: 'table',
      label: 'own',
      publishedOn: '2025-03-01',
      personId: null,
      note: '',
    },
    figures: [
      {
        ...series,
        observations: [
          { area: 'kz', year: 2020, value: 37.125 },
          { area: 'kz', year: 1991, value: 55.5 },
        ],
      },
    ],
    ...{ completeIndicators: [], unreadPlaces: [] },
  });
};

/** Who published each figure that holds, under which licence and when. */
export const originsOf = async (database: Database): Promise<string[]> =>
  (
    await database.query<{ key: unknown }>(
      `select jsonb_build_array(s.indicator_code, s.series_code, s.unit, s.dimensions, o.area_code, o.year, f.publisher_kk,
         f.publisher_ru, f.publisher_en, f.licence, v.published_on) as key
       from observation o join series s on s.id = o.series_id join vintage v on v.id = o.valid_from
         join figure_source f on f.code = v.source where o.valid_to is null`,
    )
  )
    .map(({ key }) => JSON.stringify(key))
    .sort();

export const metadataOf = async (database: Database) => {
  const newest = await database.one<{ id: number }>('select max(id) as id from vintage');
  const known = [newest?.id ?? 0];
  return (await readExport(database, { indicator: '5.5.2', known, asOf: null })).catalogue.metadata;
};

/** Every figure that holds in a database, or that one load brought, by its whole key. */
export const figuresOf = async (database: Database, vintage: number | null = null): Promise<string[]> =>
  (
    await database.query<{ key: unknown }>(
      `select jsonb_build_array(indicator_code, series_code, unit, dimensions, area_code, year, value::text) as key
       from observation join series on series.id = series_id
       where case when $1::int is null then valid_to is null else valid_from = $1 end`,
      [vintage],
    )
  )
    .map(({ key }) => JSON.stringify(key))
    .sort();

export const textOf = async ({ chunks }: ExportFile): Promise<string> => {
  const parts: string[] = [];
  for await (const chunk of chunks())
    parts.push(typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk));
  return parts.join('');
};

/** A Qadam with figures, odd and of two publishers, and beside it, on the same server, one that can be emptied. */
export interface TwoQadams {
  readonly full: Database;
  readonly other: Database;
  /** For the files of the test: it goes with the databases. */
  readonly folder: string;
  /** The other one without figures: framework and areas only. */
  emptyQadam(): Promise<Database>;
  /** What the full one gives out. */
  exported(
    format: ExportFormat,
    indicator?: string | null,
    asOf?: string | null,
  ): ReturnType<ExportService['export']>;
  close(): Promise<void>;
}

export const openTwoQadams = async (): Promise<TwoQadams> => {
  const test = await createTestDatabase(exchangeParts);
  const folder = mkdtempSync(join(tmpdir(), 'qadam-exchange-'));
  const full = await prepareEmpty(test.database);
  const otherName = `other_${new URL(test.url).pathname.slice(1)}`;
  await full.query('create database ' + otherName);
  const url = new URL(test.url);
  url.pathname = `/${otherName}`;
  const other = await openDatabase(url.href, exchangeParts);
  await migrate(other);
  await prepareEmpty(other);
  await loadFigures(full, join(home, 'data/figures'));
  await record(full, oddities, 'oddities', oddMetadata);
  await recordOfMinistry(full);
  const exports = new ExportService(full);
  return {
    ...{ full, other, folder },
    async emptyQadam() {
      await other.query(
        'truncate indicator_metadata, restored_figure, confirmed_figures, observation, series, vintage, figure_source, figure_label, figure_import, import_series, import_difference, import_problem',
      );
      return other;
    },
    exported: (format, indicator = null, asOf = null) =>
      exports.export({ format, indicator, asOf, language: null }),
    async close() {
      await other.source.destroy();
      await full.query('drop database ' + otherName);
      await test.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
