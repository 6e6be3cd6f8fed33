import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Viewer, visitor } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { zipSync } from 'fflate';
import { JobQueue, type TestDatabase, testWorkbook } from '@qadam/platform/server';
import { type ImportReport, wasRefused } from './import-report';
import { ImportService } from './import.service';
import { TableImport } from './table/table-import.service';
import { openFigures } from '../indicators.fixture';

const analyst: Viewer = { ...visitor('ru'), grants: [{ role: 'analyst', areaCode: null }] };

let test: TestDatabase;
let queue: JobQueue;
let tables: TableImport;
let imports: ImportService;

const startQueue = async (): Promise<void> => {
  queue = new JobQueue(test.database, { runsJobs: true });
  const audit = new AuditTrail(test.database);
  tables = new TableImport(test.database, audit);
  imports = new ImportService(test.database, audit, queue, tables);
  imports.onModuleInit();
  await queue.onApplicationBootstrap();
};

beforeAll(async () => {
  ({ test } = await openFigures());
  await startQueue();
});

afterAll(async () => {
  await queue?.onApplicationShutdown();
  await test?.close();
});

const count = async (sql: string): Promise<number> =>
  (await test.database.one<{ n: number }>(`select count(*)::int as n ${sql}`))?.n ?? -1;
const state = () =>
  Promise.all(['observation', 'series', 'vintage', 'indicator', 'area'].map((t) => count(`from ${t}`)));
