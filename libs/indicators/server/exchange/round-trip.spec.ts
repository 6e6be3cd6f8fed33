import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { visitor } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { readSdmxText, readTidyFigures } from '@qadam/indicators/domain';
import type { Database } from '@qadam/platform/server';
import readXlsxFile from 'read-excel-file/node';
import { besideOf } from '../imports/table/packed-table';
import { fileOnDisk, tablesBeside } from '../imports/table/table-file';
import { TableImport } from '../imports/table/table-import.service';
import type { ExportFile } from './export.service';
import { SdmxImport } from './sdmx-import.service';
import {
  figuresOf,
  metadataOf,
  ministry,
  openTwoQadams,
  originsOf,
  record,
  textOf,
  type TwoQadams,
} from './two-qadams.fixture';
import { zipFiles } from './zip-files';

/** Everything is written, read and compared: on a busy machine that takes more than the usual minute. */
const patience = 240_000;
const viewer = visitor('en');
const strict = { skipProblems: false } as const;
let two: TwoQadams;

beforeAll(async () => {
  two = await openTwoQadams();
});

afterAll(async () => two.close());

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
      const { files, figures } = await two.exported(format);
      const path = join(two.folder, `all.${format}`);
      writeFileSync(path, await textOf(files[0]));
      const empty = await two.emptyQadam();
      const service = new SdmxImport(empty, new AuditTrail(empty));
      const report = await service.importSdmx(viewer, path, strict);
      expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(report.observations).toEqual({ added: figures, revised: 0, unchanged: 0, withdrawn: 0 });
      expect(await figuresOf(two.other)).toEqual(await figuresOf(two.full));
      expect(await originsOf(two.other)).toEqual(await originsOf(two.full));
      const again = await service.importSdmx(viewer, path, strict);
      expect(again.metadata).toBe(0);
      expect(again.observations).toEqual({ added: 0, revised: 0, unchanged: figures, withdrawn: 0 });
    },
    patience,
  );

  it.each(['csv', 'xlsx', 'datapackage', 'zip'] as const)(
    'gives the same figures by %s, read as a table',
    async (given) => {
      const { files, figures } = await two.exported(given === 'zip' ? 'datapackage' : given);
      const [table] = given === 'datapackage' ? files.slice(1) : files;
      const path = join(two.folder, `table.${given === 'datapackage' ? 'csv' : given}`);
      const chunks: Uint8Array[] = [];
      for await (const chunk of given === 'zip' ? zipFiles(files) : (table as ExportFile).chunks())
        chunks.push(Buffer.from(chunk));
      writeFileSync(path, Buffer.concat(chunks));
      const empty = await two.emptyQadam();
      const service = new TableImport(empty, new AuditTrail(empty));
      const file = { fileName: basename(path), bytes: fileOnDisk(path) };
      const report = await service.importTable(viewer, file, strict);
      expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(report.observations).toEqual({ added: figures, revised: 0, unchanged: 0, withdrawn: 0 });
      expect(await figuresOf(two.other)).toEqual(await figuresOf(two.full));
      expect(await originsOf(two.other)).toEqual(await originsOf(two.full));
      const again = await service.importTable(viewer, file, strict);
      expect(again.observations).toEqual({ added: 0, revised: 0, unchanged: figures, withdrawn: 0 });
    },
    patience,
  );

  it('knows every publisher of what was exported, and tells the figures of each load', async () => {
    const origins = await originsOf(two.full);
    const own = origins.filter((one) => one.includes(ministry.names[2]));
    expect(own).toEqual([expect.stringContaining('1991'), expect.stringContaining('2020')]);
    expect(own[0]).toContain(`"${ministry.licence}","2025-03-01"`);
    expect(origins.some((one) => one.includes('"MIT","2024-10-24"'))).toBe(true);
    expect(origins.some((one) => one.includes('"MIT","2025-02-03"'))).toBe(true);
  });

  it('under a publisher and a day that somebody names is all of these', async () => {
    const { files } = await two.exported('csv', '3.1.1');
    const path = join(two.folder, 'named.csv');
    writeFileSync(path, await textOf(files[0]));
    const empty = await two.emptyQadam();
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
      const { files } = await two.exported(format, '5.5.2');
      const path = join(two.folder, `one.${format}`);
      writeFileSync(path, await textOf(files[0]));
      const empty = await two.emptyQadam();
      // Not even what ships with the framework.
      await empty.query(`update indicator set tier = null, custodians = '{}'`);
      const report = await new SdmxImport(empty, new AuditTrail(empty)).importSdmx(viewer, path, strict);
      const given = await metadataOf(two.full);
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
      const { files } = await two.exported(format, '5.5.2');
      const [table, ...others] = format === 'datapackage' ? files.slice(1) : files;
      const bytesOf = async (chunks: AsyncIterable<string | Uint8Array>) => {
        const parts: Uint8Array[] = [];
        for await (const chunk of chunks) parts.push(Buffer.from(chunk));
        return Buffer.concat(parts);
      };
      const name = table?.name ?? '';
      const whole = await bytesOf(format === 'xlsx' ? (table as ExportFile).chunks() : zipFiles(files));
      const described = others.filter((file) => besideOf(name).includes(file.name));
      const given = await metadataOf(two.full);
      const ways = [
        { fileName: format === 'xlsx' ? name : 'all.zip', bytes: whole },
        ...(described.length === 0
          ? []
          : [
              {
                fileName: name,
                bytes: await bytesOf((table as ExportFile).chunks()),
                beside: (
                  await Promise.all(
                    described.map(async (file) => tablesBeside(file.name, await bytesOf(file.chunks()))),
                  )
                ).flat(),
              },
            ]),
      ];
      expect(ways).toHaveLength(format === 'xlsx' ? 1 : 2);
      for (const way of ways) {
        const empty = await two.emptyQadam();
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
      const { files, figures } = await two.exported(format, null, '2024-12-31');
      const table = files.find(({ name }) => name.endsWith('.csv'));
      const tidy = readTidyFigures(await textOf(table as ExportFile));
      const empty = await two.emptyQadam();
      await empty.query(`insert into figure_source values ('open-sdg/kazstat', '', '', '')`);
      expect(await record(empty, tidy, 'tidy')).toMatchObject({ added: figures });
      expect(await figuresOf(empty)).toEqual(await figuresOf(two.full, 1));
    },
    patience,
  );

  it.each(['sdmx-csv', 'sdmx-json', 'sdmx-ml'] as const)(
    'by %s says where the method changed and where borders did, which is no news where it is recorded',
    async (format) => {
      const text = await withBreak(two.full, async () =>
        textOf((await two.exported(format, '5.5.2')).files[0]),
      );
      const broken = observationsOf(text)
        .filter(({ values }) => values['OBS_STATUS'] === 'B' && values['SEX'] === '_T')
        .map(({ values }) => `${values['REF_AREA']} ${values['TIME_PERIOD']}`);
      // The first figure of Kazakhstan made by the new method; Karagandy region lost Ulytau on 8 June 2022.
      expect(new Set(broken.filter((each) => each.startsWith('KZ ')))).toEqual(new Set(['KZ 2016']));
      expect(broken).toEqual(expect.arrayContaining(['KZKAR 2016', 'KZKAR 2022']));
      const path = join(two.folder, `broken.${format}`);
      writeFileSync(path, text);
      const breaksTold = async (database: Database) => {
        const service = new SdmxImport(database, new AuditTrail(database));
        const { problems } = await service.importSdmx(viewer, path, strict);
        return problems.filter(({ kind }) => kind === 'break-in-series').map(({ message }) => message);
      };
      // Every Qadam knows the borders. Lines of groups without a figure for 2016 go on with 2017.
      expect(await breaksTold(await two.emptyQadam())).toEqual([
        expect.stringContaining('from 2016 on'),
        expect.stringContaining('from 2017 on'),
      ]);
      const knowing = await two.emptyQadam();
      expect(await withBreak(knowing, () => breaksTold(knowing))).toEqual([]);
    },
    patience,
  );

  it('gives the same figures by XLSX, with sheets that explain the codes', async () => {
    const { files, figures } = await two.exported('xlsx', '5.2.1');
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
    const expected = await two.full.query<{ key: unknown }>(
      `select jsonb_build_array(indicator_code, series_code, unit, dimensions_text, area_code, year, value) as key
       from observation join series on series.id = series_id where valid_to is null and indicator_code = '5.2.1'`,
    );
    expect(read).toEqual(expected.map(({ key }) => JSON.stringify(key)).sort());
  });
});
