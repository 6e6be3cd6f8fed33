import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { type TestDatabase } from '@qadam/platform/server';
import { openFigureTables } from '../indicators.fixture';
import { forgetProblems, hasKeptErrors, keepProblems, problemGroupsOf, problemsOf } from './import-problems';
import type { PlacedProblem } from './own-problems';

/** As many as come of a table in which every row has one: many times what goes to the database at once. */
const many = 9001;
const id = 1;

const unknownSeries = (at: number): PlacedProblem => {
  const code = `BIG${Math.floor(at / 1000)}`;
  return {
    ...{
      file: 'big.csv',
      row: at + 2,
      column: 'SERIES',
      kind: 'unknown-series',
      severity: 'error',
      value: code,
    },
    message: {
      kk: `«${code}» жоқ. Тексеріңіз.`,
      ru: `Нет «${code}». Проверьте.`,
      en: `No “${code}”. Check it.`,
    },
  };
};
const doubt: PlacedProblem = {
  ...{
    file: 'big.xlsx',
    sheet: 'Data',
    row: 7,
    column: 'Value',
    kind: 'jump',
    severity: 'warning',
    value: '9',
  },
  ...{ proposal: '0.9', relatedRows: [5, 6] },
  message: { kk: 'Секіріс. Тексеріңіз.', ru: 'Скачок. Проверьте.', en: 'A jump. Check it.' },
};

let test: TestDatabase;

beforeAll(async () => {
  test = await openFigureTables();
  await test.database.query(
    `insert into figure_import (kind, file_name) values ('table', 'big.csv'), ('table', 'other.csv')`,
  );
});
beforeEach(async () => {
  const problems = Array.from({ length: many }, (_, at) => unknownSeries(at));
  await keepProblems(test.database, id, [...problems, doubt]);
});

afterAll(() => test?.close());

const page = { id, severity: null, kind: null };

it('loses none of them, keeps their order, and has each with its own words', async () => {
  const read = [];
  for (let offset = 0; offset <= many; offset += 1000)
    read.push(...(await problemsOf(test.database, { ...page, first: 1000, offset }, 'en')));
  expect(read).toHaveLength(many + 1);
  expect(read.slice(0, many).map(({ row, value, message }) => [row, value, message])).toEqual(
    Array.from({ length: many }, (_, at) => {
      const { row, value, message } = unknownSeries(at);
      return [row, value, message.en];
    }),
  );
  expect(read.at(-1)).toEqual({
    ...{
      file: 'big.xlsx',
      sheet: 'Data',
      row: 7,
      column: 'Value',
      kind: 'jump',
      severity: 'warning',
      value: '9',
    },
    ...{ proposal: '0.9', relatedRows: [5, 6], message: 'A jump. Check it.', remedy: 'Check it.' },
  });
});

it('has the same words once in some thousands', async () => {
  const row = await test.database.one<{ n: number }>(
    'select count(message)::int as n from import_problem where import_id = $1',
    [id],
  );
  expect(row?.n).toBeGreaterThanOrEqual(11);
  expect(row?.n).toBeLessThan(30);
});

it('counts them by kind, and gives those of one kind or severity', async () => {
  expect(await problemGroupsOf(test.database, id)).toEqual([
    { severity: 'error', kind: 'unknown-series', count: many, files: 1 },
    { severity: 'warning', kind: 'jump', count: 1, files: 1 },
  ]);
  const last = { ...page, severity: 'error', first: 5, offset: many - 2 };
  expect((await problemsOf(test.database, last, 'ru')).map(({ row }) => row)).toEqual([many, many + 1]);
  const jumps = await problemsOf(test.database, { ...page, kind: 'jump', first: 5, offset: 0 }, 'kk');
  expect(jumps.map(({ message }) => message)).toEqual(['Секіріс. Тексеріңіз.']);
});

it('knows whether any is an error that is not allowed', async () => {
  expect(await hasKeptErrors(test.database, id, null)).toBe(true);
  expect(await hasKeptErrors(test.database, id, 'unknown-series')).toBe(false);
  expect(await hasKeptErrors(test.database, 2, null)).toBe(false);
});

it('has those of the last comparison alone', async () => {
  await keepProblems(test.database, id, [doubt]);
  expect((await problemGroupsOf(test.database, id)).map(({ kind }) => kind)).toEqual(['jump']);
  await forgetProblems(test.database, id);
  expect(await problemGroupsOf(test.database, id)).toEqual([]);
});
