import { describe, expect, it } from '@jest/globals';
import { asWritten } from './as-written';
import { firstTable, guessMapping } from './guess-mapping';
import { atOnce } from '../steps/steps';
import { readTable, readTableInSteps } from './read-table';
import { rowAt, tableFromText } from './table';
import type { TableKnowledge } from './table-knowledge';
import { understoodTexts } from './understood-texts';
import { headingsKey, readTableMapping, TableMappingError, yearOfHeading } from './table-mapping';
import { withDecimalPoint } from './table-number';

const knowledge: TableKnowledge = {
  country: 'kz',
  areas: [
    { code: 'kz', sourceCodes: ['KZ'], names: ['Қазақстан', 'Казахстан', 'Kazakhstan'], aliases: ['РК'] },
    {
      code: 'ulytau',
      sourceCodes: ['KZULU'],
      names: ['Ұлытау облысы', 'область Улытау', 'Ulytau region'],
      aliases: [],
      validFrom: 2022,
    },
    {
      code: 'abay',
      sourceCodes: ['KZABY'],
      names: ['Абай облысы', 'область Абай', 'Abay region'],
      aliases: [],
      validFrom: 2022,
    },
    {
      code: 'almaty-region',
      sourceCodes: ['KZALM'],
      names: ['Алматы облысы', 'Алматинская область', 'Almaty region'],
      aliases: [],
    },
  ],
  dimensions: [{ dimension: 'SEX', names: ['Жынысы', 'Пол', 'Sex'] }],
  codes: [
    { dimension: 'SEX', code: 'F', names: ['Әйелдер', 'Женщины', 'Women'] },
    { dimension: 'SEX', code: 'M', names: ['Ерлер', 'Мужчины', 'Men'] },
    { dimension: 'UNIT_MEASURE', code: 'PT', names: ['%'] },
    { dimension: 'UNIT_MEASURE', code: 'PERSONS', names: ['адам', 'человек', 'people'] },
  ],
  indicators: [
    { code: '5.5.2', units: ['PT'], series: [''] },
    { code: '5.5.1', units: ['PT', 'PERSONS'], series: [''] },
    { code: '5.2.1', units: ['PT'], series: ['_L_KZ_050201_1A'] },
    { code: '1.1.1', units: [], series: [] },
  ],
  listedSeries: new Map([
    ['SG_GEN_PARL', ['5.5.1']],
    ['SI_POV_DAY1', ['1.1.1']],
  ]),
};

const tableOf = (text: string, file = 'table.csv') => tableFromText(file, new TextEncoder().encode(text));
const guessAndRead = (text: string, file?: string) => {
  const table = tableOf(text, file);
  const guess = guessMapping(table, knowledge);
  return { ...guess, ...readTable(table, guess.mapping, knowledge) };
};
const readTableInStepsWhole = (
  table: ReturnType<typeof tableOf>,
  { mapping, questions }: ReturnType<typeof guessMapping>,
) => atOnce(readTableInSteps(table, mapping, knowledge, questions));
const figuresOf = ({ indicators }: ReturnType<typeof readTable>) =>
  indicators.flatMap(({ indicator, series }) =>
    series.flatMap(({ unit, dimensions, observations }) =>
      observations.map(({ sourceAreaCode, year, value }) => ({
        ...{ indicator, unit, dimensions, year, value },
        area: sourceAreaCode,
      })),
    ),
  );

const russian = [
  'Доля женщин на руководящих должностях (5.5.2);;;;',
  'Регион;Пол;Год;Единица измерения;Значение',
  'область Улытау;Женщины;2023;%;41,25',
  'Алматинская область;Женщины;2023;%;1 234,5',
  'Казахстан;Всего;2023;%;43,125',
].join('\n');

