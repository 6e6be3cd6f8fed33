import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { visitor } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { JobQueue, readSettings, type TestDatabase } from '@qadam/platform/server';
import { loadFigures } from '../figures/load-figures';
import { OpenSdgImport } from './open-sdg-import.service';
import { openFigures } from '../indicators.fixture';

const { home } = readSettings();
const folder = join(home, '../shared/data/kazstat');
const isPresent = existsSync(folder);
if (!isPresent) console.warn(`SKIPPED: ${folder} is absent, the real Open SDG folder was not imported`);

const viewer = visitor('en');
const skipping = { skipProblems: true } as const;
const strict = { skipProblems: false } as const;
const copies: string[] = [];

/** A folder of one data file of indicator 5.5.2. */
const folderWith = (...rows: readonly string[]): string => {
  const copy = mkdtempSync(join(tmpdir(), 'qadam-open-sdg-'));
  copies.push(copy);
  mkdirSync(join(copy, 'data'));
  writeFileSync(
    join(copy, 'data/indicator_5-5-2.csv'),
    ['Year,UNIT_MEASURE,REF_AREA,Value', ...rows, ''].join('\n'),
  );
  return copy;
};

let test: TestDatabase;
let service: OpenSdgImport;

beforeAll(async () => {
  ({ test } = await openFigures());
  const { database } = test;
  service = new OpenSdgImport(
    database,
    new AuditTrail(database),
    new JobQueue(database, { runsJobs: false }),
  );
});

afterAll(async () => {
  await test.close();
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
});

const count = async (sql: string, parameters: readonly unknown[] = []): Promise<number> =>
  (await test.database.one<{ n: number }>(`select count(*)::int as n ${sql}`, parameters))?.n ?? -1;

describe('a folder without code lists', () => {
  it('has its codes judged by ours: nearest known ones, Cyrillic look-alikes, and nothing of columns that are not ours', async () => {
    const own = folderWith();
    writeFileSync(
      join(own, 'data/indicator_5-5-2.csv'),
      [
        'Year,UNIT_MEASURE,AGE,SEX,HAND,Value',
        ...['2015,PT,Y15T24,G,,1', '2016,PT,Y15T24,\u0492,,2', '2017,PT,Y15T42,F,,3', '2018,PT,,F,R,4'],
        '',
      ].join('\n'),
    );
    const judged = async () =>
      (await service.importOpenSdg(viewer, own, strict)).problems
        .filter(({ column }) => column !== null && column !== 'Value')
        .map(({ kind, severity, row, column, value, message }) => [
          ...[kind, severity, row, column, value],
          /Probably “(\w+)”/u.exec(message)?.[1],
        ]);
    expect(await judged()).toEqual([
      ['unknown-code', 'warning', 2, 'SEX', 'G', undefined],
      ['mixed-script-code', 'error', 3, 'SEX', '\u0492', 'F'],
      ['unknown-code', 'warning', 4, 'AGE', 'Y15T42', expect.stringMatching(/^Y15T/u)],
    ]);
    // By its own list, where it has one.
    mkdirSync(join(own, 'translations/en'), { recursive: true });
    writeFileSync(join(own, 'translations/en/SEX.yml'), 'SEX: Sex\nF: Women\nG: Girls\n');
    expect(await judged()).toEqual([['mixed-script-code', 'error', 3, 'SEX', '\u0492', 'F']]);
  });
});

