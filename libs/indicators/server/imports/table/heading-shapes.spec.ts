import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Viewer, visitor } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { type TestDatabase, testWorkbook } from '@qadam/platform/server';
import { openFigures } from '../../indicators.fixture';
import { lookObject } from '../look-object';
import { TableImport } from './table-import.service';
import { edited, firstSheet, merging } from './workbook.fixture';

const analyst: Viewer = { ...visitor('ru'), grants: [{ role: 'analyst', areaCode: null }] };
const options = { skipProblems: false, takesOver: true };

let test: TestDatabase;
let tables: TableImport;

beforeAll(async () => {
  ({ test } = await openFigures());
  const { database } = test;
  tables = new TableImport(database, new AuditTrail(database));
});

afterAll(() => test?.close());

const figuresOf = async (unit: string) =>
  (
    await test.database.query<{ area: string; groups: string; year: number; value: number }>(
      `select area_code as area, dimensions_text as groups, year, value
       from observation o join series s on s.id = o.series_id
       where indicator_code = '5.5.2' and unit = $1 and o.valid_to is null order by 1, 2, 3`,
      [unit],
    )
  ).map(({ area, groups, year, value }) => [area, groups, year, value].filter((one) => one !== '').join(' '));
/** Of the indicator in a unit that is new indeed. */
const mappingFor = (unit: string) => ({
  constants: { indicator: '5.5.2', unit },
  codes: { UNIT_MEASURE: { [unit]: unit } },
});

/** As the Bureau writes its workbooks: titles above, merged headings, notes below. */
const bureauBook = (years: readonly number[], title = '5.5.2 Доля женщин, по годам') => {
  const width = years.length;
  const blanks = years.slice(1).map(() => '');
  const letter = (place: number) => String.fromCharCode(65 + place);
  return edited(
    {
      Лист1: [
        [title],
        ['в процентах'],
        ['Область', 'Женщины', ...blanks, 'Мужчины', ...blanks],
        ['', ...years, ...years],
        ['Казахстан', ...years.map((year) => year - 2000), ...years.map((year) => year - 1990)],
        ['Акмолинская область', ...years.map((year) => year - 1980), ...years.map((year) => year - 1970)],
      ],
    },
    {
      [firstSheet]: merging(
        `A1:${letter(2 * width)}1`,
        'A3:A4',
        `B3:${letter(width)}3`,
        `${letter(width + 1)}3:${letter(2 * width)}3`,
      ),
    },
  );
};

describe('a workbook with merged headings in two rows', () => {
  it('is read by the words in both, and the page shows what each column is of', async () => {
    const fileName = 'book.xlsx';
    const look = await tables.look({ fileName, bytes: bureauBook([2021, 2022]) });
    expect(look.mapping).toMatchObject({ headerRow: 4, headerRows: 2 });
    expect(look.mapping.columns).toEqual([
      { column: 1, heading: 'Область', use: 'area' },
      ...[
        [2, 'Женщины', 2021, 'F'],
        [3, 'Женщины', 2022, 'F'],
        [4, 'Мужчины', 2021, 'M'],
        [5, 'Мужчины', 2022, 'M'],
      ].map(([column, group, year, code]) => ({
        ...{ column, heading: `${group}, ${year}`, use: 'value', year, dimensions: { SEX: code } },
      })),
    ]);
    const shown = await lookObject({ ...look, fileName }, 'ru');
    expect(shown.choices).toContainEqual(expect.objectContaining({ dimension: 'SEX', code: 'F' }));
    expect(shown.sample).toHaveLength(2);
  });

  it('is read the next year by the mapping that was remembered, with the year that has been added', async () => {
    const first = await tables.look({ fileName: 'a.xlsx', bytes: bureauBook([2021, 2022]) });
    const mapping = { ...first.mapping, ...mappingFor('SHAPES') };
    await tables.importTable(
      analyst,
      { fileName: 'a.xlsx', bytes: bureauBook([2021, 2022]) },
      { ...options, mapping, publisher: 'Бюро' },
    );
    const next = await tables.look({ fileName: 'b.xlsx', bytes: bureauBook([2021, 2022, 2023]) });
    expect([next.isRemembered, next.publisher, next.questions]).toEqual([true, 'Бюро', []]);
    const report = await tables.importTable(
      analyst,
      { fileName: 'b.xlsx', bytes: bureauBook([2021, 2022, 2023]) },
      options,
    );
    expect(report.observations).toMatchObject({ added: 4, revised: 0, unchanged: 8 });
    expect((await figuresOf('SHAPES')).filter((text) => text.includes('2023'))).toEqual([
      'akmola SEX=F 2023 43',
      'akmola SEX=M 2023 53',
      'kz SEX=F 2023 23',
      'kz SEX=M 2023 33',
    ]);
  });

  it('is not read by the mapping of a table whose only headings are as its lower ones', async () => {
    const plain = testWorkbook({
      Лист1: [
        ['Регион', '2021', '2022'],
        ['Казахстан', 1, 2],
      ],
    });
    const columns = [
      { column: 1, heading: 'Регион', use: 'area' },
      { column: 2, heading: '2021', use: 'value', year: 2021 },
      { column: 3, heading: '2022', use: 'value', year: 2022 },
    ];
    const mapping = { columns, ...mappingFor('LOWER') };
    await tables.importTable(analyst, { fileName: 'plain.xlsx', bytes: plain }, { ...options, mapping });
    const bytes = testWorkbook({
      Лист1: [
        ['5.5.2 Доля женщин'],
        ['', 'Женщины', '', 'Мужчины', ''],
        ['Регион', '2021', '2022', '2021', '2022'],
        ['Казахстан', 1, 2, 3, 4],
      ],
    });
    const look = await tables.look({ fileName: 'other.xlsx', bytes });
    expect([look.isRemembered, look.mapping.headerRows]).toEqual([false, 2]);
  });

  it('has a figure merged over two columns as an error with sheet, row and column', async () => {
    const bytes = edited(
      { Лист1: [['5.5.2'], ['', 'Женщины', 'Мужчины'], ['Год', '', ''], ['2021', 1, ''], ['2022', 2, 3]] },
      { [firstSheet]: merging('B4:C4', 'B2:B3', 'C2:C3') },
    );
    const report = await tables.importTable(
      analyst,
      { fileName: 'm.xlsx', bytes },
      {
        ...options,
        skipProblems: true,
        mapping: {
          headerRow: 3,
          headerRows: 2,
          columns: [
            { column: 1, heading: 'Год', use: 'year' },
            { column: 2, heading: 'Женщины', use: 'value', dimensions: { SEX: 'F' } },
            { column: 3, heading: 'Мужчины', use: 'value', dimensions: { SEX: 'M' } },
          ],
          ...mappingFor('MERGED'),
        },
      },
    );
    expect(report.problems).toContainEqual(
      expect.objectContaining({
        ...{ kind: 'merged-value', sheet: 'Лист1', row: 4, column: 'Женщины', value: '1' },
      }),
    );
    expect(await figuresOf('MERGED')).toEqual(['kz SEX=F 2022 2', 'kz SEX=M 2022 3']);
  });
});

