import { describe, expect, it } from '@jest/globals';
import { guessMapping, readTable, type TableKnowledge, type TableMapping } from '@qadam/indicators/domain';
import { testWorkbook } from '@qadam/platform/server';
import { chooseTable, readTableFile } from './table-file';
import { edited, firstSheet, merging, type Sheets } from './workbook.fixture';

const area = (code: string, name: string) => ({ code, sourceCodes: [], names: [name], aliases: [] });
const knowledge: TableKnowledge = {
  country: 'kz',
  areas: [
    area('kz', 'Казахстан'),
    area('akmola', 'Акмолинская область'),
    area('aktobe', 'Актюбинская область'),
  ],
  codes: [
    { dimension: 'UNIT_MEASURE', code: 'PT', names: ['%'] },
    { dimension: 'UNIT_MEASURE', code: 'INDEX', names: ['индекс'] },
    { dimension: 'SEX', code: 'F', names: ['Женщины'] },
    { dimension: 'SEX', code: 'M', names: ['Мужчины'] },
  ],
  dimensions: [{ dimension: 'SEX', names: ['Пол'] }],
  indicators: [
    { code: '5.5.2', units: ['PT'], series: [''] },
    { code: '8.5.2', units: ['INDEX'], series: [''] },
  ],
  listedSeries: new Map(),
};

const readBook = async (
  bytes: Uint8Array,
  change: (mapping: TableMapping) => TableMapping = (own) => own,
) => {
  const table = chooseTable(await readTableFile('book.xlsx', bytes), null, knowledge);
  const mapping = change(guessMapping(table, knowledge).mapping);
  const { indicators, problems } = readTable(table, mapping, knowledge);
  return {
    sheet: table.sheet,
    figures: indicators.flatMap(({ series }) =>
      series.flatMap(({ dimensions, observations }) =>
        observations.map(({ sourceAreaCode, year, value }) =>
          [sourceAreaCode || 'kz', Object.values(dimensions).join(), year, value].join(' '),
        ),
      ),
    ),
    problems: problems
      .filter(({ kind }) => !kind.endsWith('-by-name'))
      .map(({ kind, severity, sheet, row, column, value }) => [kind, severity, sheet, row, column, value]),
  };
};

const heading = ['Код', 'Регион', 'Пол', 'Год', 'Единица', 'Значение'];
const long: Sheets = {
  Лист1: [
    heading,
    ['5.5.2', 'Акмолинская область', 'Женщины', 2020, 'PT', 35.1],
    ['5.5.2', '', '', 2021, 'PT', 36.1],
    ['5.5.2', 'Актюбинская область', 'Женщины', 2020, 'PT', 45.1],
    ['5.5.2', '', 'Мужчины', 2020, 'PT', 46.1],
  ],
};

describe('merged cells of a workbook', () => {
  it('hold for every row that they cover', async () => {
    const read = await readBook(edited(long, { [firstSheet]: merging('B2:B3', 'C2:C3', 'B4:B5') }));
    expect(read).toEqual({
      sheet: 'Лист1',
      figures: ['akmola F 2020 35.1', 'akmola F 2021 36.1', 'aktobe F 2020 45.1', 'aktobe M 2020 46.1'],
      problems: [],
    });
  });

  it('are not what blank cells are: below a named area or group these are errors with their place', async () => {
    const read = await readBook(Buffer.from(testWorkbook(long)));
    expect(read.figures).toEqual(['akmola F 2020 35.1', 'aktobe F 2020 45.1']);
    expect(read.problems).toEqual([
      ['blank-area', 'error', 'Лист1', 3, 'Регион', null],
      ['blank-group', 'error', 'Лист1', 3, 'Пол', null],
      ['blank-area', 'error', 'Лист1', 5, 'Регион', null],
    ]);
  });

  it.each([
    ['above', ['akmola F 2020 35.1', 'akmola F 2021 36.1', 'aktobe F 2020 45.1', 'aktobe M 2020 46.1']],
    ['total', ['akmola F 2020 35.1', 'kz  2021 36.1', 'aktobe F 2020 45.1', 'kz M 2020 46.1']],
  ] as const)('blank cells mean what the mapping says: %s', async (blank, figures) => {
    const read = await readBook(Buffer.from(testWorkbook(long)), (mapping) => ({
      ...mapping,
      columns: mapping.columns.map((column) =>
        column.use === 'area' || column.use === 'dimension' ? { ...column, blank } : column,
      ),
    }));
    expect(read.figures.toSorted()).toEqual(figures.toSorted());
    expect(read.problems).toEqual([]);
  });

  it('whose cells do not say their places are read by their order, hidden rows too', async () => {
    const bare = edited(long, {
      [firstSheet]: (xml) => xml.replace('<row r="4">', '<row hidden="1">').replace(/ r="[A-Z]*\d+"/gu, ''),
    });
    const [placed, told] = [
      await readBook(bare),
      await readBook(
        edited(long, {
          [firstSheet]: (xml) => xml.replace('<row r="4">', '<row r="4" hidden="1">'),
        }),
      ),
    ];
    expect(placed).toEqual(told);
    expect(placed.figures).toContain('akmola F 2020 35.1');
    expect(placed.problems).toContainEqual(['hidden-cells', 'warning', 'Лист1', 4, null, '4']);
  });

  it('say once where blank cells above every named area were taken as the country', async () => {
    const read = await readBook(
      testWorkbook({
        Лист1: [
          ['Код', 'Регион', 'Год', 'Единица', 'Значение'],
          ['5.5.2', '', 2020, 'PT', 1],
          ['5.5.2', '', 2021, 'PT', 2],
          ['5.5.2', 'Акмолинская область', 2021, 'PT', 3],
        ],
      }),
    );
    expect(read.figures).toEqual(['kz  2020 1', 'kz  2021 2', 'akmola  2021 3']);
    expect(read.problems).toEqual([['blank-area', 'warning', 'Лист1', 2, 'Регион', null]]);
  });

  it('with a figure for several rows or years are an error, and no figure of the first', async () => {
    const wide: Sheets = {
      Лист1: [
        ['5.5.2 Доля женщин, %', '', ''],
        ['Регион', '2021', '2022'],
        ['Акмолинская область', 40, ''],
        ['Актюбинская область', 41, 42],
      ],
    };
    const read = await readBook(edited(wide, { [firstSheet]: merging('A1:C1', 'B3:C3') }));
    expect(read.figures).toEqual(['aktobe  2021 41', 'aktobe  2022 42']);
    expect(read.problems).toEqual([['merged-value', 'error', 'Лист1', 3, '2021', '40']]);
  });
});