describe('a unit that nobody knows', () => {
  // An area that nobody knows keeps all of them from being written.
  const refused = '2017,PT,ATLANTIS,3';
  const problemsIn = async (copy: string) =>
    (await service.importOpenSdg(viewer, copy, strict)).problems.filter(({ kind }) =>
      ['unit-not-listed', 'unknown-code', 'free-text-unit'].includes(kind),
    );

  it('stops a folder whose indicator has figures in another, with the nearest one, until the folder defines it', async () => {
    const copy = folderWith('2015,PTT,,1', '2016,PT,,2', refused);
    const [problem, ...others] = await problemsIn(copy);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      ...{ kind: 'unit-not-listed', severity: 'error', row: 2, column: 'UNIT_MEASURE', value: 'PTT' },
    });
    expect(problem?.message).toContain('Probably “PT”');
    expect(problem?.message).toContain('figures in another one (PT)');
    // A list of one's own takes nothing from what is known here.
    mkdirSync(join(copy, 'translations/en'), { recursive: true });
    writeFileSync(join(copy, 'translations/en/UNIT_MEASURE.yml'), 'UNIT_MEASURE: Unit\nXYZ: Of its own\n');
    expect((await problemsIn(copy)).map(({ kind, value }) => [kind, value])).toEqual([
      ['unit-not-listed', 'PTT'],
    ]);
    writeFileSync(join(copy, 'translations/en/UNIT_MEASURE.yml'), 'UNIT_MEASURE: Unit\nPTT: New indeed\n');
    expect(await problemsIn(copy)).toEqual([]);
  });

  it.each(['percent', 'PERCENT', 'Percentage', 'процент', 'пайыз', '%', 'в процентах'])(
    'is refused where %j says in words what the indicator has figures in',
    async (unit) => {
      const [problem, ...others] = await problemsIn(folderWith(`2015,${unit},,1`, '2016,PT,,2', refused));
      expect(others).toEqual([]);
      expect(problem).toMatchObject({
        ...{ kind: 'unit-not-listed', severity: 'error', row: 2, column: 'UNIT_MEASURE', value: unit },
      });
      expect(problem?.message).toContain('Probably “PT”');
      expect(problem?.message).toContain('figures in another one (PT)');
    },
  );

  it('is taken with a warning where it is words, and the nearest unit is named', async () => {
    const [problem] = await problemsIn(folderWith('2015,million USDs,,1', refused));
    expect(problem).toMatchObject({ kind: 'free-text-unit', severity: 'warning', value: 'million USDs' });
    expect(problem?.message).toContain('Probably “million USD”');
  });
});

describe('the shipped figures', () => {
  it('come in once, as one vintage', async () => {
    const manifest = JSON.parse(readFileSync(join(home, 'data/figures/manifest.json'), 'utf8'));
    expect(await count('from observation')).toBe(manifest.observations);
    await loadFigures(test.database, join(home, 'data/figures'));
    expect(await count('from observation')).toBe(manifest.observations);
    expect(await count('from vintage')).toBe(1);
  });

  it('give every measured indicator one headline series', async () => {
    expect(await count('from series where is_headline')).toBe(
      await count('from (select distinct indicator_code from series) s'),
    );
  });
});

describe('what is no Open SDG folder', () => {
  it.each([
    ['a folder that is missing', '/nowhere/at/all', 'There is no folder'],
    ['a file', join(home, 'package.json'), 'is a file'],
    ['a folder without figures', join(home, 'data/geography'), 'holds no figures'],
  ])('%s is refused with a sentence', async (_what, path, sentence) => {
    await expect(service.importOpenSdg(viewer, path, strict)).rejects.toThrow(sentence);
  });
});

