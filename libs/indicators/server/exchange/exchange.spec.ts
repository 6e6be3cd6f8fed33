import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { frameworkMigrations, loadFramework } from '@qadam/framework/server';
import { geographyMigrations, loadGeography } from '@qadam/geography/server';
import { visitor } from '@qadam/identity/domain';
import { AuditTrail, identityMigrations } from '@qadam/identity/server';
import {
  type FigureSeries,
  type MetadataText,
  readSdmxText,
  readTidyFigures,
} from '@qadam/indicators/domain';
import {
  createTestDatabase,
  type Database,
  type DatabaseParts,
  migrate,
  openDatabase,
  readSettings,
  type TestDatabase,
} from '@qadam/platform/server';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { validateXML } from 'xmllint-wasm';
import { loadFigures } from '../figures/load-figures';
import { recordFigures } from '../figures/record-figures';
import { besideOf } from '../imports/table/packed-table';
import { fileOnDisk, tableBeside } from '../imports/table/table-file';
import { TableImport } from '../imports/table/table-import.service';
import { indicatorsMigrations } from '../migrations';
import { readExport } from './export-data';
import { type ExportFile, type ExportFormat, ExportService } from './export.service';
import { SdmxImport } from './sdmx-import.service';
import { zipFiles } from './zip-files';

const { home } = readSettings();
const schemas = join(home, '../shared/data/schemas');
const isPresent = existsSync(schemas);
if (!isPresent) console.warn(`SKIPPED: ${schemas} is absent, exports were not validated`);
const officially = isPresent ? describe : describe.skip;

/** Everything is written, read and compared: on a busy machine that takes more than the usual minute. */
const patience = 240_000;
const viewer = visitor('en');
const strict = { skipProblems: false } as const;
const otherName = `test_exchange_${process.pid}`;
const folder = mkdtempSync(join(tmpdir(), 'qadam-exchange-'));
let test: TestDatabase;
let full: Database;
let other: Database;
let exports: ExportService;

const parts: DatabaseParts = {
  entities: [],
  migrations: [
    ...identityMigrations,
    ...frameworkMigrations,
    ...geographyMigrations,
    ...indicatorsMigrations,
  ],
};

const prepare = async (database: Database): Promise<Database> => {
  await loadGeography(database, join(home, 'data/geography'));
  await loadFramework(database, join(home, 'data/framework'));
  return database;
};

