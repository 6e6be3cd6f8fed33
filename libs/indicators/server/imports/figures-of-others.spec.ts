import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Viewer, visitor } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { JobQueue, type TestDatabase, unattended } from '@qadam/platform/server';
import { sdmxReader } from '../exchange/sdmx-reader';
import { importAtOnce } from './import-at-once';
import { ImportService } from './import.service';
import { TableImport } from './table/table-import.service';
import { openFigures } from '../indicators.fixture';

const analyst: Viewer = { ...visitor('en'), grants: [{ role: 'analyst', areaCode: null }] };

let test: TestDatabase;
let audit: AuditTrail;
let queue: JobQueue;
let tables: TableImport;
let imports: ImportService;

beforeAll(async () => {
  ({ test } = await openFigures());
  audit = new AuditTrail(test.database);
  queue = new JobQueue(test.database, { runsJobs: true });
  tables = new TableImport(test.database, audit);
  imports = new ImportService(test.database, audit, queue, tables);
  imports.onModuleInit();
  await queue.onApplicationBootstrap();
});

afterAll(async () => {
  await queue?.onApplicationShutdown();
  await test?.close();
});

/** What holds now for the share of women in managerial positions, and who says so. */
const holding = (year: number, area = 'kz') =>
  test.database.one<{ value: number; publisher: string }>(
    `select o.value, f.publisher_en as publisher from observation o join vintage v on v.id = o.valid_from
       join figure_source f on f.code = v.source join series s on s.id = o.series_id
     where s.indicator_code = '5.5.2' and s.dimensions_text = '' and o.area_code = $2 and o.year = $1 and o.valid_to is null`,
    [year, area],
  );