describe('a table of our own words', () => {
  it('needs no indicator where the United Nations list every series', () => {
    const rows = 'SeriesCode,Area,Year,Unit,Value\nSI_POV_DAY1,KZ,2020,PT,0.1\nSG_GEN_PARL,KZ,2020,PT,27\n';
    const read = guessAndRead(rows);
    expect(read.questions).toEqual([]);
    expect(read.mapping.constants).toMatchObject({ indicator: 'as-known' });
    expect(figuresOf(read).map(({ indicator, value }) => [indicator, value])).toEqual([
      ['1.1.1', 0.1],
      ['5.5.1', 27],
    ]);
    const strange = tableOf(`${rows}NO_SUCH,KZ,2020,PT,1\n`);
    expect(guessMapping(strange, knowledge).questions.map(({ kind }) => kind)).toEqual(['no-indicator']);
    expect(readTable(strange, read.mapping, knowledge).problems).toEqual([
      expect.objectContaining({ kind: 'unknown-series', row: 4, column: 'SeriesCode', value: 'NO_SUCH' }),
    ]);
  });

  it('is understood from Russian headings, names of areas and codes, a decimal comma and a title with the code', () => {
    const { mapping, questions, ...read } = guessAndRead(russian);
    expect(questions).toEqual([]);
    expect(mapping.headerRow).toBe(2);
    expect(mapping.decimal).toBe(',');
    expect(mapping.columns.map(({ use }) => use)).toEqual(['area', 'dimension', 'year', 'unit', 'value']);
    expect(mapping.constants).toEqual({ indicator: '5.5.2' });
    expect(mapping.codes).toEqual({
      REF_AREA: { 'область Улытау': 'ulytau', 'Алматинская область': 'almaty-region', Казахстан: 'kz' },
      SEX: { Женщины: 'F', Всего: '_T' },
      UNIT_MEASURE: { '%': 'PT' },
    });
    expect(figuresOf(read)).toEqual([
      { indicator: '5.5.2', unit: 'PT', dimensions: { SEX: 'F' }, area: 'ulytau', year: 2023, value: 41.25 },
      {
        indicator: '5.5.2',
        unit: 'PT',
        dimensions: { SEX: 'F' },
        area: 'almaty-region',
        year: 2023,
        value: 1234.5,
      },
      { indicator: '5.5.2', unit: 'PT', dimensions: {}, area: '', year: 2023, value: 43.125 },
    ]);
    expect(read.problems).toEqual([]);
  });

  it.each([
    ['commas', ','],
    ['tabs', '\t'],
    ['semicolons', ';'],
  ])('is read with %s, in UTF-16 and in Windows-1251', (_name, separator) => {
    const text =
      ['Indicator', 'Region', 'Year', 'Unit', 'Value'].join(separator) +
      '\r\n' +
      ['5.5.2', 'Абай', '2023', 'PT', '41.5'].join(separator);
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    const cyrillic = Uint8Array.from([...text], (letter) => {
      const code = letter.charCodeAt(0);
      return code < 128 ? code : code - 0x410 + 0xc0;
    });
    for (const bytes of [utf16, cyrillic]) {
      const table = tableFromText('t.csv', bytes);
      expect(rowAt(table, 2)?.cells).toEqual(['5.5.2', 'Абай', '2023', 'PT', '41.5']);
      expect(table.problems.map(({ kind }) => kind)).toEqual(['encoding']);
    }
  });

  it('is the same read from small pieces, with every figure and problem in its place', () => {
    const text =
      'Indicator;Region;Year;Unit;Value\n5.5.2;abay;2023;PT;41,50\n\n5.5.2;abay;2023;PT;42,50\n5.5.2;abay;2024;PT;7\n5.5.2;abay;2024;PT;"7,0"\n5.5.2;;x;PT;1\n';
    const bytes = new TextEncoder().encode(text);
    const pieces = [...bytes].map((byte) => Uint8Array.of(byte));
    const [whole, cut] = [tableFromText('t.csv', bytes), tableFromText('t.csv', pieces)];
    expect([...cut.rows]).toEqual([...whole.rows]);
    const { mapping } = guessMapping(whole, knowledge);
    const [fromWhole, fromCut] = [whole, cut].map((table) => readTable(table, mapping, knowledge));
    expect(fromCut).toEqual(fromWhole);
    expect(
      figuresOf(fromCut as ReturnType<typeof readTable>).map(({ year, value }) => [year, value]),
    ).toEqual([[2024, 7]]);
    // Values of repeated figures are told as the file has them.
    expect(
      fromCut?.problems
        .filter(({ kind }) => kind.startsWith('duplicate'))
        .map(({ row, kind, value, relatedRows }) => [row, kind, value, relatedRows]),
    ).toEqual([
      [2, 'duplicate-key-conflict', '41,50', [4]],
      [4, 'duplicate-key-conflict', '42,50', [2]],
      [6, 'duplicate-key-identical', '7,0', [5]],
    ]);
  });

  it('is read wide, with years as columns; empty cells are no figures, and a sign for none is noted', () => {
    const read = guessAndRead(
      'Өңір,2021 ж.,2022,2023 год\nУлытау облысы,,40.5,…\nАлматы облысы,1,2,3\n',
      '5-5-2.csv',
    );
    expect(read.questions).toEqual([]);
    expect(read.mapping.constants).toEqual({ indicator: '5.5.2', unit: 'as-known' });
    expect(figuresOf(read).map(({ area, year, value }) => [area, year, value])).toEqual([
      ['ulytau', 2022, 40.5],
      ['almaty-region', 2021, 1],
      ['almaty-region', 2022, 2],
      ['almaty-region', 2023, 3],
    ]);
    expect(
      read.problems.map(({ row, column, kind, severity, value }) => [row, column, kind, severity, value]),
    ).toEqual([[2, '2023 год', 'no-figure', 'warning', '…']]);
  });

  it('of our own download is read with the mark that Excel needs, and not accused of it', () => {
    const csv = 'indicator,series,unit,dimensions,area,year,value\n5.5.2,,PT,,kz,2022,40.5\n';
    const marked = guessAndRead(`\ufeff${csv}`, 'qadam-sdg-5.5.2.csv');
    expect(marked.questions).toEqual([]);
    expect(figuresOf(marked)).toEqual(figuresOf(guessAndRead(csv, 'qadam-sdg-5.5.2.csv')));
    expect(figuresOf(marked)).toHaveLength(1);
    expect(marked.problems).toEqual([]);
  });

  it('wide has each problem of a figure in the column of its own year', () => {
    const text = 'Регион,2022,2023\nобласть Абай,"40,1","40,4"\nобласть Абай,"40,1","42"\n';
    const { mapping, ...read } = guessAndRead(text, '5-5-2.csv');
    expect(
      read.problems
        .filter(({ kind }) => kind.startsWith('duplicate'))
        .map(({ row, column, value, kind }) => [row, column, value, kind]),
    ).toEqual([
      [2, '2023', '40,4', 'duplicate-key-conflict'],
      [3, '2022', '40,1', 'duplicate-key-identical'],
      [3, '2023', '42', 'duplicate-key-conflict'],
    ]);
    // The same number in two columns: the year tells which is meant.
    const same = tableOf('Регион,2022,2023\nобласть Абай,"140,5","140,5"\n', '5-5-2.csv');
    const message = { kk: 'Мән: 140.5.', ru: 'Значение: 140.5.', en: 'The value is 140.5.' };
    const found = { row: 2, year: 2023, column: null, value: '140.5', message };
    expect(asWritten(same, mapping, [found])).toEqual([{ ...found, column: '2023', value: '140,5' }]);
    // What the mapping multiplies stands in no cell as the message has it.
    const tenfold = { ...mapping, constants: { ...mapping.constants, multiplier: 10 } };
    const cells = tableOf('Регион,2022,2023\nобласть Абай,"1","14,05"\n', '5-5-2.csv');
    expect(asWritten(cells, tenfold, [found])).toEqual([
      expect.objectContaining({
        value: '14,05',
        message: {
          kk: 'Ұяшықта 14,05 тұр, ал мәндер 10 санына көбейтілді (multiplier). Мән: 140.5.',
          ru: 'В ячейке 14,05, а значения умножены на 10 (multiplier). Значение: 140.5.',
          en: 'The cell says 14,05, and values were multiplied by 10 (multiplier). The value is 140.5.',
        },
      }),
    ]);
  });

  it.each(['процент', 'Пайыз', 'percent', 'per cent', 'в процентах'])(
    'has the unit “%s” as the percentage, and says so once',
    (word) => {
      const text = `Indicator,Area,Year,Unit,Value\n5.5.2,KZ,2022,${word},1\n5.5.2,KZ,2023,${word},2\n`;
      const { questions, mapping, ...read } = guessAndRead(text);
      expect(questions).toEqual([]);
      expect(understoodTexts(tableOf(text), mapping, knowledge)).toMatchObject({
        unknown: [],
        moreUnknown: 0,
      });
      expect(figuresOf(read).map(({ unit }) => unit)).toEqual(['PT', 'PT']);
      expect(read.problems).toEqual([
        expect.objectContaining({
          kind: 'unit-by-name',
          row: 2,
          column: 'Unit',
          value: word,
          proposal: 'PT',
        }),
      ]);
      expect(read.problems[0]?.message.en).toContain(`“${word}” was taken by its name as “PT” (rows 2, 3)`);
    },
  );

  it('is the first sheet that holds one, and not a title or a list of contents', () => {
    const sheet = (name: string, ...rows: readonly (readonly string[])[]) => ({
      ...{ file: 'book.xlsx', sheet: name, problems: [] },
      rows: rows.map((cells, at) => ({ row: at + 1, cells })),
    });
    const title = sheet('Титул', ['Отчет', '2024'], ['Исполнитель', 'Иванов']);
    const contents = sheet('Содержание', ['Лист', 'Показатель'], ['1', '5.5.2']);
    const figures = sheet('Данные', ['5.5.2'], ['Регион', '2022'], ['область Абай', '40.5']);
    expect(firstTable([title, contents, figures], knowledge)?.sheet).toBe('Данные');
    expect(firstTable([title, sheet('Примечания', ['Нет данных'])], knowledge)?.sheet).toBe('Титул');
  });

  it('takes unit and series from what is known, where there is only one', () => {
    const read = guessAndRead('Indicator,Year,Value\n5.2.1,2020,7\n');
    expect(read.mapping.constants).toEqual({ unit: 'as-known', series: 'as-known' });
    expect(read.indicators[0]?.series[0]).toMatchObject({ unit: 'PT', series: '_L_KZ_050201_1A' });
    expect(guessAndRead('Indicator,Year,Value\n5.5.1,2020,7\n').questions).toEqual([
      { kind: 'no-unit', detail: '' },
    ]);
  });
});

