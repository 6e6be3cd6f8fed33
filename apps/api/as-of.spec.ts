import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { visitor } from '@qadam/identity/domain';
import { TableImport } from '@qadam/indicators/server';
import { createTestDatabase, readSettings, type TestDatabase } from '@qadam/platform/server';
import { databaseParts } from './composition';
import { prepareStore } from './start/prepare-store';
import { createServer } from './transport/create-server';

const settings = readSettings();
const analyst = { ...visitor('en'), grants: [{ role: 'analyst', areaCode: null }] } as const;

let test: TestDatabase;
let server: NestFastifyApplication;

const bringIn = (publishedOn: string, ...figures: readonly (readonly [year: number, value: number])[]) =>
  server.get(TableImport).importTable(
    analyst,
    {
      fileName: 'unemployment.csv',
      bytes: Buffer.from(
        [
          'Indicator,Region,Year,Unit,Value',
          ...figures.map(([year, value]) => `8.5.2,kz,${year},PT,${value}`),
          '',
        ].join('\n'),
      ),
    },
    { skipProblems: false, publisher: 'Bureau of National Statistics', publishedOn },
  );

/** The shipped data are of 24 October 2024, load 1, and say 4.7 of 2023 (data/figures/manifest.json, 8.csv). */
beforeAll(async () => {
  test = await createTestDatabase(databaseParts);
  await prepareStore(
    settings,
    {
      database: test.database,
      isEmbedded: true,
      keepRunning: () => undefined,
      close: () => Promise.resolve(),
    },
    () => undefined,
  );
  server = await createServer(
    {
      database: test.database,
      instance: { hasEmbeddedDatabase: true, listensOnLoopback: true },
      runsJobs: false,
    },
    settings,
  );
});

afterAll(async () => {
  await server?.close();
  await test?.close();
});

const ask = async <Data>(query: string): Promise<{ data: Data | null; messages: readonly string[] }> => {
  const reply = await server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', 'accept-language': 'en', host: 'localhost:3000' },
    payload: { query },
  });
  const { data = null, errors = [] } = reply.json<{ data?: Data; errors?: { message: string }[] }>();
  return { data, messages: errors.map(({ message }) => message) };
};

interface Line {
  readonly areaCode: string;
  readonly years: readonly number[];
  readonly values: readonly number[];
}

/** Of unemployment in an area what the page of the indicator says of 2023 and 2024, as of a day or a load. */
const onPage = async (asOf: string | null, area = 'kz') => {
  const { data } = await ask<{ indicator: { lines: readonly Line[] } }>(
    `{ indicator(code: "8.5.2", asOf: ${JSON.stringify(asOf)}) { lines { areaCode years values } } }`,
  );
  const line = data?.indicator.lines.find(({ areaCode }) => areaCode === area);
  return [2023, 2024].map((year) => line?.values[line.years.indexOf(year)]);
};

/** What a goal says of it: the newest year and its value. */
const onGoal = async (asOf: string) => {
  const { data } = await ask<{
    goal: { targets: { indicators: { code: string; year: number; value: number }[] }[] };
  }>(`{ goal(code: "8", asOf: "${asOf}") { targets { indicators { code year value } } } }`);
  const found = data?.goal.targets
    .flatMap(({ indicators }) => indicators)
    .find(({ code }) => code === '8.5.2');
  return [found?.year, found?.value];
};

/** The same from the export, with the days of all data in it. */
const inExport = async (asOf: string | null) => {
  const reply = await server.inject({
    method: 'GET',
    url: `/export/csv?indicator=8.5.2&lang=en${asOf === null ? '' : `&asOf=${asOf}`}`,
  });
  const [head = '', ...rows] = reply.body.trim().split('\n');
  const columns = head.replace('\uFEFF', '').split(',');
  const at = (row: string, column: string) => row.split(',')[columns.indexOf(column)];
  const own = rows.filter((row) => /^8\.5\.2,[^,]*,PT,,kz,/u.test(row));
  return {
    values: ['2023', '2024'].map((year) => {
      const value = own.filter((row) => at(row, 'year') === year).map((row) => at(row, 'value'))[0];
      return value === undefined ? undefined : Number(value);
    }),
    days: [...new Set(rows.flatMap((row) => /\d{4}-\d{2}-\d{2}/u.exec(row)?.[0] ?? []))].toSorted(),
  };
};