describe('what a workbook hides', () => {
  const sheet = (value: number): Sheets[string] => [
    ['Код', 'Регион', 'Год', 'Единица', 'Значение'],
    ['5.5.2', 'Акмолинская область', 2023, 'PT', value],
  ];

  it('is no sheet to be read in place of one that people see; others with figures are named', async () => {
    const book = edited(
      { Скрытый: sheet(99), Данные: sheet(41), Еще: sheet(42), Примечания: [['Нет данных']] },
      {
        'xl/workbook.xml': (xml) => xml.replace('name="Скрытый"', 'name="Скрытый" state="hidden"'),
      },
    );
    const read = await readBook(book);
    expect([read.sheet, read.figures]).toEqual(['Данные', ['akmola  2023 41']]);
    expect(read.problems).toEqual([['sheets-not-read', 'warning', 'Данные', null, null, 'Скрытый, Еще']]);
  });

  it('is no row or column of the table, and is named', async () => {
    const book = edited(
      {
        Лист1: [
          ['5.5.2 Доля женщин, %'],
          ['Регион', '2021', '2022'],
          ['Акмолинская область', 40, 41],
          ['Актюбинская область', 50, 51],
        ],
      },
      {
        [firstSheet]: (xml) =>
          xml
            .replace('<row r="4">', '<row r="4" hidden="1">')
            .replace('<sheetData>', '<cols><col min="3" max="3" width="9" hidden="1"/></cols><sheetData>'),
      },
    );
    const read = await readBook(book);
    expect(read.figures).toEqual(['akmola  2021 40']);
    expect(read.problems).toEqual([['hidden-cells', 'warning', 'Лист1', 4, 'C', 'C, 4']]);
  });
});

describe('the percentage format of Excel', () => {
  const styles =
    '<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot; %&quot;"/><numFmt numFmtId="165" formatCode="0.0%"/></numFmts>' +
    '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="165"><alignment/></xf></cellXfs></styleSheet>';
  const styled = (title: string) =>
    edited(
      {
        Лист1: [
          [title, '', '', ''],
          ['Регион', '2021', '2022', '2023'],
          ['Акмолинская область', 0.401, 0.07, 39.5],
          ['Актюбинская область', 0.381, 38.1, 40.2],
        ],
      },
      {
        [firstSheet]: (xml) =>
          xml
            .replace('<c r="B3">', '<c r="B3" s="1">')
            .replace('<c r="B4">', '<c r="B4" s="1">')
            .replace('<c r="C3">', '<c r="C3" s="3">')
            .replace('<c r="D3">', '<c r="D3" s="2">'),
      },
      styles,
    );

  it('is read as people see it where the unit is the percentage, and told once for each column', async () => {
    const read = await readBook(styled('5.5.2 Доля женщин, %'));
    expect(read.figures).toEqual([
      ...['akmola  2021 40.1', 'akmola  2022 7', 'akmola  2023 39.5'],
      ...['aktobe  2021 38.1', 'aktobe  2022 38.1', 'aktobe  2023 40.2'],
    ]);
    expect(read.problems).toEqual([
      ['percent-format', 'warning', 'Лист1', 3, '2021', '0.401'],
      ['percent-format', 'warning', 'Лист1', 3, '2022', '0.07'],
    ]);
  });

  it('is an error where the unit is another', async () => {
    const read = await readBook(styled('8.5.2 Индекс'));
    expect(read.figures).toEqual(['akmola  2023 39.5', 'aktobe  2022 38.1', 'aktobe  2023 40.2']);
    expect(read.problems).toEqual([
      ['percent-format', 'error', 'Лист1', 3, '2021', '0.401'],
      ['percent-format', 'error', 'Лист1', 3, '2022', '0.07'],
      ['percent-format', 'error', 'Лист1', 4, '2021', '0.381'],
    ]);
  });
});