const table = (...rows: readonly string[]) => ({
  fileName: 'women.csv',
  bytes: Buffer.from(['Indicator,Region,Year,Unit,Value', ...rows, ''].join('\n')),
});
const bureau = 'Bureau of National Statistics';
const ended = async (jobId: number) => {
  for (;;) {
    const job = await queue.find(jobId);
    if (job && job.state !== 'queued' && job.state !== 'running') return job;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
};

describe('a file of another publisher than the figures that it gives anew', () => {
  const blog = { skipProblems: false, publisher: 'Blog of Mr X' };
  const file = table('5.5.2,kz,2001,PT,41', '5.5.2,kz,2019,PT,77', '5.5.2,kz,2018,PT,76');

  it('is refused with the publisher, and each row of them', async () => {
    const before = [await holding(2019), await holding(2018)];
    expect(before.map((one) => one?.publisher)).toEqual([bureau, bureau]);
    const { problems, observations } = await tables.importTable(analyst, file, blog);
    expect(observations).toEqual({ added: 0, revised: 0, unchanged: 0, withdrawn: 0 });
    for (const place of [
      { row: 3, value: '77' },
      { row: 4, value: '76' },
    ])
      expect(problems).toContainEqual({
        ...{ file: 'women.csv', sheet: null, column: 'Value', ...place },
        ...{ kind: 'revises-other-publisher', severity: 'error', relatedRows: [] },
        message: expect.stringContaining(`revises 1 figure that “${bureau}” published; not taken`),
        remedy: expect.stringContaining('--take-over'),
      });
    expect([await holding(2019), await holding(2018), await holding(2001)]).toEqual([...before, undefined]);
  });

  it('brings in the rest where problems are skipped, and says with whose series it goes on', async () => {
    const before = await holding(2019);
    const report = await tables.importTable(analyst, file, { ...blog, skipProblems: true });
    expect(report.observations).toMatchObject({ added: 1, revised: 0 });
    expect(report.problems.map(({ kind, severity, row }) => [kind, severity, row])).toEqual([
      ['revises-other-publisher', 'error', 3],
      ['revises-other-publisher', 'error', 4],
      ['extends-other-publisher', 'warning', 2],
    ]);
    expect(await holding(2019)).toEqual(before);
    expect(await holding(2001)).toEqual({ value: 41, publisher: 'Blog of Mr X' });
  });

  it('is refused as a whole where nothing else is in it', async () => {
    const only = table('5.5.2,kz,2019,PT,77');
    const report = await tables.importTable(analyst, only, { ...blog, skipProblems: true });
    expect(report).toMatchObject({ series: 0, observations: { revised: 0 } });
    expect(report.problems.map(({ kind }) => kind)).toContain('revises-other-publisher');
  });

  it('revises them once its source is said to take over, and may then revise its own', async () => {
    const report = await tables.importTable(analyst, table('5.5.2,kz,2016,PT,31'), {
      ...blog,
      takesOver: true,
    });
    expect(report.observations).toMatchObject({ revised: 1 });
    expect(report.problems).toContainEqual(
      expect.objectContaining({ kind: 'revises-other-publisher', severity: 'warning' }),
    );
    expect(await holding(2016)).toEqual({ value: 31, publisher: 'Blog of Mr X' });
    const again = await tables.importTable(analyst, table('5.5.2,kz,2016,PT,32'), blog);
    expect([again.observations.revised, again.problems]).toEqual([1, []]);
  });

  it('is nobody else’s where it names the same one, or the same in another language', async () => {
    for (const [publisher, value] of [
      [bureau, 62],
      ['Бюро национальной статистики', 63],
    ] as const) {
      const one = table(`5.5.2,kz,2015,PT,${value}`);
      const { problems } = await tables.importTable(analyst, one, { skipProblems: false, publisher });
      expect(problems.filter(({ kind }) => kind.endsWith('other-publisher'))).toEqual([]);
      expect((await holding(2015))?.value).toBe(value);
    }
  });

  it('has nothing to say of figures that are the same', async () => {
    const value = (await holding(2018))?.value;
    const report = await tables.importTable(analyst, table(`5.5.2,kz,2018,PT,${value}`), blog);
    expect([report.observations.unchanged, report.problems]).toEqual([1, []]);
  });
});

describe('a file of which nobody says who published it', () => {
  const nobody = { skipProblems: false, publisher: '' };

  it('is refused where it revises what somebody published, with the place and both remedies', async () => {
    const before = await holding(2013);
    const file = table('5.5.2,kz,2003,PT,43', '5.5.2,kz,2013,PT,77');
    const { problems, observations } = await tables.importTable(analyst, file, nobody);
    expect(observations).toEqual({ added: 0, revised: 0, unchanged: 0, withdrawn: 0 });
    expect(problems).toEqual([
      {
        ...{ file: 'women.csv', sheet: null, row: 3, column: 'Value', value: '77' },
        ...{ kind: 'revises-other-publisher', severity: 'error', relatedRows: [] },
        message: expect.stringContaining(`revises 1 figure that “${bureau}” published; not taken`),
        remedy: expect.stringMatching(/--publisher "Bureau of National Statistics".*--take-over/u),
      },
    ]);
    expect(await holding(2013)).toEqual(before);
    expect(await holding(2003)).toBeUndefined();
  });

  it('adds what nobody has published without a word, and revises its own', async () => {
    for (const [value, change] of [
      [43, { added: 1, revised: 0 }],
      [44, { added: 0, revised: 1 }],
    ] as const) {
      const report = await tables.importTable(analyst, table(`5.5.2,kz,2004,PT,${value}`), nobody);
      expect(report).toMatchObject({ observations: change, problems: [] });
    }
    expect(await holding(2004)).toEqual({ value: 44, publisher: 'publisher not given' });
  });

  it('leaves out what it would revise where problems are skipped, and revises it where it takes over', async () => {
    const before = await holding(2012);
    const file = table('5.5.2,kz,2005,PT,45', '5.5.2,kz,2012,PT,46');
    const skipped = await tables.importTable(analyst, file, { ...nobody, skipProblems: true });
    expect(skipped.observations).toMatchObject({ added: 1, revised: 0 });
    expect(await holding(2012)).toEqual(before);
    const taken = await tables.importTable(analyst, file, { ...nobody, takesOver: true });
    expect(taken.observations).toMatchObject({ revised: 1 });
    expect(taken.problems).toEqual([
      expect.objectContaining({
        ...{ kind: 'revises-other-publisher', severity: 'warning' },
        message: expect.stringContaining('by a file without a publisher, as was said'),
      }),
    ]);
    expect(await holding(2012)).toEqual({ value: 46, publisher: 'publisher not given' });
  });

  it('may come back as it was exported, whoever published it', async () => {
    const value = (await holding(2011))?.value;
    const key = await test.database.one<{ code: string }>(
      `select series_code as code from series where indicator_code = '5.5.2' and is_headline`,
    );
    const file = {
      fileName: 'part.csv',
      bytes: Buffer.from(
        `indicator,series,unit,dimensions,area,year,value\n5.5.2,${key?.code},PT,,kz,2011,${value}\n`,
      ),
    };
    const report = await tables.importTable(analyst, file, { skipProblems: false });
    expect(report).toMatchObject({ observations: { unchanged: 1, revised: 0 }, problems: [] });
  });
});

describe('an SDMX message of another sender', () => {
  const message = (agency: string, value: number) =>
    Buffer.from(
      [
        'STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,SERIES,UNIT_MEASURE,REF_AREA,TIME_PERIOD,OBS_VALUE',
        `dataflow,${agency}:SDG(1.0),A,5-5-2,_T,PT,KZ,2017,${value}`,
        '',
      ].join('\n'),
    );
  const taken = async (agency: string, value: number) =>
    importAtOnce(
      { database: test.database, audit },
      analyst,
      await sdmxReader(test.database, { name: 'women.csv', bytes: message(agency, value) }),
      {
        ...{ skipProblems: false, control: unattended },
      },
    );

  it('does not revise figures of the statistics office, nor does one in our structure that names no publisher', async () => {
    const before = await holding(2017);
    const { problems } = await taken('UNSD', 51);
    expect(problems.map(({ kind, severity, row }) => [kind, severity, row])).toContainEqual([
      ...['revises-other-publisher', 'error', 2],
    ]);
    expect(await holding(2017)).toEqual(before);
    const unsaid = await taken('QADAM', 52);
    expect(unsaid.observations).toMatchObject({ added: 0, revised: 0 });
    expect(unsaid.problems.map(({ kind, severity, row }) => [kind, severity, row])).toEqual([
      ['sender-missing', 'warning', null],
      ['revises-other-publisher', 'error', 2],
    ]);
    expect(unsaid.problems[0]?.message).toContain(
      'uses the structure of QADAM but does not say who published',
    );
    expect(await holding(2017)).toEqual(before);
  });

  const today = new Date().toISOString().slice(0, 10);
  it.each([
    [
      'in three languages',
      'SOURCE_PUBLISHER_KK,SOURCE_PUBLISHER_RU,SOURCE_PUBLISHER_EN',
      `БНС,БНС,${bureau}`,
      53,
    ],
    ['as exports once did', 'DATA_LAST_UPDATE,SOURCE_DETAIL', `${today},"${bureau}, MIT"`, 54],
    ['so, in Russian', 'DATA_LAST_UPDATE,SOURCE_DETAIL', `${today},"Бюро национальной статистики, MIT"`, 55],
  ])('revises them where it comes from here and names them %s', async (_, columns, cells, value) => {
    const [heading, row] = message('QADAM', value).toString().split('\n');
    const bytes = Buffer.from(`${heading},${columns}\n${row},${cells}\n`);
    const reader = await sdmxReader(test.database, { name: 'women.csv', bytes });
    const options = { skipProblems: false, control: unattended };
    const { problems, observations } = await importAtOnce(
      { database: test.database, audit },
      analyst,
      reader,
      options,
    );
    expect([problems, observations.revised]).toEqual([[], 1]);
    expect(await holding(2017)).toEqual({ value, publisher: bureau });
  });
});

describe('the comparison of such a file on the page', () => {
  const compared = async (value: number) => {
    const { bytes, fileName } = table(`5.5.2,kz,2014,PT,${value}`, '5.5.2,kz,2002,PT,42');
    const id = await imports.load(analyst, fileName, bytes);
    const { mapping } = await imports.look(analyst, id, { sheet: null, headerRow: null });
    await ended(await imports.previewTable(analyst, id, JSON.stringify(mapping), 'Blog of Mr Y'));
    return id;
  };

  it('counts what is revised of others, and leaves it to them without the yes to take over', async () => {
    const before = await holding(2014);
    const id = await compared(21);
    const shown = await imports.show(analyst, id);
    expect(shown).toMatchObject({ othersRevised: 1, counts: { added: 1, revised: 1 } });
    await expect(imports.queueCommit(analyst, id, { skipProblems: false })).rejects.toThrow('has errors');
    const job = await ended(await imports.queueCommit(analyst, id, { skipProblems: true }));
    expect(job).toMatchObject({ state: 'done', result: { added: 1, revised: 0 } });
    expect(await holding(2014)).toEqual(before);
  });

  it('revises it with that yes', async () => {
    const id = await compared(22);
    const job = await ended(await imports.queueCommit(analyst, id, { skipProblems: false, takesOver: true }));
    expect(job).toMatchObject({ state: 'done', result: { revised: 1 } });
    expect(await holding(2014)).toEqual({ value: 22, publisher: 'Blog of Mr Y' });
  });
});