(isPresent ? describe : describe.skip)('the real folder of the statistics bureau', () => {
  it('stops at its errors and writes nothing', async () => {
    const before = [
      await count('from observation'),
      await count('from vintage'),
      await count('from indicator'),
      await count('from audit'),
    ];
    const report = await service.importOpenSdg(viewer, folder, strict);
    expect(report.problems.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(100);
    expect(report.observations).toEqual({ added: 0, revised: 0, unchanged: 0, withdrawn: 0 });
    expect([
      await count('from observation'),
      await count('from vintage'),
      await count('from indicator'),
      await count('from audit'),
    ]).toEqual(before);
  });

  it('continues the shipped figures: nothing is doubled, revised or withdrawn', async () => {
    const shipped = await count('from observation');
    const started = performance.now();
    const { indicators, series, observations, problems } = await service.importOpenSdg(
      viewer,
      folder,
      skipping,
    );
    console.info({
      indicators,
      series,
      observations,
      problems: problems.length,
      ms: performance.now() - started,
    });
    console.info(
      Object.fromEntries(
        [...Map.groupBy(problems, ({ kind, severity }) => `${severity} ${kind}`)].map(([kind, all]) => [
          kind,
          all.length,
        ]),
      ),
    );
    expect(observations).toMatchObject({ revised: 0, withdrawn: 0 });
    // Warnings are taken: every row that is not an error, a repetition or blank is there afterwards.
    expect(observations.added + observations.unchanged).toBe(37_474);
    // The pack in ../shared lacks 27 indicators that the shipped figures may hold.
    expect(observations.unchanged).toBeGreaterThan(0.8 * shipped);
    expect(observations.added).toBeGreaterThan(0);
  });

  it('changes nothing when it comes a second time', async () => {
    const before = await count('from vintage');
    const { observations } = await service.importOpenSdg(viewer, folder, skipping);
    expect(observations).toMatchObject({ added: 0, revised: 0, withdrawn: 0 });
    expect(observations.unchanged).toBe(
      await count(
        `from observation where valid_to is null and series_id in (
      select id from series where indicator_code = any($1))`,
        [
          (
            await test.database.query<{ code: string }>('select distinct indicator_code as code from series')
          ).map(({ code }) => code),
        ],
      ),
    );
    expect(await count('from vintage')).toBe(before);
  });
});

describe('a revised folder', () => {
  const valueOf = async (year: number, vintage: number | null): Promise<number | undefined> =>
    (
      await test.database.one<{ value: number }>(
        `select value from observation join series on series.id = series_id
         where indicator_code = '5.5.2' and dimensions_text = '' and area_code = 'kz' and year = $1
           and case when $2::int is null then valid_to is null
             else valid_from <= $2 and (valid_to is null or valid_to > $2) end`,
        [year, vintage],
      )
    )?.value;

  it('ends old values and keeps them readable as of their vintage', async () => {
    const before = (await test.database.one<{ id: number }>('select max(id) as id from vintage'))?.id ?? 0;
    const old = await valueOf(2015, null);
    // The folder of the Bureau came in without a day: it counts as of today, and older data would not revise it.
    const day = new Date().toISOString().slice(0, 10);
    expect(old).toBeDefined();
    const report = await service.importOpenSdg(viewer, folderWith('2015,PT,,12.5', '2025,PT,,50'), {
      ...strict,
      publishedOn: day,
    });
    expect(report).toMatchObject({ indicators: 1, series: 1 });
    expect(
      await test.database.one(
        `select to_char(published_on, 'YYYY-MM-DD') as day from vintage order by id desc limit 1`,
      ),
    ).toEqual({ day });
    expect(report.observations).toMatchObject({ added: 1, revised: 1, unchanged: 0 });
    expect(report.observations.withdrawn).toBeGreaterThan(10);
    expect(await valueOf(2015, null)).toBe(12.5);
    expect(await valueOf(2015, before)).toBe(old);
    expect(await valueOf(2014, null)).toBeUndefined();
    expect(await valueOf(2014, before)).toBeDefined();
  });

  it.each([
    ['a quote that is not closed', ['2015,PT,,"12.5', '2025,PT,,50']],
    ['a quote that is closed rows later', ['2015,PT,,"12.5', '2025,PT,,50"']],
    ['another separator', ['2015,PT,,12.5', '2025;PT;;50']],
    ['an end in the middle of a row', ['2015,PT,,12.5', '20']],
  ])('withdraws nothing of an indicator whose file is torn by %s', async (_, lines) => {
    const { observations, problems } = await service.importOpenSdg(viewer, folderWith(...lines), skipping);
    expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
    expect(observations.withdrawn).toBe(0);
  });

  it('keeps what stands behind a row that cannot be read, and lists the row', async () => {
    const report = await service.importOpenSdg(
      viewer,
      folderWith('2015,PT,,12.5', '2025,PT,,fifty'),
      skipping,
    );
    expect(report.observations).toEqual({ added: 0, revised: 0, unchanged: 1, withdrawn: 0 });
    expect(report.problems).toEqual([
      expect.objectContaining({
        file: 'indicator_5-5-2.csv',
        row: 3,
        column: 'Value',
        severity: 'error',
        value: 'fifty',
      }),
    ]);
    expect(Object.keys(report).sort()).toEqual([
      'indicators',
      'metadata',
      'observations',
      'problems',
      'series',
    ]);
    expect(Object.keys(report.problems[0] ?? {}).sort()).toEqual([
      'column',
      'file',
      'kind',
      'message',
      'relatedRows',
      'remedy',
      'row',
      'severity',
      'sheet',
      'value',
    ]);
  });

  it('takes the figures of towns, and adds the towns as areas', async () => {
    const report = await service.importOpenSdg(
      viewer,
      folderWith('2015,PT,,12.5', '2025,PT,,50', '2025,PT,KZAKS,40'),
      strict,
    );
    expect(report.problems).toEqual([]);
    expect(report.observations).toMatchObject({ unchanged: 2, added: 1 });
    expect(await count(`from area where level = 'settlement' and source_codes = array['KZAKS']`)).toBe(1);
  });

  it('holds every row of a year back that has not come yet, and takes the rest on demand', async () => {
    const folder = folderWith('2015,PT,,12.5', '2025,PT,,51', '2099,PT,,40', '2099,PT,KZAKS,40');
    const refused = await service.importOpenSdg(viewer, folder, strict);
    expect(refused.observations).toMatchObject({ added: 0, revised: 0 });
    const rows = refused.problems.map(({ kind, severity, value, row }) => [kind, severity, value, row]);
    expect(rows).toEqual([
      ['year-to-come', 'error', '2099', 4],
      ['year-to-come', 'error', '2099', 5],
    ]);
    await service.importOpenSdg(viewer, folder, skipping);
    expect([await valueOf(2025, null), await valueOf(2099, null)]).toEqual([51, undefined]);
    await service.importOpenSdg(
      viewer,
      folderWith('2015,PT,,12.5', '2025,PT,,50', '2025,PT,KZAKS,40'),
      strict,
    );
  });

  it('adds a national indicator under its target, and refuses one without', async () => {
    const national = folderWith('2015,PT,,12.5', '2025,PT,,50');
    writeFileSync(join(national, 'data/indicator_5-5-9-9.csv'), 'Year,UNIT_MEASURE,Value\n2020,PT,1\n');
    expect((await service.importOpenSdg(viewer, national, strict)).observations.added).toBe(1);
    expect(await count(`from indicator where code = '5.5.9.9' and scope = 'national'`)).toBe(1);
    writeFileSync(join(national, 'data/indicator_17-99-1.csv'), 'Year,UNIT_MEASURE,Value\n2020,PT,1\n');
    const refused = await service.importOpenSdg(viewer, national, strict);
    expect(refused.problems).toContainEqual(
      expect.objectContaining({ kind: 'unknown-indicator', severity: 'error' }),
    );
  });

  it('leaves nothing when it is cancelled while writing', async () => {
    const before = await count('from observation');
    let asked = 0;
    const control = {
      jobId: 1,
      report: () => Promise.resolve(),
      throwIfCancelled: () => (++asked < 3 ? Promise.resolve() : Promise.reject(new Error('cancelled'))),
    };
    await expect(
      service.importOpenSdg(viewer, folderWith('2015,PT,,99'), { skipProblems: true, control }),
    ).rejects.toThrow('cancelled');
    expect(await count('from observation')).toBe(before);
  });
});
