import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Viewer, visitor } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { Failure, type TestDatabase, testWorkbook } from '@qadam/platform/server';
import { TableImport } from './table-import.service';
import { openFigures } from '../../indicators.fixture';

const analyst: Viewer = { ...visitor('ru'), grants: [{ role: 'analyst', areaCode: null }] };

let test: TestDatabase;
let tables: TableImport;

beforeAll(async () => {
  ({ test } = await openFigures());
  const { database } = test;
  tables = new TableImport(database, new AuditTrail(database));
});

afterAll(() => test?.close());

const headings = ['Область', '2021', '2022'];
const bookOf = (title: string | null, value: number) =>
  testWorkbook({
    Лист1: [...(title === null ? [] : [[title]]), headings, ['Акмолинская область', value, value + 1]],
  });
const fileOf = (fileName: string, title: string | null, value: number) => ({
  ...{ fileName, bytes: bookOf(title, value) },
});
const options = { skipProblems: false, takesOver: true };
const taken = (fileName: string, title: string | null, value: number, mapping?: unknown) =>
  tables.importTable(analyst, fileOf(fileName, title, value), { ...options, mapping });
const refusal = async (fileName: string, title: string | null, value: number) => {
  try {
    await taken(fileName, title, value);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('The table was taken.');
};
const valueOf = async (indicator: string) =>
  (
    await test.database.query<{ value: number }>(
      `select value from observation o join series s on s.id = o.series_id
       where indicator_code = $1 and dimensions_text = '' and area_code = 'akmola' and year = 2021
         and o.valid_to is null`,
      [indicator],
    )
  )[0]?.value;
const mappingOf = (constants: Readonly<Record<string, unknown>>, title: string | null) => ({
  headerRow: title === null ? 1 : 2,
  columns: [
    { column: 1, heading: 'Область', use: 'area' },
    { column: 2, heading: '2021', use: 'value', year: 2021 },
    { column: 3, heading: '2022', use: 'value', year: 2022 },
  ],
  constants,
});

describe('a mapping that is remembered by headings which nearly every table has', () => {
  const women = 'Доля женщин на руководящих должностях за 2022 год';
  const constants = { indicator: '5.5.2', unit: 'PT' };

  it('holds with all it says for the table of the same title, years aside', async () => {
    await taken('a.xlsx', women, 31, mappingOf(constants, women));
    expect(await valueOf('5.5.2')).toBe(31);
    const report = await taken('b.xlsx', 'Доля женщин на руководящих должностях за 2023 год', 32);
    expect(report.observations).toMatchObject({ revised: 2 });
    expect(await valueOf('5.5.2')).toBe(32);
  });

  it('is not applied to the table of the same title with other columns, which is told with what changed', async () => {
    const bytes = testWorkbook({
      Лист1: [['5.5.2 Доля женщин'], ['Область', '2021', 'Итого'], ['Акмолинская область', 32, 1]],
    });
    const first = testWorkbook({
      Лист1: [['5.5.2 Доля женщин'], ['Область', '2021'], ['Акмолинская область', 32]],
    });
    await tables.importTable(analyst, { fileName: 'p.xlsx', bytes: first }, options);
    const failure = await tables.importTable(analyst, { fileName: 'p.xlsx', bytes }, options).then(
      () => null,
      (error: unknown) => (error instanceof Failure ? error : null),
    );
    expect(failure?.details).toMatchObject({
      report: {
        problems: expect.arrayContaining([
          expect.objectContaining({
            ...{ kind: 'mapping-mismatch', severity: 'warning', row: 2 },
            message: expect.stringContaining('новые: итого'),
          }),
        ]),
      },
    });
  });

  it('never puts figures of a table of another title into the old indicator: it asks, with what it was', async () => {
    const failure = await refusal('c.xlsx', 'Численность населения, тыс. человек', 700);
    expect(failure.details).toMatchObject({
      mapping: { columns: [{ use: 'area' }, { use: 'value' }, { use: 'value' }], constants: {} },
      report: {
        problems: expect.arrayContaining([
          expect.objectContaining({
            ...{ kind: 'remembered-constant', severity: 'error', row: 2, column: 'indicator' },
            value: '5.5.2',
          }),
          expect.objectContaining({ kind: 'remembered-constant', column: 'unit', value: 'PT' }),
        ]),
      },
    });
    expect(failure.message).toContain('5.5.2');
    expect(await valueOf('5.5.2')).toBe(32);
  });

  it('asks where the table is called nothing, even of the same file', async () => {
    await taken('table.xlsx', null, 33, mappingOf(constants, null));
    expect((await refusal('table.xlsx', null, 34)).details).toMatchObject({ mapping: { constants: {} } });
    expect(await valueOf('5.5.2')).toBe(33);
  });

  it('gives way to a code that the title names, and holds for its own code named again', async () => {
    const before = await valueOf('5.5.2');
    await taken('d.xlsx', '8.5.2 Уровень безработицы, в процентах', 4.5);
    expect([await valueOf('8.5.2'), await valueOf('5.5.2')]).toEqual([4.5, before]);
    await taken('e.xlsx', 'Показатель 5.5.2 по областям', 35);
    expect(await valueOf('5.5.2')).toBe(35);
  });

  it('never lends the area, the group or the year of another table', async () => {
    const columns = [
      { column: 1, heading: 'Квартал', use: 'ignore' },
      { column: 2, heading: 'Показание', use: 'value' },
    ];
    const bookWith = (title: string) =>
      testWorkbook({ Лист1: [[title], ['Квартал', 'Показание'], ['всего за год', 36]] });
    const said = { indicator: '5.5.2', unit: 'PT', area: 'abay', year: 2023, dimensions: { SEX: 'F' } };
    const first = { fileName: 'f.xlsx', bytes: bookWith('Абай, женщины') };
    await tables.importTable(analyst, first, {
      ...options,
      mapping: { headerRow: 2, columns, constants: said },
    });
    const look = await tables.look({ fileName: 'g.xlsx', bytes: bookWith('5.5.2 Улытау, мужчины') });
    expect(look.mapping.constants).toEqual({ indicator: '5.5.2', unit: 'PT' });
    expect(look.proposed).toEqual([
      { constant: 'area', dimension: null, value: 'abay' },
      { constant: 'year', dimension: null, value: '2023' },
      { constant: 'dimension', dimension: 'SEX', value: 'F' },
    ]);
    expect(look.questions.map(({ kind }) => kind)).toEqual(['remembered', 'remembered', 'remembered']);
    const again = await tables.look({ fileName: 'g.xlsx', bytes: bookWith('Абай, женщины') });
    expect([again.mapping.constants, again.questions]).toEqual([said, []]);
  });

  it('lends neither its publisher nor its decimal sign to a table that is not clearly the same', async () => {
    const text = (value: string) =>
      new TextEncoder().encode(`Индикатор;Год;Бірлік;Число\n5.5.2;2019;PT;${value}\n`);
    const columns = ['indicator', 'year', 'unit', 'value'].map((use, at) => ({
      ...{ column: at + 1, heading: ['Индикатор', 'Год', 'Бірлік', 'Число'][at], use },
    }));
    await tables.importTable(
      analyst,
      { fileName: 'ours-2022.csv', bytes: text('44,5') },
      { ...options, publisher: 'Министерство труда', takesOver: true, mapping: { decimal: ',', columns } },
    );
    const look = await tables.look({ fileName: 'theirs.csv', bytes: text('1,234') });
    expect([look.isRemembered, look.publisher, look.mapping.decimal]).toEqual([true, '', null]);
    const next = await tables.look({ fileName: 'ours-2023.csv', bytes: text('45,5') });
    expect([next.publisher, next.mapping.decimal]).toEqual(['Министерство труда', ',']);
  });
});