const ended = async (jobId: number) => {
  for (;;) {
    const job = await queue.find(jobId);
    if (job && job.state !== 'queued' && job.state !== 'running') return job;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
};
const problemsIn = (id: number) =>
  imports.problems(analyst, { id, severity: null, kind: null, first: 1000, offset: 0 });
const valueOf = async (area: string, year: number) =>
  (
    await test.database.one<{ value: number }>(
      `select value from observation o join series s on s.id = o.series_id where indicator_code = '5.5.2'
       and dimensions_text = '' and area_code = $1 and year = $2 and valid_to is null`,
      [area, year],
    )
  )?.value;

/** As a person keeps it in Excel: a title, Russian headings and names, texts with a decimal comma. */
const workbook = (...rows: readonly (readonly (string | number)[])[]) =>
  testWorkbook({
    Титул: [['Отчет за год']],
    Данные: [
      ['5.5.2. Доля женщин на руководящих должностях'],
      ['Регион', 'Год', 'Единица измерения', 'Значение'],
      ...rows,
    ],
  });

const loaded = async (bytes: Buffer, sheet: string | null = 'Данные') => {
  const id = await imports.load(analyst, 'women.xlsx', bytes);
  const look = await imports.look(analyst, id, { sheet, headerRow: null });
  return { id, look };
};
/** As of the publisher of the figures that ship, which are revised here. */
const previewed = async (bytes: Buffer) => {
  const { id, look } = await loaded(bytes);
  const job = await ended(
    await imports.previewTable(analyst, id, JSON.stringify(look.mapping), 'Bureau of National Statistics'),
  );
  expect([job.state, job.problem]).toEqual(['done', null]);
  return { id, look };
};

describe('a table that is looked at before it is taken', () => {
  it('changes nothing until the commit, and then exactly what was shown', async () => {
    const before = await state();
    const old = await valueOf('kz', 2019);
    const { id, look } = await previewed(
      workbook(
        ['Казахстан', 2019, '%', '81,5'],
        ['область Улытау', 2024, '%', '44,25'],
        ['Казахстан', 2018, '%', '1,5'],
      ),
    );
    expect(look.questions).toEqual([]);
    expect(look.mapping).toMatchObject({ headerRow: 2, decimal: ',', constants: { indicator: '5.5.2' } });
    expect(await state()).toEqual(before);

    const shown = await imports.show(analyst, id);
    expect(shown).toMatchObject({ state: 'previewed', counts: { added: 1, revised: 2, withdrawn: 0 } });
    const differences = await imports.differences(analyst, { id, fate: null, first: 10, offset: 0 });
    // The biggest relative revision first; the new figure last.
    expect(differences.map(({ fate }) => fate)).toEqual(['revised', 'revised', 'added']);
    expect(Math.abs(differences[0]?.relative ?? 0)).toBeGreaterThan(Math.abs(differences[1]?.relative ?? 0));
    const country = differences.find(({ year }) => year === 2019);
    expect(country?.old).toBe(old);
    expect(country?.years).toHaveLength(country?.after.length ?? 0);
    expect(country?.after.at(-1)).toBe(81.5);
    expect(country?.before.at(-1)).toBe(old);

    await expect(
      imports.queueCommit(analyst, id, { skipProblems: false, publishedOn: '2025-02-31' }),
    ).rejects.toThrow('no day');
    const job = await ended(
      await imports.queueCommit(analyst, id, { skipProblems: false, publishedOn: '2025-03-01' }),
    );
    expect([job.state, job.problem]).toEqual(['done', null]);
    expect(await valueOf('kz', 2019)).toBe(81.5);
    expect(await valueOf('ulytau', 2024)).toBe(44.25);
    expect(await count(`from vintage where kind = 'table' and published_on = '2025-03-01'`)).toBe(1);
    expect(await count(`from audit where action = 'import-table'`)).toBe(1);
    await expect(imports.queueCommit(analyst, id, { skipProblems: false })).rejects.toThrow('already');
  });

  it('remembers the mapping for the next table with the same headings, as a version with an audit record', async () => {
    expect(await count('from import_mapping')).toBe(1);
    expect(await count(`from audit where action = 'remember-mapping'`)).toBe(1);
    const { look } = await loaded(workbook(['Абай облысы', 2024, '%', '3,5']));
    expect(look.isRemembered).toBe(true);
    expect(look.mapping.codes['REF_AREA']).toMatchObject({
      'область Улытау': 'ulytau',
      'Абай облысы': 'abay',
    });
  });

  it('is refused with a sentence where the data have changed since in a way that matters', async () => {
    const { id } = await previewed(workbook(['Казахстан', 2019, '%', '70,5']));
    const other = await previewed(workbook(['Казахстан', 2019, '%', '60,5']));
    expect((await ended(await imports.queueCommit(analyst, other.id, { skipProblems: false }))).state).toBe(
      'done',
    );
    const before = await state();
    const job = await ended(await imports.queueCommit(analyst, id, { skipProblems: false }));
    expect(job.state).toBe('failed');
    expect(job.problem).toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('changed since the preview'),
    });
    expect(await state()).toEqual(before);
    expect(await valueOf('kz', 2019)).toBe(60.5);
  });

  it('is taken where others changed something else meanwhile', async () => {
    const { id } = await previewed(workbook(['Казахстан', 2019, '%', '71,5']));
    const other = await previewed(workbook(['область Улытау', 2024, '%', '45,5']));
    await ended(await imports.queueCommit(analyst, other.id, { skipProblems: false }));
    expect((await ended(await imports.queueCommit(analyst, id, { skipProblems: false }))).state).toBe('done');
    expect(await valueOf('kz', 2019)).toBe(71.5);
    expect(await valueOf('ulytau', 2024)).toBe(45.5);
  });

  it('names sheet, row, column, value and the nearest area for an unknown one, and takes the rest on demand', async () => {
    const { id } = await previewed(
      workbook(['область Улытаю', 2024, '%', '46,5'], ['область Абай', 2024, '%', '47,5']),
    );
    const problems = await problemsIn(id);
    expect(problems).toEqual([
      expect.objectContaining({
        ...{ file: 'women.xlsx', sheet: 'Данные', row: 3, column: 'Регион', value: 'область Улытаю' },
        ...{
          kind: 'unknown-area',
          severity: 'error',
          proposal: 'ulytau',
          message: expect.stringContaining('ulytau'),
        },
      }),
    ]);
    await expect(imports.queueCommit(analyst, id, { skipProblems: false })).rejects.toThrow('has errors');
    expect((await ended(await imports.queueCommit(analyst, id, { skipProblems: true }))).state).toBe('done');
    expect(await valueOf('abay', 2024)).toBe(47.5);
    expect(await valueOf('ulytau', 2024)).toBe(45.5);
  });

  it('gives its problems in pages, and of all of them only how many there are of each kind', async () => {
    const strange = Array.from({ length: 7 }, (_, at) => [`Ништяк${at}`, 2024, '%', '46,5']);
    const { id } = await previewed(workbook(...strange, ['область Абай', 2024, '%', 'нет']));
    expect((await imports.show(analyst, id)).problemGroups).toEqual([
      { severity: 'error', kind: 'unknown-area', count: 7, files: 1 },
      { severity: 'error', kind: 'text-in-number', count: 1, files: 1 },
    ]);
    const page = { id, severity: 'error', kind: 'unknown-area', first: 3, offset: 0 };
    const rowsFrom = async (offset: number) =>
      (await imports.problems(analyst, { ...page, offset })).map(({ row }) => row);
    expect([await rowsFrom(0), await rowsFrom(3), await rowsFrom(6)]).toEqual([[3, 4, 5], [6, 7, 8], [9]]);
    await expect(imports.problems(analyst, { ...page, first: 1001 })).rejects.toThrow();
    const stranger: Viewer = { ...visitor('ru') };
    await expect(imports.problems(stranger, page)).rejects.toThrow();
  });

  it('is finished by another process after a crash, once', async () => {
    const { id } = await previewed(workbook(['Казахстан', 2019, '%', '72,5']));
    await queue.onApplicationShutdown();
    const jobId = await imports.queueCommit(analyst, id, { skipProblems: false });
    expect((await queue.find(jobId))?.isResumed).toBe(false);
    // The job of a process that died: running, without a heartbeat for longer than the twenty seconds of the queue.
    await test.database.query(
      `update job set state = 'running', heartbeat_at = now() - interval '1 minute' where id = $1`,
      [jobId],
    );
    expect((await queue.find(jobId))?.isResumed).toBe(true);
    await startQueue();
    expect(await ended(jobId)).toMatchObject({ state: 'done', isResumed: true });
    expect(await valueOf('kz', 2019)).toBe(72.5);
    const vintages = await count('from vintage');
    // It had died between its commit and the report of it: the next process finds the work done.
    await test.database.query(
      `update job set state = 'running', heartbeat_at = now() - interval '1 minute' where id = $1`,
      [jobId],
    );
    await queue.onApplicationShutdown();
    await startQueue();
    expect((await ended(jobId)).result).toMatchObject({ importId: id, revised: 1 });
    expect(await count('from vintage')).toBe(vintages);
  });

  it('leaves nothing when it is cancelled', async () => {
    const { id, look } = await loaded(workbook(['Казахстан', 2019, '%', '73,5']));
    await queue.onApplicationShutdown();
    const jobId = await imports.previewTable(analyst, id, JSON.stringify(look.mapping), '');
    await expect(imports.previewTable(analyst, id, JSON.stringify(look.mapping), '')).rejects.toThrow(
      'worked on',
    );
    await queue.cancel(jobId);
    await startQueue();
    expect((await ended(jobId)).state).toBe('cancelled');
    expect((await imports.show(analyst, id)).state).toBe('loaded');
    expect(await count(`from import_difference where import_id = ${id}`)).toBe(0);
  });

  it('reads nothing more when it was cancelled while its process died', async () => {
    await queue.onApplicationShutdown();
    // Reading this folder would fail: it does not exist.
    const id = await imports.previewFolder(analyst, '/nowhere/at/all');
    const { jobId } = await imports.show(analyst, id);
    await test.database.query(
      `update job set state = 'running', heartbeat_at = now() - interval '1 minute' where id = $1`,
      [jobId],
    );
    await queue.cancel(jobId ?? 0);
    await startQueue();
    const job = await ended(jobId ?? 0);
    expect([job.state, job.problem]).toEqual(['cancelled', null]);
  });

  it('tells how many figures have been compared, and stops after some of them', async () => {
    const ages = await test.database.query<{ code: string }>(
      `select code from figure_label where kind = 'code' and scope = 'AGE' order by code limit 15`,
    );
    const areas = await test.database.query<{ code: string }>(
      `select code from area where level in ('country', 'region') and valid_from is null and valid_to is null`,
    );
    const cells = ages.flatMap(({ code: age }) =>
      areas.flatMap(({ code }) =>
        ['F', 'M'].flatMap((sex) =>
          Array.from({ length: 90 }, (_, at) => `5.5.2;${code};${sex};${age};${1930 + at};PT;${at}`),
        ),
      ),
    );
    const table = ['INDICATOR;REF_AREA;SEX;AGE;TIME_PERIOD;UNIT_MEASURE;OBS_VALUE', ...cells].join('\n');
    const id = await imports.load(analyst, 'many.csv', Buffer.from(`${table}\n`));
    const { mapping } = await imports.look(analyst, id, {});
    const query = test.database.query.bind(test.database);
    const outside = test.database.source.query.bind(test.database.source);
    const compared: number[] = [];
    const spy = jest.spyOn(test.database, 'query').mockImplementation(async (sql, parameters) => {
      const rows = await query(sql, parameters);
      if (!sql.includes('insert into judged')) return rows as never;
      const job = await outside(`select progress from job where state = 'running'`);
      compared.push((job as { progress: number }[])[0]?.progress ?? 0);
      // The click comes while the second slice is compared.
      if (compared.length === 2) await outside(`update job set wants_cancel = true where state = 'running'`);
      return rows as never;
    });
    const job = await ended(await imports.previewTable(analyst, id, JSON.stringify(mapping), ''));
    spy.mockRestore();
    expect(job.state).toBe('cancelled');
    expect(compared).toHaveLength(2);
    expect(compared[1]).toBeGreaterThan(compared[0] ?? 1);
    expect((await imports.show(analyst, id)).state).toBe('loaded');
  });

  it('stops within the comparison, before the differences are written', async () => {
    const { id, look } = await loaded(workbook(['Казахстан', 2019, '%', '74,5']));
    const query = test.database.query.bind(test.database);
    const statements: string[] = [];
    const spy = jest.spyOn(test.database, 'query').mockImplementation(async (sql, parameters) => {
      statements.push(sql);
      const rows = await query(sql, parameters);
      // The click comes while the comparison works; it is no part of its transaction.
      if (sql.includes('create temp table judged'))
        await test.database.source.query(`update job set wants_cancel = true where state = 'running'`);
      return rows as never;
    });
    const job = await ended(await imports.previewTable(analyst, id, JSON.stringify(look.mapping), ''));
    spy.mockRestore();
    expect(job.state).toBe('cancelled');
    expect(statements.some((sql) => sql.includes('create temp table judged'))).toBe(true);
    expect(statements.filter((sql) => sql.includes('insert into import_difference'))).toEqual([]);
    expect((await imports.show(analyst, id)).state).toBe('loaded');
  });

  it('belongs to whoever loaded it and to administrators, and not to analysts of one area', async () => {
    const { id } = await loaded(workbook(['Казахстан', 2019, '%', '1']));
    const local: Viewer = { ...analyst, grants: [{ role: 'analyst', areaCode: 'ulytau' }] };
    await expect(imports.show(local, id)).rejects.toThrow('no import');
    await expect(imports.load(local, 'x.csv', Buffer.from('a,b\n1,2\n'))).rejects.toThrow('not limited');
  });
});

