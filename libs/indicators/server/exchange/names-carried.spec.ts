import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { visitor } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import {
  createTestDatabase,
  type Database,
  migrate,
  openDatabase,
  readSettings,
  type TestDatabase,
} from '@qadam/platform/server';
import { type LabelRow, writeLabelRows } from '../figures/labels';
import { loadFigures } from '../figures/load-figures';
import { recordFigures } from '../figures/record-figures';
import { addNationalIndicators, addTowns } from '../imports/new-codes';
import { besideOf } from '../imports/table/packed-table';
import { fileOnDisk, tablesBeside } from '../imports/table/table-file';
import { TableImport } from '../imports/table/table-import.service';
import { type ExportFile, type ExportFormat, ExportService } from './export.service';
import { SdmxImport } from './sdmx-import.service';
import { exchangeParts, prepareEmpty } from './two-qadams.fixture';
import { zipFiles } from './zip-files';

const { home } = readSettings();
const viewer = visitor('en');
const strict = { skipProblems: false } as const;
const folder = mkdtempSync(join(tmpdir(), 'qadam-names-'));
let test: TestDatabase;
const others: { readonly name: string; readonly database: Database }[] = [];
let full: Database;

/** Areas, framework and shipped words, without a figure. */
const prepare = async (database: Database): Promise<Database> => {
  await prepareEmpty(database);
  await loadFigures(database, join(home, 'data/figures'), { withFigures: false });
  return database;
};

/** On the same server, which lives as long as the first database. */
const emptyQadam = async (): Promise<Database> => {
  const name = `test_names_${process.pid}_${others.length}`;
  await full.query(`create database ${name}`);
  const url = new URL(test.url);
  url.pathname = `/${name}`;
  const database = await openDatabase(url.href, exchangeParts);
  others.push({ name, database });
  await migrate(database);
  return prepare(database);
};

/** Words that no shipped list has: one of them in Russian alone. */
const labels: readonly LabelRow[] = [
  { kind: 'series', scope: '', code: 'X_BEES', kk: 'Аралар', ru: 'Пчелы', en: 'Bees & "wasps"' },
  { kind: 'unit', scope: '', code: 'HIVES_1', kk: 'ұя', ru: 'улей', en: 'hives' },
  {
    kind: 'dimension',
    scope: '',
    code: 'Kind of hive',
    kk: 'Ұя түрі',
    ru: 'Вид улья',
    en: 'Kind of hive, wood',
  },
  { kind: 'code', scope: 'Kind of hive', code: '<old>', kk: 'ескі', ru: 'старый', en: 'old' },
  {
    kind: 'code',
    scope: 'Kind of hive',
    code: 'N',
    kk: 'новый',
    ru: 'новый',
    en: 'новый',
    lacking: ['kk', 'en'],
  },
];
const town = { code: 'KZRDN', name: { kk: 'Рудный', ru: 'г_Рудный', en: 'city Rudny' } };
const national = {
  code: '15.1.2.9',
  name: { kk: 'Ара ұялары', ru: 'Ульи для пчел', en: 'Hives of bees' },
};

const recordBees = async (database: Database): Promise<void> => {
  await addTowns(database, [town]);
  await addNationalIndicators(database, [national]);
  await writeLabelRows(database, labels, { replace: false });
  const observations = [{ area: 'town-kzrdn', year: 2020, value: 3 }];
  const key = { indicator: national.code, series: 'X_BEES', unit: 'HIVES_1' };
  await recordFigures(database, {
    ...{ source: 'open-sdg/kazstat', kind: 'open-sdg', label: 'bees', publishedOn: '2025-02-03' },
    ...{ personId: null, note: '', completeIndicators: [], unreadPlaces: [] },
    figures: [
      { ...key, dimensions: { 'Kind of hive': '<old>' }, observations },
      { ...key, dimensions: { 'Kind of hive': 'N' }, observations },
    ],
    metadata: {
      // Of one indicator there are words and no figure.
      texts: [
        { indicator: national.code, field: 'definition', lang: 'kk', text: 'Ұялардың саны' },
        { indicator: '1.5.4', field: 'definition', lang: 'ru', text: 'Доля местных органов' },
      ],
      ...{ completeIndicators: [], unreadLanguages: [] },
    },
  });
};