describe('a workbook with a column for each region', () => {
  const bytes = testWorkbook({
    Лист1: [
      ['5.5.2 Доля женщин, %', '', '', ''],
      ['Год', 'Абай', 'Акмолинская область', 'Казахстан'],
      [2022, 1, 2, 3],
      [2023, 4, '…', 6],
    ],
  });

  it('is read by a mapping file that gives each column its area', async () => {
    const column = (at: number, heading: string, area: string) => ({
      ...{ column: at, heading, use: 'value', area },
    });
    const mapping = {
      headerRow: 2,
      columns: [
        { column: 1, heading: 'Год', use: 'year' },
        column(2, 'Абай', 'abay'),
        column(3, 'Акмолинская область', 'akmola'),
        column(4, 'Казахстан', 'kz'),
      ],
      ...mappingFor('REGIONS'),
    };
    const report = await tables.importTable(analyst, { fileName: 'r.xlsx', bytes }, { ...options, mapping });
    expect(report.problems.map(({ kind }) => kind)).not.toContain('area-by-name');
    expect(await figuresOf('REGIONS')).toEqual([
      ...['abay 2022 1', 'abay 2023 4', 'akmola 2022 2', 'kz 2022 3', 'kz 2023 6'],
    ]);
  });

  it('is shown on the page with the areas that bare names were taken for', async () => {
    const look = await tables.look({ fileName: 'regions.xlsx', bytes: bytes.slice() });
    const shown = await lookObject({ ...look, fileName: 'regions.xlsx' }, 'en');
    const { columns } = JSON.parse(shown.mapping) as typeof look.mapping;
    expect(columns.map(({ area }) => area)).toEqual([undefined, 'abay', 'akmola', 'kz']);
  });
});

describe('a table whose place somebody has said', () => {
  const text = 'Данные\nРегион|Женщины|Мужчины\n|2024|2024\nАкмолинская область|1,5|2,5\n';
  const file = { fileName: '5-5-2.txt', bytes: Buffer.from(text) };

  it('is read anew by the row of its headings, their number and the separator', async () => {
    const guess = await tables.look(file);
    expect([guess.table.separator, guess.mapping.headerRow, guess.mapping.headerRows]).toEqual(['|', 3, 2]);
    const one = await tables.look(file, { headerRow: 2, headerRows: 1 });
    expect(one.mapping).toMatchObject({ headerRow: 2 });
    expect(one.mapping.columns.map(({ heading }) => heading)).toEqual(['Регион', 'Женщины', 'Мужчины']);
    const other = await tables.look(file, { separator: ';' });
    expect(other.table.separator).toBe(';');
    expect(other.mapping.separator).toBe(';');
    expect(other.mapping.columns).toHaveLength(1);
  });

  it('is brought in by the separator that its mapping names', async () => {
    const mapping = {
      ...{ headerRow: 2, separator: '|', decimal: ',' },
      columns: [
        { column: 1, heading: 'Регион', use: 'area' },
        { column: 2, heading: '2019; 2020', use: 'value', year: 2020 },
      ],
      ...mappingFor('SEPARATED'),
    };
    const lines = '5.5.2\nРегион|2019; 2020\nАкмолинская область|1,5\n';
    const separated = { fileName: 'lines.txt', bytes: Buffer.from(lines) };
    expect(await tables.importTable(analyst, separated, { ...options, mapping })).toMatchObject({
      observations: { added: 1 },
    });
    expect(await figuresOf('SEPARATED')).toEqual(['akmola 2020 1.5']);
    await expect(
      tables.importTable(analyst, separated, { ...options, mapping: { ...mapping, separator: ':' } }),
    ).rejects.toThrow('separator');
  });
});