describe('an Open SDG folder', () => {
  it('is compared without a change, and taken as it was shown', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'qadam-preview-'));
    mkdirSync(join(folder, 'data'));
    writeFileSync(
      join(folder, 'data/indicator_5-5-2.csv'),
      'Year,UNIT_MEASURE,REF_AREA,Value\n2015,PT,,12.5\n2025,PT,,250\n',
    );
    const before = await state();
    const id = await imports.previewFolder(analyst, folder);
    const { jobId } = await imports.show(analyst, id);
    expect((await ended(jobId ?? 0)).state).toBe('done');
    expect(await state()).toEqual(before);
    const { counts } = await imports.show(analyst, id);
    const problems = await problemsIn(id);
    expect(counts).toMatchObject({ added: 1, revised: 1 });
    expect(counts?.withdrawn).toBeGreaterThan(10);
    // The figure leaps as well, which the same cell is not accused of beside.
    expect(problems.map(({ kind, severity, column }) => [kind, severity, column])).toEqual([
      ['percent-out-of-range', 'warning', 'Value'],
    ]);
    // The folder is no longer needed: the commit takes what was shown.
    rmSync(folder, { recursive: true });
    expect((await ended(await imports.queueCommit(analyst, id, { skipProblems: false }))).state).toBe('done');
    expect(await valueOf('kz', 2025)).toBe(250);
  });
});