describe('loads that come in another order than their data were published', () => {
  it('warn of figures that are older than what is known, with their number and first row', async () => {
    const newest = await bringIn('2026-03-01', [2023, 4.9], [2024, 4.8]);
    expect(newest.observations).toEqual({ added: 1, revised: 1, unchanged: 0, withdrawn: 0 });
    const late = await bringIn('2024-01-15', [2023, 4.6]);
    expect(late.observations).toEqual({ added: 0, revised: 0, unchanged: 0, withdrawn: 0, older: 1 });
    expect(late.problems.filter(({ kind }) => kind === 'older-than-known')).toEqual([
      {
        ...{ file: 'unemployment.csv', sheet: null, row: 2, column: 'Value', value: '4.6' },
        ...{ kind: 'older-than-known', severity: 'warning', relatedRows: [] },
        message: expect.stringContaining('were published on 2024-01-15, and of 1 figure a version published'),
        remedy: expect.stringContaining('Check the day of publication'),
      },
    ]);
    const between = await bringIn('2025-02-01', [2023, 4.75], [2024, 4.85]);
    expect(between.observations).toMatchObject({ added: 0, revised: 0, older: 2 });
    expect(between.problems.map(({ kind }) => kind)).toContain('older-than-known');
  });

  it.each([
    ['2024-01-15', [4.6, undefined]],
    ['2024-10-23', [4.6, undefined]],
    ['2024-10-24', [4.7, undefined]],
    ['2025-01-31', [4.7, undefined]],
    ['2025-02-01', [4.75, 4.85]],
    ['2026-02-28', [4.75, 4.85]],
    ['2026-03-01', [4.9, 4.8]],
    [null, [4.9, 4.8]],
    // As this Qadam stood after each load.
    ['1', [4.7, undefined]],
    ['2', [4.9, 4.8]],
    ['3', [4.9, 4.8]],
    ['4', [4.9, 4.8]],
  ])('show as of %s what was known by then: page and export alike', async (asOf, values) => {
    expect(await onPage(asOf)).toEqual(values);
    const exported = await inExport(asOf);
    expect(exported.values).toEqual(values);
    if (asOf?.includes('-') === true) expect(exported.days.filter((day) => day > asOf)).toEqual([]);
  });

  it('leave every other figure of the day as it was, and goals and lists go by the same day', async () => {
    expect(await onPage('2024-10-24', 'ulytau')).toEqual(await onPage('1', 'ulytau'));
    expect((await onPage('2024-10-24', 'ulytau'))[0]).toBeDefined();
    expect((await onPage('2024-01-15', 'ulytau'))[0]).toBeUndefined();
    expect(await onGoal('2024-10-24')).toEqual([2023, 4.7]);
    expect(await onGoal('2025-06-30')).toEqual([2024, 4.85]);
    expect(await onGoal('2024-01-15')).toEqual([2023, 4.6]);
  });

  it('name the load published last by the day, and refuse a day before all of them', async () => {
    const newestBy = async (day: string) =>
      (
        await ask<{ load: { publishedOn: string; vintageId: number } }>(
          `{ load(asOf: "${day}") { publishedOn vintageId } }`,
        )
      ).data?.load;
    expect(await newestBy('2024-10-24')).toEqual({ publishedOn: '2024-10-24', vintageId: 1 });
    expect(await newestBy('2025-06-30')).toEqual({ publishedOn: '2025-02-01', vintageId: 4 });
    const { messages } = await ask('{ load(asOf: "2024-01-14") { vintageId } }');
    expect(messages).toEqual(['No figures had been loaded by that day. Choose a later one.']);
  });

  it('tell revisions in the order of publication, and what each load brought', async () => {
    const { data } = await ask<{ indicator: { series: { id: number } } }>(
      '{ indicator(code: "8.5.2") { series { id } } }',
    );
    const revisions = async (asOf: string | null) => {
      const answer = await ask<{
        revisions: { year: number; oldValue: number; newValue: number; load: { vintageId: number } }[];
      }>(
        `{ revisions(code: "8.5.2", series: ${data?.indicator.series.id}, asOf: ${JSON.stringify(asOf)})
          { year oldValue newValue load { vintageId } } }`,
      );
      return answer.data?.revisions.map((one) => [
        ...[one.year, one.oldValue, one.newValue, one.load.vintageId],
      ]);
    };
    expect(await revisions('2024-10-24')).toEqual([[2023, 4.6, 4.7, 1]]);
    expect(new Set(await revisions(null))).toEqual(
      new Set([
        [2023, 4.6, 4.7, 1],
        [2023, 4.7, 4.75, 4],
        [2023, 4.75, 4.9, 2],
        [2024, 4.85, 4.8, 2],
      ]),
    );
    const changes = await ask<{ loadChanges: unknown }>(
      '{ loadChanges(load: "3") { added revised withdrawn older changes { fate oldValue newValue } } }',
    );
    expect(changes.data?.loadChanges).toEqual({
      ...{ added: 0, revised: 0, withdrawn: 0, older: 1 },
      changes: [{ fate: 'older', oldValue: null, newValue: 4.6 }],
    });
  });

  it('add nothing when they come again', async () => {
    const again = await bringIn('2024-01-15', [2023, 4.6]);
    expect(again.observations).toEqual({ added: 0, revised: 0, unchanged: 1, withdrawn: 0 });
    expect(again.problems.map(({ kind }) => kind)).not.toContain('older-than-known');
    expect((await ask<{ loads: unknown[] }>('{ loads { vintageId } }')).data?.loads).toHaveLength(4);
  });
});