describe('what is wrong in a table', () => {
  const mapping = readTableMapping({
    headerRow: 1,
    columns: ['indicator', 'area', 'year', 'unit', 'value'].map((use, at) => ({
      ...{ column: at + 1, heading: use, use },
    })),
  });
  const problemsOf = (...rows: readonly string[]) => {
    const read = readTable(
      tableOf(['indicator,area,year,unit,value', ...rows, ''].join('\n')),
      mapping,
      knowledge,
    );
    return read.problems.map(({ row, column, kind, severity, value, proposal }) => ({
      ...{ row, column, kind, severity, value },
      ...(proposal === undefined ? {} : { proposal }),
    }));
  };

  it.each([
    ['5.5.2,область Улытаю,2023,PT,1', 'unknown-area', 'area', 'область Улытаю', 'ulytau'],
    ['5.5.2,KZULL,2023,PT,1', 'unknown-area', 'area', 'KZULL', 'KZULU'],
    ['5.5.2,г. Абай,2023,PT,1', 'unknown-area', 'area', 'г. Абай', 'abay'],
    ['5.5.2,Алматинскя обл.,2023,PT,1', 'unknown-area', 'area', 'Алматинскя обл.', 'almaty-region'],
    ['5.5.22,,2023,PT,1', 'retired-indicator', 'indicator', '5.5.22', '5.5.2'],
    ['5.5.2,,23,PT,1', 'impossible-year', 'year', '23', undefined],
    ['5.5.2,,2023,PT,много', 'text-in-number', 'value', 'много', undefined],
    ['5.5.2,,2023,PT,"1,234"', 'ambiguous-number', 'value', '1,234', undefined],
    ['5.5.2,,2023,PT,', 'missing-value', 'value', null, undefined],
  ])('%s is an error of its row: %s', (row, kind, column, value, proposal) => {
    expect(problemsOf(row)).toEqual([
      { row: 2, column, kind, severity: 'error', value, ...(proposal === undefined ? {} : { proposal }) },
    ]);
  });

  it('takes cells beyond the headings for rows out of shape, and for a column only where most rows have them', () => {
    const text =
      'Indicator,Area,Year,Unit,Value\n5.5.2,KZ,2021,PT,1\n5.5.2,KZ,2022,PT,1,2,3\n5.5.2,KZ,2023,PT,1\n';
    const { questions, problems } = guessAndRead(text);
    expect(questions).toEqual([]);
    expect(problems).toMatchObject([{ kind: 'ragged-row', severity: 'error', row: 3 }]);
    expect(guessAndRead(text.replaceAll('PT,1\n', 'PT,1,x\n')).questions).toEqual([
      { kind: 'unclear-column', detail: 'F', column: 6 },
    ]);
  });

  it('knows what offices call women and men beside our own words', () => {
    const { questions, ...reading } = guessAndRead(
      'Indicator,Area,Year,Sex,Unit,Value\n5.5.2,KZ,2023,Female,PT,41\n5.5.2,KZ,2023,Мужской,PT,59\n',
    );
    expect(questions).toEqual([]);
    expect(reading.problems).toEqual([]);
    expect(figuresOf(reading).map(({ dimensions }) => dimensions['SEX'])).toEqual(['F', 'M']);
  });

  it('of our own download has each code that is not known here told once, with the nearest that is', () => {
    const { problems, ...reading } = guessAndRead(
      [
        'indicator,series,unit,dimensions,area,year,value',
        '5.5.2,,PERSON,SEX=F,kz,2022,1',
        '5.5.2,,PERSON,SEX=Q;PLACE=X,kz,2023,2',
        '5.5.2,,PT,SEX=M,kz,2023,2',
      ].join('\n'),
    );
    expect(
      problems.map(({ kind, severity, row, value, proposal }) => [kind, severity, row, value, proposal]),
    ).toEqual([
      ['unknown-code', 'warning', 2, 'PERSON', 'PERSONS'],
      ['unknown-code', 'warning', 3, 'Q', undefined],
    ]);
    expect(figuresOf({ problems, ...reading })).toHaveLength(3);
  });

  it('takes a name without the word for its kind, or with another one, where only one area can be meant', () => {
    const names = ['город Алматы', 'Алматы қаласы', 'Almaty city'];
    const almaty = { code: 'almaty', sourceCodes: ['KZALA'], names, aliases: [] };
    const withCity = { ...knowledge, areas: [...knowledge.areas, almaty] };
    const texts = ['г. Алматы', 'Алматы қ.', 'Алматы обл.', 'Улытау', 'Алматы'];
    const rows = texts.map((text, at) => `5.5.2,${text},${2015 + at},PT,41`);
    const table = tableOf(['Indicator,Area,Year,Unit,Value', ...rows].join('\n'));
    const { problems } = readTable(table, guessMapping(table, withCity).mapping, withCity);
    expect(problems.map(({ kind, severity, value, proposal }) => [kind, severity, value, proposal])).toEqual([
      ['area-by-name', 'warning', 'г. Алматы', 'almaty'],
      ['area-by-name', 'warning', 'Алматы қ.', 'almaty'],
      ['area-by-name', 'warning', 'Алматы обл.', 'almaty-region'],
      ['area-not-yet-valid', 'warning', 'Улытау', undefined],
      ['area-by-name', 'warning', 'Улытау', 'ulytau'],
      ['unknown-area', 'error', 'Алматы', undefined],
    ]);
  });

  it('says where it names no series of an indicator whose figures have one', () => {
    const { problems } = guessAndRead(
      'Indicator,Area,Year,Unit,Value\n5.2.1,KZ,2023,PT,4\n1.1.1,KZ,2023,PT,4\n',
    );
    expect(problems).toMatchObject([
      { kind: 'series-not-named', severity: 'warning', row: 2, value: '5.2.1' },
    ]);
    expect(problems[0]?.message.en).toContain('_L_KZ_050201_1A');
  });

  it('takes names of codes and words for the total by what they mean, each with one warning, without any in the mapping', () => {
    const table = tableOf(
      [
        'indicator,year,unit,sex,value',
        '5.5.2,2020,PT,Женщины,1',
        '5.5.2,2021,PT,Женщины,2',
        '5.5.2,2020,PT,Всего,3',
        '5.5.2,2020,PT,M,4',
        '5.5.2,2020,PT,Қыз,5',
      ].join('\n'),
    );
    const uses = ['indicator', 'year', 'unit', 'dimension', 'value'] as const;
    const plain = {
      ...{ sheet: null, headerRow: 1, decimal: '.' as const, constants: { series: '' }, codes: {} },
      columns: ['indicator', 'year', 'unit', 'sex', 'value'].map((heading, at) => ({
        ...{ column: at + 1, heading, use: uses[at] as (typeof uses)[number] },
        ...(heading === 'sex' ? { dimension: 'SEX' } : {}),
      })),
    };
    const read = readTable(table, plain, knowledge);
    expect(figuresOf(read).map(({ dimensions, value }) => [dimensions, value])).toEqual([
      [{ SEX: 'F' }, 1],
      [{ SEX: 'F' }, 2],
      [{}, 3],
      [{ SEX: 'M' }, 4],
      [{ SEX: 'Қыз' }, 5],
    ]);
    expect(read.problems.map(({ kind, row, value, proposal }) => [kind, row, value, proposal])).toEqual([
      ['code-by-name', 2, 'Женщины', 'F'],
      ['code-by-name', 4, 'Всего', '_T'],
      ['unknown-code', 6, 'Қыз', undefined],
    ]);
    expect(read.problems[0]?.message.en).toContain('rows 2, 3');
  });

  it('says that a row has no indicator, and names the row of the headings', () => {
    expect(problemsOf(',,2022,PT,1').map(({ kind, row, value }) => [kind, row, value])).toEqual([
      ['missing-indicator', 2, null],
    ]);
    const below = tableOf('Report,,\n,,\nRegion,Year,Value\nKZ,2020,1\n');
    const guess = guessMapping(below, knowledge);
    const { problems } = readTableInStepsWhole(below, guess);
    expect(
      problems.filter(({ kind }) => kind === 'missing-column').map(({ row, message }) => [row, message.en]),
    ).toContainEqual([3, 'The file has no column “Indicator” and was not taken. Add the heading to row 3.']);
  });

  it('names both faults of a row', () => {
    expect(problemsOf('5.5.2,Atlantis,1066,PT,many').map(({ kind }) => kind)).toEqual([
      ...['unknown-area', 'impossible-year', 'text-in-number'],
    ]);
    const coming = readTable(tableOf('indicator,area,year,unit,value\n5.5.2,Atlantis,2099,PT,1\n'), mapping, {
      ...knowledge,
      currentYear: 2026,
    });
    expect(coming.problems.map(({ kind }) => kind)).toEqual(['unknown-area', 'year-to-come']);
  });

  it('takes no row that is marked as a forecast, in any language, and knows the column by its heading', () => {
    for (const [heading, words] of [
      ['OBS_STATUS', ['F', 'A', '']],
      ['Статус', ['прогноз', 'факт', ' Прогноз ']],
      ['Мәртебесі', ['болжам', '', 'Болжам']],
    ] as const) {
      const rows = words.map((word, at) => `5.5.2,KZ,${2024 + at},PT,${40 + at},${word}`);
      const table = tableOf(['indicator,area,year,unit,value,' + heading, ...rows, ''].join('\n'));
      const guess = guessMapping(table, knowledge);
      expect([guess.questions, guess.mapping.columns.at(-1)?.use]).toEqual([[], 'status']);
      const { problems, indicators } = readTable(table, guess.mapping, { ...knowledge, currentYear: 2026 });
      const found = problems.filter(({ kind }) => kind === 'forecast');
      expect(found.map(({ row, column, severity }) => [row, column, severity])).toEqual(
        heading === 'OBS_STATUS'
          ? [[2, heading, 'error']]
          : [
              [2, heading, 'error'],
              [4, heading, 'error'],
            ],
      );
      expect(indicators[0]?.series[0]?.observations.map(({ year }) => year)).toEqual(
        heading === 'OBS_STATUS' ? [2025, 2026] : [2025],
      );
    }
  });

  it('takes an unconfirmed name with one warning for all its rows', () => {
    expect(problemsOf('5.5.2,область Абай,2022,PT,1', '5.5.2,ОБЛАСТЬ АБАЙ,2023,PT,1')).toEqual([
      expect.objectContaining({ row: 2, kind: 'area-by-name', severity: 'warning', proposal: 'abay' }),
      expect.objectContaining({ row: 3, kind: 'area-by-name', severity: 'warning', proposal: 'abay' }),
    ]);
  });

  it('says what the area is called in each language, with its code', () => {
    const table = tableOf('indicator,area,year,unit,value\n5.5.2,ОБЛАСТЬ АБАЙ,2023,PT,1\n');
    expect(readTable(table, mapping, knowledge).problems[0]?.message).toEqual({
      kk: expect.stringContaining('«Абай облысы» деп алынды, коды: abay (жол: 2)'),
      ru: expect.stringContaining('принята по названию как «область Абай», код abay (строка 2)'),
      en: expect.stringContaining('taken by its name as “Abay region”, code abay (row 2)'),
    });
  });

  it('finds equal and different duplicates, short rows, blank rows and areas before their time', () => {
    expect(
      problemsOf(
        '5.5.2,kz,2022,PT,1',
        '5.5.2,KZ,2022,PT,1',
        '5.5.2,abay,2023,PT,1',
        '5.5.2,abay,2023,PT,2',
        '',
        '5.5.2,,2023',
        '5.5.2,abay,2019,PT,3',
      ).map(({ row, kind }) => [row, kind]),
    ).toEqual([
      [3, 'duplicate-key-identical'],
      [4, 'duplicate-key-conflict'],
      [5, 'duplicate-key-conflict'],
      [6, 'blank-row'],
      [7, 'ragged-row'],
      [8, 'area-not-yet-valid'],
    ]);
  });

  it('reads nothing by a mapping with two columns of values', () => {
    const twice = {
      ...mapping,
      columns: mapping.columns.map((column) =>
        column.use === 'area' ? { ...column, use: 'value' as const } : column,
      ),
    };
    const read = readTable(tableOf('indicator,area,year,unit,value\n5.5.2,1,2023,PT,2\n'), twice, knowledge);
    expect(read.indicators).toEqual([]);
    expect(read.problems.map(({ kind, severity }) => [kind, severity])).toEqual([
      ['several-value-columns', 'error'],
    ]);
  });

  it('tells what else is wrong where two columns may be the values', () => {
    const mapping = readTableMapping({
      columns: ['indicator', 'area', 'year', 'unit', 'value', 'value'].map((use, at) => ({
        ...{ column: at + 1, heading: `${use}${at}`, use },
      })),
    });
    const read = readTable(
      tableOf('indicator0,area1,year2,unit3,value4,value5\n5.5.2,KZULL,2023,PT,2,3\n'),
      mapping,
      knowledge,
    );
    expect(read.indicators).toEqual([]);
    expect(read.problems.map(({ kind, row }) => [kind, row])).toEqual([
      ['several-value-columns', 1],
      ['unknown-area', 2],
    ]);
  });

  it('asks whatever is open in the row of the headings, and judges the rows all the same', () => {
    const problemsOfGuess = (text: string) => {
      const table = tableOf(text);
      const { mapping: guessed, questions } = guessMapping(table, knowledge);
      const read = atOnce(readTableInSteps(table, guessed, knowledge, questions));
      expect(read.indicators).toEqual([]);
      return read.problems.map(({ kind, severity, row, column, value }) => [
        kind,
        severity,
        row,
        column,
        value,
      ]);
    };
    expect(
      problemsOfGuess('5.5.2,,,,\nArea,Year,Units,UNIT_MEASURE,Value\nKZULL,2023,persons,PT,20O7\n'),
    ).toEqual([
      ['surplus-unit-column', 'error', 2, 'Units', 'Units'],
      ['unknown-area', 'error', 3, 'Area', 'KZULL'],
      ['text-in-number', 'error', 3, 'Value', '20O7'],
    ]);
    expect(problemsOfGuess('Area,Year,Unit,Value\nKZULL,2023,PT,1\n')).toEqual([
      ['missing-column', 'error', 1, 'Indicator', null],
      ['unknown-area', 'error', 2, 'Area', 'KZULL'],
    ]);
    expect(problemsOfGuess('Indicator,Area,Region,Year,Value\n5.5.1,KZ,KZULL,23,1\n')).toEqual([
      ['missing-column', 'error', 1, 'UNIT_MEASURE', null],
      ['several-columns', 'error', 1, 'Area, Region', 'Area, Region'],
      ['impossible-year', 'error', 2, 'Year', '23'],
    ]);
    expect(problemsOfGuess('Indicator,Year,Value,Remark\n5.5.2,2023,1,fine\n')).toEqual([
      ['unclear-column', 'error', 1, 'Remark', 'Remark'],
    ]);
    expect(problemsOfGuess('Indicator,Unit,Value\n5.5.2,PT,x\n')).toEqual([
      ['missing-column', 'error', 1, 'Year', null],
    ]);
  });

  it('takes the unit from the indicators that it knows: a wrong one is an error of its row', () => {
    const { questions, problems } = guessAndRead('Indicator,Year,Value\n5.5.2,2023,1\n5.5.22,2023,1\n');
    expect(questions).toEqual([]);
    expect(problems).toMatchObject([{ kind: 'retired-indicator', row: 3 }]);
    expect(guessAndRead('Indicator,Year,Value\n5.5.2,2023,1\n5.5.2.9,2023,1\n').questions).toEqual([
      { kind: 'no-unit', detail: '' },
    ]);
  });

  it('takes a column of hundreds of unknown texts for no codes: one error, and no figure', () => {
    const tableWith = (unknown: number, dimension = 'Sex') =>
      tableOf(
        [
          `Indicator,Area,${dimension},Year,Unit,Value`,
          '5.5.2,KZ,F,2022,PT,1',
          ...Array.from({ length: unknown }, (_, at) => `5.5.2,${at % 2 ? 'KZ' : 'KZULL'},X${at},2023,PT,1`),
        ].join('\n'),
      );
    const read = (table: ReturnType<typeof tableOf>) =>
      readTable(table, guessMapping(table, knowledge).mapping, knowledge);
    const many = read(tableWith(201));
    expect(many.indicators).toEqual([]);
    expect(many.problems.filter(({ kind }) => kind !== 'unknown-area')).toMatchObject([
      {
        ...{ kind: 'column-without-codes', severity: 'error', file: 'table.csv', row: null },
        ...{ column: 'Sex', value: 'X0' },
      },
    ]);
    expect(many.problems.filter(({ kind }) => kind === 'unknown-area')).toHaveLength(101);
    const few = read(tableWith(200));
    expect(few.problems.filter(({ kind }) => kind === 'unknown-code')).toHaveLength(200);
    expect(figuresOf(few)).toHaveLength(101);
  });

  it('tells an unknown code of very many rows a thousand times and no more', () => {
    const rows = Array.from(
      { length: 1_200 },
      (_, at) => `5.5.2,${at % 2 ? 'KZ' : 'abay'},Q,${1900 + ((at >> 1) % 200)},PT,${at >> 1}`,
    );
    const { problems } = guessAndRead(['Indicator,Area,Sex,Year,Unit,Value', ...rows].join('\n'));
    expect(problems.filter(({ kind }) => kind === 'unknown-code')).toHaveLength(1_000);
  });

  it('lists two hundred texts to be given a code, those of a column with few of them first', () => {
    const rows = Array.from(
      { length: 60_000 },
      (_, at) => `5.5.2,${at === 9 ? 'Нарния' : 'KZ'},X${at},2023,PT,1`,
    );
    const table = tableOf(['Indicator,Area,Sex,Year,Unit,Value', ...rows].join('\n'));
    const { unknown: texts, moreUnknown: more } = understoodTexts(
      table,
      guessMapping(table, knowledge).mapping,
      knowledge,
    );
    expect([texts.length, more]).toEqual([200, 59_801]);
    expect(texts.slice(0, 2).map(({ dimension, text }) => [dimension, text])).toEqual([
      ['REF_AREA', 'Нарния'],
      ['SEX', 'X0'],
    ]);
  });

  it('reads numbers that are grouped by points, and says nothing where the whole column does so', () => {
    const read = guessAndRead('Indicator;Year;Unit;Value\n5.5.2;2022;PT;1.234.567,8\n5.5.2;2023;PT;1.234\n');
    expect(read.problems).toEqual([]);
    expect(figuresOf(read).map(({ value }) => value)).toEqual([1_234_567.8, 1234]);
  });

  it('proposes the nearest word, and of areas of one name the region', () => {
    const district = ['Ұлытау ауданы', 'Улытауский район', 'Ulytau district'];
    const ambiguous = {
      ...knowledge,
      areas: [
        ...knowledge.areas,
        { code: 'ulytau-district', sourceCodes: [], names: district, aliases: ['Улытау ауданы'] },
      ],
    };
    const table = tableOf(
      [
        'Indicator,Area,Sex,Year,Unit,Value',
        ...['5.5.2,Улытау,Женщыны,2022,PT,1', '5.5.2,Улытау,Девочки,2023,PT,1', '5.5.2,kz,Коты,2021,PT,1'],
      ].join('\n'),
    );
    const { mapping } = guessMapping(table, ambiguous);
    expect(mapping.codes['SEX']).toEqual({ Девочки: 'F' });
    expect(understoodTexts(table, mapping, ambiguous).unknown).toEqual([
      { dimension: 'REF_AREA', text: 'Улытау', proposals: ['ulytau'] },
      { dimension: 'SEX', text: 'Женщыны', proposals: ['F'] },
      { dimension: 'SEX', text: 'Коты', proposals: [] },
    ]);
    const { problems } = readTable(table, mapping, ambiguous);
    expect(problems.map(({ kind, row, value, proposal }) => [kind, row, value, proposal])).toEqual([
      ['unknown-area', 2, 'Улытау', 'ulytau'],
      ['unknown-code', 2, 'Женщыны', 'F'],
      ['unknown-area', 3, 'Улытау', 'ulytau'],
      ['unknown-code', 4, 'Коты', undefined],
    ]);
  });

  it('tells a value as the file has it, and one row as one', () => {
    const read = readTable(
      tableOf('indicator;area;year;unit;value\n5.5.2;область Абай;23;PT;45,3\n5.5.2;kz;2023;PT;1 2,3\n'),
      { ...mapping, decimal: ',' },
      knowledge,
    );
    expect(read.problems.map(({ kind, value }) => [kind, value])).toEqual([
      ['impossible-year', '23'],
      ['area-by-name', 'область Абай'],
      ['text-in-number', '1 2,3'],
    ]);
    expect(read.problems[1]?.message.en).toContain('(row 2)');
  });

  it('asks about columns that neither heading nor cells explain', () => {
    expect(
      guessMapping(tableOf('Indicator,Year,Value,Remark\n5.5.2,2023,1,fine\n'), knowledge).questions,
    ).toEqual([{ kind: 'unclear-column', detail: 'Remark', column: 4 }]);
  });
});

