import { describe, expect, it } from '@jest/globals';
import { compareIndicatorCodes, readOpenSdgFolder } from './folder';
import { indicatorCodeOf } from './data-file';
import { problemKinds } from './problem';
import { problemMessage } from './problem-message';

const options = { areas: [{ code: 'KZABY', validFrom: 2022 }, { code: 'KZZAP' }, { code: 'KZKAR' }] };
const translations: [string, string][] = [
  ['translations/en/SEX.yml', 'F: a\nM: b\n'],
  ['translations/en/URBANISATION.yml', 'U: a\nR: b\n'],
];
const read = (text: string | Uint8Array, name = 'data/indicator_5-5-2.csv') =>
  readOpenSdgFolder(new Map<string, string | Uint8Array>([[name, text], ...translations]), options);
const places = (text: string | Uint8Array) =>
  read(text).problems.map(({ row, column, kind, severity, value }) => [row, column, kind, severity, value]);
const figures = (text: string | Uint8Array) =>
  read(text).indicators.flatMap(({ series }) =>
    series.flatMap(({ unit, dimensions, observations }) =>
      observations.map(({ sourceAreaCode, year, value }) => ({
        unit,
        dimensions,
        sourceAreaCode,
        year,
        value,
      })),
    ),
  );

describe('reading an Open SDG folder', () => {
  it('makes one series per series code, unit and disaggregation; empty and _T are the total', () => {
    const result = read(
      'Year,UNIT_MEASURE,SEX,REF_AREA,Value\n2019,PT,,,41\n2019,PT,_T,KZKAR,42\n2019,PT,F,,43\n',
    );
    expect(result.problems).toEqual([]);
    expect(result.indicators).toEqual([
      {
        indicator: '5.5.2',
        file: 'data/indicator_5-5-2.csv',
        reportingStatus: null,
        configuredUnit: null,
        valueColumn: 'Value',
        series: [
          {
            indicator: '5.5.2',
            series: '',
            unit: 'PT',
            dimensions: {},
            observations: [
              { sourceAreaCode: '', year: 2019, value: 41, row: 2 },
              { sourceAreaCode: 'KZKAR', year: 2019, value: 42, row: 3 },
            ],
          },
          {
            indicator: '5.5.2',
            series: '',
            unit: 'PT',
            dimensions: { SEX: 'F' },
            observations: [{ sourceAreaCode: '', year: 2019, value: 43, row: 4 }],
          },
        ],
      },
    ]);
  });

  it('takes the unit from the configuration where the data file has none, and lists indicators without data', () => {
    const result = readOpenSdgFolder(
      [
        { name: 'x\\data\\indicator_15-1-1.csv', bytes: 'Year,Value\n2019,1\n' },
        {
          name: 'x/indicator-config/15-1-1.yml',
          bytes: 'computation_units: UNIT_MEASURE.PT\nreporting_status: complete',
        },
        { name: 'x/indicator-config/16-8-1.yml', bytes: 'reporting_status: complete' },
        { name: 'x/indicator-config/1-1-1.yml', bytes: 'a: [' },
      ],
      options,
    );
    expect(result.indicators.map(({ indicator, series }) => [indicator, series[0]?.unit])).toEqual([
      ['15.1.1', 'PT'],
      ['16.8.1', undefined],
    ]);
    expect(result.problems.map(({ file, kind }) => [file, kind])).toEqual([
      ['x/indicator-config/1-1-1.yml', 'unreadable-configuration'],
      ['x/indicator-config/16-8-1.yml', 'status-contradicts-data'],
    ]);
  });

  it('notes CRLF and a missing last line break once a file, and says nothing about quoted cells over several lines', () => {
    expect(places('Year,SEX,Value\r\n2019,,1\r\n2020,F,2')).toEqual([
      [null, null, 'crlf', 'warning', null],
      [null, null, 'no-final-newline', 'warning', null],
    ]);
    expect(places('Year,COMMENT_OBS,Value\n2019,"a\nb",1\n2020,,x\n')).toEqual([
      [4, 'Value', 'missing-value', 'error', 'x'],
    ]);
  });

  it('takes other encodings and separators with a warning for the file', () => {
    const windows1251 = Uint8Array.from(
      [...'Year,UNIT_MEASURE,Value\n2019,тонн,1\n'].map((letter) => {
        const code = letter.charCodeAt(0);
        return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
      }),
    );
    expect(figures(windows1251)).toMatchObject([{ unit: 'тонн', value: 1 }]);
    expect(places(windows1251)).toContainEqual([null, null, 'encoding', 'warning', 'Windows-1251']);
    const utf16 = new Uint8Array(
      Uint16Array.from([...'\ufeffYear,Value\n2019,1\n'].map((letter) => letter.charCodeAt(0))).buffer,
    );
    expect(places(utf16)).toEqual([[null, null, 'encoding', 'warning', 'UTF-16LE']]);
    expect(figures(utf16)).toHaveLength(1);
    expect(places('\ufeffYear,Value\n2019,1\n')).toEqual([[null, null, 'byte-order-mark', 'warning', null]]);
    expect(places('Year;Value\n2019;1.5\n')).toEqual([[null, null, 'separator', 'warning', ';']]);
    expect(places('Year\tValue\n2019\t1.5\n')).toEqual([[null, null, 'separator', 'warning', 'TAB']]);
    expect(figures('Year;Value\n2019;12,5\n')).toMatchObject([{ value: 12.5 }]);
  });

  it('says that a file has nothing for the total: no row is without groups and areas, and `_T` is a code', () => {
    const missing = [null, null, 'no-headline-rows', 'warning', null];
    expect(places('Year,SEX,Value\n2019,F,1\n2019,_T,2\n')).toEqual([missing]);
    expect(places('Year,REF_AREA,Value\n2019,KZKAR,1\n')).toEqual([missing]);
    expect(places('Year,REF_AREA,UNIT_MEASURE,Value\n2019,KZKAR,PT,1\n2019,,PT,2\n')).toEqual([]);
  });

  it('finds values that slipped into other columns and takes none of those rows', () => {
    const text =
      'Year,REF_AREA,SEX,URBANISATION,Value\n2019,KZKAR,F,,KZZAP\n2019,41.2,F,,1\n2019,,R,,3\nKZKAR,2019,F,,4\n2019,F,,U,5\n';
    expect(places(text).map(([row, column, kind]) => [row, column, kind])).toEqual([
      [2, 'Value', 'shifted-value'],
      [3, 'REF_AREA', 'shifted-value'],
      [4, 'SEX', 'shifted-value'],
      [5, 'Year', 'shifted-value'],
      [5, 'REF_AREA', 'shifted-value'],
      [6, 'REF_AREA', 'shifted-value'],
    ]);
    expect(figures(text)).toEqual([]);
  });

  it('judges every row by itself: text, commas, years, gaps, blanks, ragged rows, letters, unnamed columns', () => {
    const text = [
      'Year,UNIT_MEASURE,REF_AREA,SEX,Value,',
      '2019,PT,,F,about 5,',
      '2020,PT,,F,"12,5",',
      '2021,PT,,F,"1,234",',
      '20222,PT,,F,1,',
      '2022,PT,,F,,',
      ',,,,,',
      '2023,PT',
      '2023,PT,\u041aZABY,F,1,',
      '2023,PT,KZAP,F,1,',
      '2021,PT,KZABY,F,1,',
      '2018,PT, KZKAR,F,1,',
      '2017,million USD,,F,1,',
      '2016,PT,,X,1,',
      '2015,PT,,F,1,stray',
      '2014,PT,,F,1,,',
      '',
    ].join('\n');
    expect(places(text)).toEqual([
      [2, 'Value', 'text-in-number', 'error', 'about 5'],
      [3, 'Value', 'decimal-comma', 'warning', '12,5'],
      [4, 'Value', 'ambiguous-number', 'error', '1,234'],
      [5, 'Year', 'impossible-year', 'error', '20222'],
      [6, 'Value', 'missing-value', 'error', null],
      [7, null, 'blank-row', 'warning', null],
      [8, null, 'ragged-row', 'error', '2 ≠ 6'],
      [8, 'Value', 'missing-value', 'error', null],
      [9, 'REF_AREA', 'mixed-script-code', 'error', '\u041aZABY'],
      [10, 'REF_AREA', 'unknown-area', 'error', 'KZAP'],
      [11, 'REF_AREA', 'area-not-yet-valid', 'warning', 'KZABY'],
      [12, 'REF_AREA', 'code-whitespace', 'warning', ' KZKAR'],
      [13, 'UNIT_MEASURE', 'free-text-unit', 'warning', 'million USD'],
      [14, 'SEX', 'unknown-code', 'warning', 'X'],
      [15, 'F', 'unnamed-column', 'error', 'stray'],
      [16, null, 'ragged-row', 'warning', '7 ≠ 6'],
    ]);
    expect(
      figures(text)
        .map(({ year }) => year)
        .sort(),
    ).toEqual([2014, 2016, 2017, 2018, 2020, 2021]);
  });

  it('takes no row in which Units and UNIT_MEASURE differ, and takes the others by UNIT_MEASURE', () => {
    const text =
      'Year,Units,UNIT_MEASURE,Value\n2020,PERSONS,PT,1\n2021,PT,PT,2\n2022,,PT,3\n2023,PT,,4\n2024,pt,PT,5\n';
    expect(places(text)).toEqual([
      [null, 'Units', 'surplus-unit-column', 'warning', 'Units'],
      [2, 'Units', 'units-differ', 'error', 'PERSONS'],
      [5, 'Units', 'units-differ', 'error', 'PT'],
    ]);
    expect(figures(text).map(({ year, value, unit }) => [year, value, unit])).toEqual([
      [2021, 2, 'PT'],
      [2022, 3, 'PT'],
      [2024, 5, 'PT'],
    ]);
    expect(read(text).problems.map(({ message }) => message.en)).toEqual([
      '“Units” is a legacy column and UNIT_MEASURE is there too: the unit was taken from it. Remove the legacy column.',
      'Column “Units” says “PERSONS” and UNIT_MEASURE says “PT”; the row was not taken. Keep the right unit in UNIT_MEASURE and remove the legacy column.',
      'Column “Units” says “PT” and UNIT_MEASURE says nothing; the row was not taken. Write the code of the right unit into UNIT_MEASURE and remove the legacy column.',
    ]);
    // Whoever does so is heard.
    const mended = 'Year,UNIT_MEASURE,Value\n2020,PERSONS,1\n2023,PT,4\n';
    expect(places(mended)).toEqual([]);
    expect(figures(mended).map(({ year, unit }) => [year, unit])).toEqual([
      [2020, 'PERSONS'],
      [2023, 'PT'],
    ]);
  });

  it('accuses no negative percentage: rates of change have them', () => {
    expect(places('Year,UNIT_MEASURE,Value\n2017,PT,-20.9\n2018,PT,151.8\n')).toEqual([]);
  });

  it('warns of files that are not taken and of files without data', () => {
    const result = readOpenSdgFolder(
      new Map([
        ['data/indicator_3-1-1.xlsx', ''],
        ['data/notes.csv', 'a,b'],
        ['data/indicator_1-1-1.csv', 'Year,Value\n'],
        ['data/indicator_1-2-1.csv', ''],
        ['data/indicator_1-2-2.csv', 'Year,Amount\n2019,1\n'],
        ['README.md', ''],
      ]),
      options,
    );
    expect(result.problems.map(({ file, kind, severity }) => [file, kind, severity])).toEqual([
      ['data/indicator_3-1-1.xlsx', 'spreadsheet', 'warning'],
      ['data/notes.csv', 'not-an-indicator-file', 'warning'],
      ['data/indicator_1-1-1.csv', 'no-data', 'warning'],
      ['data/indicator_1-2-1.csv', 'no-data', 'warning'],
      ['data/indicator_1-2-2.csv', 'missing-column', 'error'],
    ]);
  });

  it('stops at a quotation mark that is never closed', () => {
    expect(places('Year,Value\n2019,1\n2020,"2\n2021,3\n')).toEqual([
      [3, null, 'unclosed-quote', 'error', null],
    ]);
    expect(places('Year,Value\n2019,"1\n2020,2\n')).toEqual([[2, null, 'unclosed-quote', 'error', null]]);
  });

  it('knows indicator codes by file names and sorts them by their numbers', () => {
    expect(indicatorCodeOf('data/indicator_3-7-2-1.csv')).toBe('3.7.2.1');
    expect(indicatorCodeOf('data/indicator_10-a-1.csv')).toBe('10.a.1');
    expect(indicatorCodeOf('data/indicator_3-1-1.xlsx')).toBeNull();
    expect(['10.a.1', '2.1.1', '10.1.1', '2.1.1.1'].sort(compareIndicatorCodes)).toEqual([
      '2.1.1',
      '2.1.1.1',
      '10.1.1',
      '10.a.1',
    ]);
  });

  it('has a message in three languages for every kind of problem', () => {
    for (const kind of problemKinds)
      for (const text of Object.values(
        problemMessage(kind, { value: 'v', column: 'c', rows: '1, 2', years: '2022–' }),
      ))
        expect(text).toMatch(/\S.+\.$/u);
  });

  it('names each blank unit beside filled ones of its series, and takes the figure as a series of its own', () => {
    const text = 'Year,SERIES,UNIT_MEASURE,Value\n2019,A,PT,41\n2020,A,,42\n2020,B,,43\n';
    expect(places(text)).toEqual([[3, 'UNIT_MEASURE', 'blank-unit', 'warning', null]]);
    expect(figures(text).map(({ unit, year }) => [unit, year])).toEqual([
      ['PT', 2019],
      ['', 2020],
      ['', 2020],
    ]);
    expect(read(text).problems[0]?.message.en).toContain('have a unit (PT)');
  });
});