describe('a table from the command line', () => {
  const csv = (text: string) => ({ fileName: 'table.csv', bytes: Buffer.from(text) });

  it('is taken by a guess that leaves no question, and once only', async () => {
    const file = csv('Indicator;Region;Year;Value\n5.5.2;Абай облысы;2025;41,5\n');
    const report = await tables.importTable(analyst, file, { skipProblems: false });
    expect(report).toMatchObject({ indicators: 1, series: 1, observations: { added: 1 }, problems: [] });
    expect(await valueOf('abay', 2025)).toBe(41.5);
    expect((await tables.importTable(analyst, file, { skipProblems: false })).observations).toEqual({
      ...{ added: 0, revised: 0, unchanged: 1, withdrawn: 0 },
    });
  });

  it('that is not clear is refused with the guess and with all that is wrong, of which nothing is written', async () => {
    const before = await state();
    const text = 'Indicator;Region;Year;UNIT_MEASURE;Units;Value\n5.5.2;KZULL;2023;PT;PERCENT;41,5\n';
    for (const skipProblems of [false, true]) {
      const refusal = await tables
        .importTable({ ...analyst, language: 'en' }, csv(text), { skipProblems })
        .catch((error: unknown) => error);
      expect(refusal).toMatchObject({
        code: 'invalid-input',
        message: expect.stringContaining('UNIT_MEASURE, Units'),
        details: {
          mapping: { headerRow: 1 },
          report: { indicators: 0, series: 0, observations: { added: 0 } },
        },
      });
      const { problems } = (refusal as { details: { report: ImportReport } }).details.report;
      expect(
        problems.map(({ kind, severity, row, column, value }) => [kind, severity, row, column, value]),
      ).toEqual([
        ['surplus-unit-column', 'error', 1, 'Units', 'Units'],
        ['unknown-area', 'error', 2, 'Region', 'KZULL'],
      ]);
      expect(problems[0]).toMatchObject({
        ...{ file: 'table.csv', sheet: null },
        remedy: 'Keep one, or say in the column mapping which of them counts.',
      });
    }
    expect(await state()).toEqual(before);
  });

  it('without a publisher is nobody’s, and a later load of a whole folder does not withdraw it', async () => {
    const file = csv('Indicator;Region;Year;Value\n5.5.2;г. Алматы;2025;42,5\n');
    await tables.importTable(analyst, file, { skipProblems: false });
    const publisherOf = () =>
      test.database.one(
        `select f.publisher_en as publisher, o.value from observation o join vintage v on v.id = o.valid_from
           join figure_source f on f.code = v.source join series s on s.id = o.series_id
         where s.indicator_code = '5.5.2' and o.area_code = 'almaty' and o.year = 2025 and o.valid_to is null`,
      );
    expect(await publisherOf()).toEqual({ publisher: 'publisher not given', value: 42.5 });
    const folder = mkdtempSync(join(tmpdir(), 'qadam-whole-'));
    mkdirSync(join(folder, 'data'));
    writeFileSync(
      join(folder, 'data/indicator_5-5-2.csv'),
      'Year,UNIT_MEASURE,REF_AREA,Value\n2015,PT,,13.5\n',
    );
    const id = await imports.previewFolder(analyst, folder);
    expect((await ended((await imports.show(analyst, id)).jobId ?? 0)).state).toBe('done');
    expect((await ended(await imports.queueCommit(analyst, id, { skipProblems: false }))).state).toBe('done');
    rmSync(folder, { recursive: true });
    expect(await valueOf('kz', 2015)).toBe(13.5);
    expect(await publisherOf()).toEqual({ publisher: 'publisher not given', value: 42.5 });
  });

  it('is of the publisher that is given, by a guess and by a mapping alike', async () => {
    const sourceOfLast = async () =>
      (
        await test.database.one<{ publisher: string }>(
          `select f.publisher_en as publisher from vintage v join figure_source f on f.code = v.source
           order by v.id desc limit 1`,
        )
      )?.publisher;
    const file = (year: number) => ({
      ...csv(`Indicator;Area;Year;Value\n5.5.2;abay;${year};40,5\n`),
      fileName: `women-${year}.csv`,
    });
    const strict = { skipProblems: false };
    await tables.importTable(analyst, file(2005), { ...strict, publisher: ' Ministry of Health ' });
    expect(await sourceOfLast()).toBe('Ministry of Health');
    // Remembered with the mapping of the table that is called the same, until another is given.
    await tables.importTable(analyst, file(2006), strict);
    expect(await sourceOfLast()).toBe('Ministry of Health');
    const { mapping } = await tables.look(file(2007));
    await tables.importTable(analyst, file(2007), { ...strict, mapping, publisher: 'Ministry of Labour' });
    expect(await sourceOfLast()).toBe('Ministry of Labour');
    await tables.importTable(analyst, file(2008), { ...strict, publisher: '' });
    expect(await sourceOfLast()).toBe('publisher not given');
  });

  it('is refused with the guess where there are questions, and taken with a mapping', async () => {
    const file = csv('Indicator,Area,Year,A,B\n5.5.2,abay,2026,1,2\n');
    const refusal = await tables
      .importTable(analyst, file, { skipProblems: false })
      .catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'invalid-input', message: expect.stringContaining('A, B') });
    const { mapping } = (refusal as { details: { mapping: { columns: { heading: string; use: string }[] } } })
      .details;
    const completed = {
      ...mapping,
      columns: mapping.columns.map((column) =>
        column.heading === 'B' ? { ...column, use: 'ignore' } : column,
      ),
    };
    const report = await tables.importTable(analyst, file, { skipProblems: false, mapping: completed });
    expect(report.observations.added).toBe(1);
    expect(await valueOf('abay', 2026)).toBe(1);
    await expect(
      tables.importTable(analyst, file, { skipProblems: false, mapping: { columns: 'all' } }),
    ).rejects.toThrow('columns');
  });

  it('has its new figures held against what is stored, here and in the preview', async () => {
    const text = (year: number, value: string) =>
      Buffer.from(`Indicator;Region;Year;Unit;Value\n5.5.2;shymkent;${year};PT;${value}\n`);
    const old = { fileName: 'old.csv', bytes: text(2023, '35,0') };
    await tables.importTable(analyst, old, { skipProblems: false });
    const leap = '2,1';
    const table = { fileName: 'new.csv', bytes: text(2024, leap) };
    const id = await imports.load(analyst, table.fileName, table.bytes);
    const look = await imports.look(analyst, id, { sheet: null, headerRow: null });
    await ended(await imports.previewTable(analyst, id, JSON.stringify(look.mapping), ''));
    const jump = expect.objectContaining({ row: 2, kind: 'jump', severity: 'warning', value: leap });
    expect(await problemsIn(id)).toEqual([jump]);
    const report = await tables.importTable(analyst, table, { skipProblems: false });
    expect(report.problems).toEqual([jump]);
    expect(report.problems[0]?.message).toContain('(35): 35 → 2.1 (2023–2024)');
    // Once stored it is no news.
    expect((await tables.importTable(analyst, table, { skipProblems: false })).problems).toEqual([]);
    const mended = { fileName: 'new.csv', bytes: text(2024, '31,5') };
    expect((await tables.importTable(analyst, mended, { skipProblems: false })).problems).toEqual([]);
  });

  it('of which no row can be taken writes nothing and is refused, whatever was asked for', async () => {
    const before = await state();
    const bytes = Buffer.from('Indicator,Region,Year,Unit,Value\n5.5.2,nowhere,2024,PT,1\n');
    const options = { skipProblems: true };
    const report = await tables.importTable(analyst, { fileName: 'all-wrong.csv', bytes }, options);
    expect(report.problems.map(({ kind }) => kind)).toEqual(['unknown-area']);
    expect(wasRefused(report, options)).toBe(true);
    expect(await state()).toEqual(before);
  });

  it('has shares judged as those of other files, each cell once, with all of its place and the remedy', async () => {
    const text = 'Показатель;Регион;Единица измерения;2003;2004\n3.7.1;kz;PT;60,4;604,5\n';
    const file = { fileName: 'shares.csv', bytes: Buffer.from(text) };
    const { problems } = await tables.importTable(analyst, file, { skipProblems: false });
    expect(problems).toEqual([
      {
        ...{ file: 'shares.csv', sheet: null, row: 2, column: '2004', value: '604,5' },
        ...{ kind: 'impossible-share', severity: 'warning', relatedRows: [] },
        message: expect.stringContaining('604.5'),
        remedy: 'Проверьте значение в источнике.',
      },
    ]);
  });

  it('is refused where the file is no text', async () => {
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
    await expect(
      tables.importTable(analyst, { fileName: 'picture.csv', bytes: picture }, { skipProblems: false }),
    ).rejects.toThrow('neither a table nor an SDMX message');
  });

  it('is sought in the first sheet that holds one', async () => {
    const bytes = workbook(['область Абай', 2023, '%', '41,5']);
    const file = { fileName: 'women.xlsx', bytes };
    const options = { skipProblems: false, publisher: '' };
    const { problems, observations } = await tables.importTable(analyst, file, options);
    expect(problems).toEqual([]);
    expect(observations).toMatchObject({ added: 1 });
    expect((await loaded(bytes, null)).look.table.sheet).toBe('Данные');
  });

  it('stops at one error and writes nothing', async () => {
    const before = await state();
    const file = csv('Indicator,Region,Year,Value\n5.5.2,Atlantis,2025,1\n5.5.2,Abay region,2024,40\n');
    const report = await tables.importTable(analyst, file, { skipProblems: false });
    expect(report).toMatchObject({
      series: 0,
      problems: [{ kind: 'unknown-area', row: 2, severity: 'error' }],
    });
    expect(await state()).toEqual(before);
  });

  it.each([
    ['an empty file', Buffer.alloc(0), 'empty'],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]), 'XLS'],
    ['a broken workbook', Buffer.from('PK\u0003\u0004 nothing'), 'cannot be read'],
    [
      'a workbook that unpacks to a thousand times its size',
      Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(150 * 2 ** 20) })),
      'unpacks to too much',
    ],
  ])('%s is refused with a sentence', async (_what, bytes, sentence) => {
    await expect(
      tables.importTable(analyst, { fileName: 'a.xlsx', bytes }, { skipProblems: false }),
    ).rejects.toThrow(sentence);
  });
});