describe('a column mapping', () => {
  it('is refused with the path of what is wrong', () => {
    const fault = (mapping: unknown) => {
      try {
        readTableMapping(mapping);
      } catch (error) {
        return error instanceof TableMappingError ? error.words : error;
      }
      return null;
    };
    const columns = [
      { column: 1, heading: 'Year', use: 'year' },
      { column: 3, heading: 'Where', use: 'aria' },
    ];
    expect(fault({ columns })).toMatchObject({
      kk: expect.stringMatching(/^3-баған, use: “aria” болмайды \(мүмкін, area\)/u),
      ru: expect.stringMatching(
        /^столбец 3, use: “aria” не подходит \(вероятно, area\); подходят indicator, /u,
      ),
      en: expect.stringMatching(
        /^column 3, use: “aria” is none of the choices \(probably area\): indicator, /u,
      ),
    });
    expect(fault({ columns: [{ column: 2, heading: 'x', uze: 'year' }] })).toMatchObject({
      en: 'column 2, use: is not given',
    });
    expect(fault({ columns: [{ column: 2, heading: 'x', use: 'year', yeer: 1 }] })).toMatchObject({
      en: 'column 2: there is no name “yeer” (probably year)',
    });
    expect(fault({ columns: [], headerRow: 0 })).toMatchObject({ en: 'headerRow: 0 cannot stand here' });
    expect(fault({ columns: [], extra: 1 })).toMatchObject({ en: 'there is no name “extra”' });
  });

  it('is remembered by its headings, whatever their letter case and the years of a wide table', () => {
    expect(headingsKey(['Регион', '2021', '2022', ''])).toBe(
      headingsKey(['регион ', '2021', '2022', '2023 г.']),
    );
    expect(headingsKey(['Регион', 'Год'])).not.toBe(headingsKey(['Регион', 'Жыл']));
    expect(yearOfHeading('Всего')).toBeNull();
  });
});

describe('a number as people type it', () => {
  it.each([
    ['1 234,5', ',', '1234.5'],
    ['1.234,5', ',', '1234.5'],
    ['1,234', ',', '1.234'],
    ['1,234', '.', '1234'],
    ['1,234.5', '.', '1234.5'],
    ['12.5', ',', '12.5'],
    ['0.123', ',', '0.123'],
    ['1.234.567,8', ',', '1234567.8'],
    ['−3,5', ',', '-3.5'],
    ['1,234', null, '1,234'],
  ] as const)('%s with decimal sign %s is %s', (raw, decimal, expected) => {
    expect(withDecimalPoint(raw, decimal)).toBe(expected);
  });
});