const wordsOf = async (database: Database) => ({
  towns: await database.query(
    `select code, name_kk, name_ru, name_en from area where code like 'town-%' order by code`,
  ),
  national: await database.query(`select code, short_kk, short_ru, short_en from indicator where code = $1`, [
    national.code,
  ]),
  labels: await database.query(
    `select kind, scope, code, kk, ru, en, coalesce(lacking, '{}') as lacking from figure_label
     where scope = 'Kind of hive' or code in ('X_BEES', 'HIVES_1', 'Kind of hive') order by kind, code`,
  ),
  texts: await database.query(
    `select indicator_code, field, lang, text from indicator_metadata
     where indicator_code in ('15.1.2.9', '1.5.4') and field = 'definition' order by indicator_code`,
  ),
});

const bytesOf = async (chunks: AsyncIterable<string | Uint8Array>): Promise<Buffer> => {
  const pieces: Uint8Array[] = [];
  for await (const chunk of chunks) pieces.push(Buffer.from(chunk));
  return Buffer.concat(pieces);
};

/** Writes every file of an export into a folder of its own, and gives its path. */
const written = async (
  format: ExportFormat,
): Promise<readonly [path: string, files: readonly ExportFile[]]> => {
  const { files } = await new ExportService(full).export({
    ...{ format, indicator: null, asOf: null, language: null, name: format },
  });
  for (const file of files) writeFileSync(join(folder, file.name), await bytesOf(file.chunks()));
  return [join(folder, files[0].name), files];
};

beforeAll(async () => {
  test = await createTestDatabase(exchangeParts);
  full = await prepare(test.database);
  await recordBees(full);
});

afterAll(async () => {
  for (const { name, database } of others) {
    await database.source.destroy();
    await full.query(`drop database ${name}`);
  }
  await test.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the names of an exported town, indicator, series, unit and group', () => {
  it.each(['sdmx-csv', 'sdmx-json', 'sdmx-ml'] as const)('return by %s', async (format) => {
    const [path] = await written(format);
    const empty = await emptyQadam();
    await new SdmxImport(empty, new AuditTrail(empty)).importSdmx(viewer, path, strict);
    const words = await wordsOf(full);
    expect(words.towns).toHaveLength(1);
    expect(words.labels).toHaveLength(5);
    expect(words.texts).toHaveLength(2);
    expect(await wordsOf(empty)).toEqual(words);
  });

  it.each(['sdmx-csv', 'sdmx-ml'] as const)(
    'return by %s in an archive with its structure',
    async (format) => {
      const [, files] = await written(format);
      const path = join(folder, `${format}.zip`);
      writeFileSync(path, await bytesOf(zipFiles(files)));
      const empty = await emptyQadam();
      await new SdmxImport(empty, new AuditTrail(empty)).importSdmx(viewer, path, strict);
      expect(await wordsOf(empty)).toEqual(await wordsOf(full));
    },
  );

  it('return by a workbook', async () => {
    const [path] = await written('xlsx');
    const empty = await emptyQadam();
    const file = { fileName: 'all.xlsx', bytes: fileOnDisk(path) };
    await new TableImport(empty, new AuditTrail(empty)).importTable(viewer, file, strict);
    expect(await wordsOf(empty)).toEqual(await wordsOf(full));
  });

  it.each(['as an archive', 'laid out in a folder'])('return by a data package %s', async (way) => {
    const [, files] = await written('datapackage');
    const figures = join(folder, 'figures.csv');
    const beside = [];
    for (const file of files)
      if (besideOf('figures.csv').includes(file.name))
        beside.push(...tablesBeside(file.name, await bytesOf(file.chunks())));
    const given =
      way === 'as an archive'
        ? { fileName: 'all.zip', bytes: await bytesOf(zipFiles(files)) }
        : { fileName: 'figures.csv', bytes: fileOnDisk(figures), beside };
    const empty = await emptyQadam();
    await new TableImport(empty, new AuditTrail(empty)).importTable(viewer, given, strict);
    expect(await wordsOf(empty)).toEqual(await wordsOf(full));
  });

  it.each(['as an archive', 'with its description beside it'])('return by CSV %s', async (way) => {
    const [path, files] = await written('csv');
    const [, description] = files;
    if (description === undefined) throw new Error('A CSV has its description beside it.');
    const given =
      way === 'as an archive'
        ? { fileName: 'csv.zip', bytes: await bytesOf(zipFiles(files)) }
        : {
            fileName: 'csv.csv',
            bytes: fileOnDisk(path),
            beside: tablesBeside(description.name, await bytesOf(description.chunks())),
          };
    const empty = await emptyQadam();
    await new TableImport(empty, new AuditTrail(empty)).importTable(viewer, given, strict);
    expect(await wordsOf(empty)).toEqual(await wordsOf(full));
  });
});