/** The second database without figures: framework and areas only. */
const emptyQadam = async (): Promise<Database> => {
  await other.query(
    'truncate indicator_metadata, restored_figure, confirmed_figures, observation, series, vintage, figure_source, figure_label, figure_import, import_series, import_difference',
  );
  return other;
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

const record = (
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
const ministry = {
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
const originsOf = async (database: Database): Promise<string[]> =>
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

const metadataOf = async (database: Database) => {
  const newest = await database.one<{ id: number }>('select max(id) as id from vintage');
  const known = [newest?.id ?? 0];
  return (await readExport(database, { indicator: '5.5.2', known, asOf: null })).catalogue.metadata;
};

/** Every figure that holds in a database, or that one load brought, by its whole key. */
const figuresOf = async (database: Database, vintage: number | null = null): Promise<string[]> =>
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

const textOf = async ({ chunks }: ExportFile): Promise<string> => {
  const parts: string[] = [];
  for await (const chunk of chunks())
    parts.push(typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk));
  return parts.join('');
};

const exported = (format: ExportFormat, indicator: string | null = null, asOf: string | null = null) =>
  exports.export({ format, indicator, asOf, language: null });

beforeAll(async () => {
  test = await createTestDatabase(parts);
  full = await prepare(test.database);
  // On the same server, which lives as long as the first database.
  await full.query('create database ' + otherName);
  const url = new URL(test.url);
  url.pathname = `/${otherName}`;
  other = await openDatabase(url.href, parts);
  await migrate(other);
  await prepare(other);
  await loadFigures(full, join(home, 'data/figures'));
  await record(full, oddities, 'oddities', [
    {
      indicator: '5.5.2',
      field: 'definition',
      lang: 'kk',
      text: 'Әйелдер үлесі: <10 & "көп"\n\nекінші абзац',
    },
    { indicator: '5.5.2', field: 'definition', lang: 'ru', text: 'Доля женщин' },
    { indicator: '5.5.2', field: 'global-metadata', lang: 'zxx', text: 'https://example.org/a?b=1&c=2' },
  ]);
  await recordOfMinistry(full);
  exports = new ExportService(full);
});

afterAll(async () => {
  await other.source.destroy();
  await full.query('drop database ' + otherName);
  await test.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What `work` gives while a new method is recorded from 2016 on, of which nothing stays. */
const withBreak = async <Given>(database: Database, work: () => Promise<Given>): Promise<Given> => {
  const ended = new Error('Nothing is kept.');
  let given: { readonly value: Given } | null = null;
  await database
    .transaction(async () => {
      await database.query(
        `insert into methodology_break_version (indicator_code, year, why_en, source) values ('5.5.2', 2016, 'New survey', 'Order 1')`,
      );
      given = { value: await work() };
      throw ended;
    })
    .catch((error: unknown) => {
      if (error !== ended) throw error;
    });
  return (given as unknown as { readonly value: Given }).value;
};

const observationsOf = (text: string) => {
  const reading = readSdmxText(text);
  for (;;) {
    const step = reading.next();
    if (step.done === true) return step.value.message.observations;
  }
};

describe('an export imported into an empty Qadam', () => {
  it.each(['sdmx-csv', 'sdmx-json', 'sdmx-ml'] as const)(
    'gives the same figures by %s',
    async (format) => {
      const { files, figures } = await exported(format);
      const path = join(folder, `all.${format}`);
      writeFileSync(path, await textOf(files[0]));
      const empty = await emptyQadam();
      const service = new SdmxImport(empty, new AuditTrail(empty));
      const report = await service.importSdmx(viewer, path, strict);
      expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(report.observations).toEqual({ added: figures, revised: 0, unchanged: 0, withdrawn: 0 });
      expect(await figuresOf(other)).toEqual(await figuresOf(full));
      expect(await originsOf(other)).toEqual(await originsOf(full));
      const again = await service.importSdmx(viewer, path, strict);
      expect(again.metadata).toBe(0);
      expect(again.observations).toEqual({ added: 0, revised: 0, unchanged: figures, withdrawn: 0 });
    },
    patience,
  );

  it.each(['csv', 'xlsx', 'datapackage', 'zip'] as const)(
    'gives the same figures by %s, read as a table',
    async (given) => {
      const { files, figures } = await exported(given === 'zip' ? 'datapackage' : given);
      const [table] = given === 'datapackage' ? files.slice(1) : files;
      const path = join(folder, `table.${given === 'datapackage' ? 'csv' : given}`);
      const chunks: Uint8Array[] = [];
      for await (const chunk of given === 'zip' ? zipFiles(files) : (table as ExportFile).chunks())
        chunks.push(Buffer.from(chunk));
      writeFileSync(path, Buffer.concat(chunks));
      const empty = await emptyQadam();
      const service = new TableImport(empty, new AuditTrail(empty));
      const file = { fileName: basename(path), bytes: fileOnDisk(path) };
      const report = await service.importTable(viewer, file, strict);
      expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(report.observations).toEqual({ added: figures, revised: 0, unchanged: 0, withdrawn: 0 });
      expect(await figuresOf(other)).toEqual(await figuresOf(full));
      expect(await originsOf(other)).toEqual(await originsOf(full));
      const again = await service.importTable(viewer, file, strict);
      expect(again.observations).toEqual({ added: 0, revised: 0, unchanged: figures, withdrawn: 0 });
    },
    patience,
  );

  it('knows every publisher of what was exported, and tells the figures of each load', async () => {
    const origins = await originsOf(full);
    const own = origins.filter((one) => one.includes(ministry.names[2]));
    expect(own).toEqual([expect.stringContaining('1991'), expect.stringContaining('2020')]);
    expect(own[0]).toContain(`"${ministry.licence}","2025-03-01"`);
    expect(origins.some((one) => one.includes('"MIT","2024-10-24"'))).toBe(true);
    expect(origins.some((one) => one.includes('"MIT","2025-02-03"'))).toBe(true);
  });

  it('under a publisher and a day that somebody names is all of these', async () => {
    const { files } = await exported('csv', '3.1.1');
    const path = join(folder, 'named.csv');
    writeFileSync(path, await textOf(files[0]));
    const empty = await emptyQadam();
    await new TableImport(empty, new AuditTrail(empty)).importTable(
      viewer,
      { fileName: 'named.csv', bytes: fileOnDisk(path) },
      { ...strict, publisher: 'Akimat', publishedOn: '2026-01-01' },
    );
    const named = await empty.query('select source, published_on::text as day from vintage');
    expect(named).toEqual([{ source: 'table/akimat', day: '2026-01-01' }]);
  });

  it.each(['sdmx-json', 'sdmx-ml'] as const)(
    'gives the same metadata by %s, which has room for it',
    async (format) => {
      const { files } = await exported(format, '5.5.2');
      const path = join(folder, `one.${format}`);
      writeFileSync(path, await textOf(files[0]));
      const empty = await emptyQadam();
      // Not even what ships with the framework.
      await empty.query(`update indicator set tier = null, custodians = '{}'`);
      const report = await new SdmxImport(empty, new AuditTrail(empty)).importSdmx(viewer, path, strict);
      const given = await metadataOf(full);
      expect(given.map(({ field }) => field)).toContain('definition');
      // UN Statistics Division, tier classification: 5.5.2 is tier I with the ILO.
      expect(given).toContainEqual({ indicator: '5.5.2', field: 'tier', lang: 'zxx', text: 'I' });
      expect(report.metadata).toBe(given.length);
      expect(await metadataOf(empty)).toEqual(given);
    },
    patience,
  );

  it.each(['xlsx', 'datapackage', 'csv'] as const)(
    'gives the same metadata by %s, in one file and beside the table',
    async (format) => {
      const { files } = await exported(format, '5.5.2');
      const [table, ...others] = format === 'datapackage' ? files.slice(1) : files;
      const bytesOf = async (chunks: AsyncIterable<string | Uint8Array>) => {
        const parts: Uint8Array[] = [];
        for await (const chunk of chunks) parts.push(Buffer.from(chunk));
        return Buffer.concat(parts);
      };
      const name = table?.name ?? '';
      const whole = await bytesOf(format === 'xlsx' ? (table as ExportFile).chunks() : zipFiles(files));
      const described = others.filter((file) => besideOf(name).includes(file.name));
      const given = await metadataOf(full);
      const ways = [
        { fileName: format === 'xlsx' ? name : 'all.zip', bytes: whole },
        ...(described.length === 0
          ? []
          : [
              {
                fileName: name,
                bytes: await bytesOf((table as ExportFile).chunks()),
                beside: await Promise.all(
                  described.map(async (file) => tableBeside(file.name, await bytesOf(file.chunks()))),
                ),
              },
            ]),
      ];
      expect(ways).toHaveLength(format === 'xlsx' ? 1 : 2);
      for (const way of ways) {
        const empty = await emptyQadam();
        await empty.query(`update indicator set tier = null, custodians = '{}'`);
        const report = await new TableImport(empty, new AuditTrail(empty)).importTable(viewer, way, strict);
        expect(report.metadata).toBe(given.length);
        expect(await metadataOf(empty)).toEqual(given);
      }
    },
    patience,
  );

  it.each(['csv', 'datapackage'] as const)(
    'gives the same shipped figures by %s',
    async (format) => {
      const { files, figures } = await exported(format, null, '2024-12-31');
      const table = files.find(({ name }) => name.endsWith('.csv'));
      const tidy = readTidyFigures(await textOf(table as ExportFile));
      const empty = await emptyQadam();
      await empty.query(`insert into figure_source values ('open-sdg/kazstat', '', '', '')`);
      expect(await record(empty, tidy, 'tidy')).toMatchObject({ added: figures });
      expect(await figuresOf(empty)).toEqual(await figuresOf(full, 1));
    },
    patience,
  );

  it.each(['sdmx-csv', 'sdmx-json', 'sdmx-ml'] as const)(
    'by %s says where the method changed and where borders did, which is no news where it is recorded',
    async (format) => {
      const text = await withBreak(full, async () => textOf((await exported(format, '5.5.2')).files[0]));
      const broken = observationsOf(text)
        .filter(({ values }) => values['OBS_STATUS'] === 'B' && values['SEX'] === '_T')
        .map(({ values }) => `${values['REF_AREA']} ${values['TIME_PERIOD']}`);
      // The first figure of Kazakhstan made by the new method; Karagandy region lost Ulytau on 8 June 2022.
      expect(new Set(broken.filter((each) => each.startsWith('KZ ')))).toEqual(new Set(['KZ 2016']));
      expect(broken).toEqual(expect.arrayContaining(['KZKAR 2016', 'KZKAR 2022']));
      const path = join(folder, `broken.${format}`);
      writeFileSync(path, text);
      const breaksTold = async (database: Database) => {
        const service = new SdmxImport(database, new AuditTrail(database));
        const { problems } = await service.importSdmx(viewer, path, strict);
        return problems.filter(({ kind }) => kind === 'break-in-series').map(({ message }) => message);
      };
      // Every Qadam knows the borders. Lines of groups without a figure for 2016 go on with 2017.
      expect(await breaksTold(await emptyQadam())).toEqual([
        expect.stringContaining('from 2016 on'),
        expect.stringContaining('from 2017 on'),
      ]);
      const knowing = await emptyQadam();
      expect(await withBreak(knowing, () => breaksTold(knowing))).toEqual([]);
    },
    patience,
  );

  it('gives the same figures by XLSX, with sheets that explain the codes', async () => {
    const { files, figures } = await exported('xlsx', '5.2.1');
    const chunks: Buffer[] = [];
    for await (const chunk of files[0].chunks()) chunks.push(Buffer.from(chunk));
    const sheets = await readXlsxFile(Buffer.concat(chunks));
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'Figures',
      'Indicators',
      'Codes',
      'Areas',
      'Sources',
      'Metadata',
    ]);
    const [header, ...rows] = sheets[0]?.data ?? [];
    expect(rows).toHaveLength(figures);
    const at = (name: string) => header?.indexOf(name) ?? -1;
    const keys = ['indicator', 'series', 'unit', 'dimensions', 'area', 'year', 'value'];
    const read = rows.map((row) => JSON.stringify(keys.map((key) => row[at(key)] ?? ''))).sort();
    const expected = await full.query<{ key: unknown }>(
      `select jsonb_build_array(indicator_code, series_code, unit, dimensions_text, area_code, year, value) as key
       from observation join series on series.id = series_id where valid_to is null and indicator_code = '5.2.1'`,
    );
    expect(read).toEqual(expected.map(({ key }) => JSON.stringify(key)).sort());
  });
});

describe('an export', () => {
  it('as of a day holds what the loads until that day had brought', async () => {
    const { figures } = await exported('csv', '5.5.2', '2024-12-31');
    const now = await exported('csv', '5.5.2');
    expect(now.figures - figures).toBe(4);
    await expect(exported('csv', null, '2020-01-01')).rejects.toThrow(
      'No figures had been loaded by that day',
    );
  });

  it('carries words in three languages, the date of the data, the publisher and the licence', async () => {
    const { files } = await exported('csv', '5.2.1');
    const [header, first] = (await textOf(files[0])).split('\n');
    expect(header).toContain('area_name_kk,area_name_ru,area_name_en,publisher_kk,publisher_ru,publisher_en');
    expect(first).toContain('2024-10-24,MIT');
    expect(first).toContain('Bureau of National Statistics');
    const russian = await exports.export({ format: 'csv', indicator: '5.2.1', asOf: null, language: 'ru' });
    expect((await textOf(russian.files[0])).split('\n')[0]).toContain('unit_label,area_name,publisher');
  });

  it('as CSV is described beside it: its columns, and what is known about its indicators', async () => {
    const [table, description] = (await exported('csv', '5.5.2')).files;
    expect([table.isDescription, description?.isDescription]).toEqual([undefined, true]);
    expect(description?.name).toBe(`${table.name}-metadata.json`);
    const described = JSON.parse(await textOf(description as ExportFile)) as {
      url: string;
      tableSchema: { columns: { name: string; datatype: string }[]; primaryKey: string[] };
      notes: Record<string, unknown>[];
    };
    expect(described.url).toBe(table.name);
    const header = (await textOf(table)).split('\n')[0];
    expect(described.tableSchema.columns.map(({ name }) => name).join()).toBe(header);
    expect(described.tableSchema.columns).toContainEqual(
      expect.objectContaining({ name: 'year', datatype: 'gYear' }),
    );
    expect(described.notes).toContainEqual({
      'dc:identifier': '5-5-2.tier',
      'dc:subject': '5.5.2',
      'dc:type': 'tier',
      'dc:description': [{ '@value': 'I' }],
    });
    expect(JSON.stringify(described.notes)).toContain('Доля женщин');
  });

  it('as SDMX-CSV is described by its structure, whose indicators carry their metadata', async () => {
    const [, structure] = (await exported('sdmx-csv', '5.5.2')).files;
    const text = await textOf(structure as ExportFile);
    expect(structure?.isDescription).toBe(true);
    expect(text).toContain('<structure:Code id="5-5-2"><common:Annotations>');
    expect(text).toContain('<common:AnnotationText xml:lang="ru">Доля женщин</common:AnnotationText>');
  });

  it('of an indicator that does not exist, or has no figures, is refused with a sentence', async () => {
    await expect(exported('csv', '99.1.1')).rejects.toThrow('There is no indicator 99.1.1');
    await expect(exported('csv', '17.18.1')).rejects.toThrow('There are no figures of 17.18.1');
  });

  it('of several files is one archive', async () => {
    const { files } = await exported('datapackage', '5.2.1');
    const chunks: Uint8Array[] = [];
    for await (const chunk of zipFiles(files)) chunks.push(chunk);
    const entries = unzipSync(Buffer.concat(chunks));
    const descriptor = JSON.parse(new TextDecoder().decode(entries['datapackage.json'])) as {
      resources: { path: string; schema: { fields: { name: string }[] } }[];
    };
    expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(
      Object.keys(entries)
        .filter((name) => name.endsWith('.csv'))
        .sort(),
    );
    for (const { path, schema } of descriptor.resources)
      expect(new TextDecoder().decode(entries[path]).split('\n')[0]).toBe(
        schema.fields.map(({ name }) => name).join(),
      );
  });
});

describe('an SDMX message', () => {
  const messageOf = (name: string, ...rows: readonly string[]): string => {
    const path = join(folder, name);
    writeFileSync(
      path,
      [
        'STRUCTURE,STRUCTURE_ID,ACTION,SERIES,REF_AREA,SEX,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE',
        ...rows,
        '',
      ].join('\n'),
    );
    return path;
  };

  it('with one error writes nothing, and all the rest with skipProblems', async () => {
    const empty = await emptyQadam();
    const service = new SdmxImport(empty, new AuditTrail(empty));
    const start = 'dataflow,UN:SDG(1.0),I,SG_GEN_PARL';
    const path = messageOf('5-5-1.csv', `${start},398,F,PT,2020,27.1`, `${start},NOWHERE,F,PT,2020,27.1`);
    const refused = await service.importSdmx(viewer, path, strict);
    expect(refused.observations.added).toBe(0);
    expect(refused.problems).toEqual([
      expect.objectContaining({ file: '5-5-1.csv', row: 3, column: 'REF_AREA', kind: 'unknown-area' }),
    ]);
    const taken = await service.importSdmx(viewer, path, { skipProblems: true });
    expect(taken).toMatchObject({ indicators: 1, series: 1, observations: { added: 1 } });
    expect(await figuresOf(other)).toEqual([
      JSON.stringify(['5.5.1', 'SG_GEN_PARL', 'PT', { SEX: 'F' }, 'kz', 2020, '27.1']),
    ]);
    expect(await other.query('select code, publisher_en from figure_source')).toEqual([
      { code: 'sdmx/un', publisher_en: 'UN' },
    ]);
  });

  it('adds and revises, and withdraws only where it says Replace', async () => {
    const empty = await emptyQadam();
    const service = new SdmxImport(empty, new AuditTrail(empty));
    const row = (action: string, year: number, value: number) =>
      `dataflow,UN:SDG(1.0),${action},SG_GEN_PARL,398,F,PT,${year},${value}`;
    const bring = async (...rows: readonly string[]) =>
      (await service.importSdmx(viewer, messageOf('5-5-1.csv', ...rows), strict)).observations;
    expect(await bring(row('I', 2019, 1), row('I', 2020, 2))).toMatchObject({ added: 2 });
    expect(await bring(row('I', 2020, 3))).toMatchObject({ revised: 1, withdrawn: 0 });
    expect(await bring(row('R', 2020, 3))).toMatchObject({ unchanged: 1, withdrawn: 1 });
  });
});

officially('the official schemas', () => {
  it('accept the SDMX-JSON of everything', async () => {
    const schema = JSON.parse(
      readFileSync(join(schemas, 'sdmx-json-2.0/sdmx-json-data-schema.json'), 'utf8'),
    );
    const ajv = new Ajv({ strict: false, validateFormats: true, unicodeRegExp: false });
    addFormats.default(ajv);
    // The schema names "http://json-schema.org/schema#", whatever draft is the latest, and "id", the name of "$id"
    // until draft 4; it uses neither.
    const { $schema: _, id: __, ...plain } = schema as Record<string, unknown>;
    const isValid = ajv.compile(plain);
    const message: unknown = JSON.parse(await textOf((await exported('sdmx-json')).files[0]));
    isValid(message);
    expect(isValid.errors).toBeNull();
  });

  const official = () =>
    readdirSync(join(schemas, 'sdmx-ml-2.1')).map((fileName) => ({
      fileName,
      contents: readFileSync(join(schemas, 'sdmx-ml-2.1', fileName), 'utf8'),
    }));
  const judge = async (xml: string, schema: { fileName: string; contents: string }) =>
    validateXML({
      xml: [{ fileName: 'message.xml', contents: xml }],
      schema: [schema],
      preload: official().filter(({ fileName }) => fileName !== schema.fileName),
      initialMemoryPages: 4096,
      maxMemoryPages: 32768,
    });

  it('accept the SDMX-ML of everything by the schema made from its structure, and the structure itself', async () => {
    const [data, structure, schema] = (await exported('sdmx-ml')).files;
    const own = { fileName: 'own.xsd', contents: await textOf(schema as ExportFile) };
    const xml = await textOf(data);
    expect((await judge(xml, own)).errors).toEqual([]);
    const message = official().find(({ fileName }) => fileName === 'SDMXMessage.xsd');
    expect(
      (await judge(await textOf(structure as ExportFile), message as { fileName: string; contents: string }))
        .errors,
    ).toEqual([]);
    // The schema bites: a code that the structure does not list is refused.
    const wrong = await judge(xml.replace('FREQ="A"', 'FREQ="Q"'), own);
    expect(wrong.valid).toBe(false);
  });
});
