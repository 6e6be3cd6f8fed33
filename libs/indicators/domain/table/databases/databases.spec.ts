import { describe, expect, it } from '@jest/globals';
import { guessMapping } from '../guess-mapping';
import { atOnce } from '../../steps/steps';
import { readTable, readTableInSteps } from '../read-table';
import { tableFromText } from '../table';
import type { TableKnowledge } from '../table-knowledge';
import { databasePublisher, ofOwnCountry } from './databases';

const knowledge: TableKnowledge = {
  country: 'kz',
  areas: [
    { code: 'kz', sourceCodes: ['KZ'], names: ['Қазақстан', 'Казахстан', 'Kazakhstan'], aliases: [] },
    { code: 'abay', sourceCodes: ['KZABY'], names: ['Абай облысы'], aliases: [] },
  ],
  dimensions: [{ dimension: 'SEX', names: ['Sex'] }],
  codes: [
    ...['F', 'M'].map((code) => ({ dimension: 'SEX', code, names: [] })),
    ...['U', 'R'].map((code) => ({ dimension: 'URBANISATION', code, names: [] })),
    ...['Y15T24', 'Y_GE15'].map((code) => ({ dimension: 'AGE', code, names: [] })),
    ...['PT', 'PER_1000_LIVE_BIRTHS'].map((code) => ({ dimension: 'UNIT_MEASURE', code, names: [] })),
    ...['SH_DYN_MORT', 'SL_TLF_UEM'].map((code) => ({ dimension: 'SERIES', code, names: [] })),
  ],
  indicators: ['3.2.1', '5.5.1', '8.5.2'].map((code) => ({ code, units: [], series: [] })),
  listedSeries: new Map([
    ['SH_DYN_MORT', ['3.2.1']],
    ['SL_TLF_UEM', ['8.5.2']],
  ]),
};

const read = (text: string, file: string) => {
  const table = ofOwnCountry(tableFromText(file, new TextEncoder().encode(text)));
  const guess = guessMapping(table, knowledge);
  const { indicators, problems } = atOnce(readTableInSteps(table, guess.mapping, knowledge, guess.questions));
  const figures = indicators.flatMap(({ indicator, series }) =>
    series.flatMap((one) =>
      one.observations.map(({ sourceAreaCode: area, year, value }) => ({
        ...{ indicator, series: one.series, unit: one.unit, dimensions: one.dimensions, area, year, value },
      })),
    ),
  );
  return { table, ...guess, figures, problems };
};
const kinds = (problems: readonly { readonly kind: string; readonly severity: string }[]) =>
  problems.map(({ kind, severity }) => `${severity} ${kind}`);

// Headings as the data portal of the UN Statistics Division writes them (unstats.un.org/sdgs/dataportal).
const un = [
  'Goal,Target,Indicator,SeriesCode,SeriesDescription,GeoAreaCode,GeoAreaName,TimePeriod,Value,Time_Detail,TimeCoverage,UpperBound,LowerBound,BasePeriod,Source,GeoInfoUrl,FootNote,[Age],[Location],[Nature],[Reporting Type],[Sex],[Units]',
  '8,8.5,8.5.2,SL_TLF_UEM,Unemployment rate,398,Kazakhstan,2021,4.9,2021,,5.5,4.1,,LFS,,,15+,ALLAREA,C,G,BOTHSEX,PERCENT',
  '8,8.5,8.5.2,SL_TLF_UEM,Unemployment rate,398,Kazakhstan,2021,5.4,2021,,,,,LFS,,,15-24,URBAN,C,G,FEMALE,PERCENT',
  '8,8.5,8.5.2,SL_TLF_UEM,Unemployment rate,417,Kyrgyzstan,2021,4.1,2021,,,,,LFS,,,15+,ALLAREA,C,G,BOTHSEX,PERCENT',
];

describe('totals of the United Nations', () => {
  it.each([
    ...['BOTHSEX', '_T', 'ALLAGE', 'ALLAREA', 'Both sexes or no breakdown by sex'],
    ...['All age ranges or no breaks by age', 'both sexes'],
  ])('knows “%s” in any table as the total', (text) => {
    const { figures } = read(
      `Indicator,Series,Region,Year,Unit,Sex,Value\n8.5.2,SL_TLF_UEM,KZ,2021,PT,${text},4.9\n8.5.2,SL_TLF_UEM,KZ,2021,PT,F,5.4\n`,
      'x.csv',
    );
    expect(figures.map(({ dimensions }) => dimensions)).toEqual([{}, { SEX: 'F' }]);
  });
});

describe('tables of known databases', () => {
  it('reads a CSV of the SDG database of the UN without a question, its codes as those of SDMX', () => {
    const { questions, figures, problems, table } = read(`${un.join('\n')}\n`, 'un.csv');
    expect(questions).toEqual([]);
    expect(figures).toEqual([
      {
        ...{ indicator: '8.5.2', series: 'SL_TLF_UEM', unit: 'PT', area: '', year: 2021, value: 4.9 },
        dimensions: { AGE: 'Y_GE15' },
      },
      {
        ...{ indicator: '8.5.2', series: 'SL_TLF_UEM', unit: 'PT', area: '', year: 2021, value: 5.4 },
        dimensions: { AGE: 'Y15T24', URBANISATION: 'U', SEX: 'F' },
      },
    ]);
    expect(kinds(problems)).toEqual(['warning other-countries']);
    expect(problems[0]).toMatchObject({ row: 4, column: 'GeoAreaCode', value: '417' });
    expect(databasePublisher(table)?.en).toBe('United Nations Statistics Division');
  });

  it('knows the ages of the UN that are listed nowhere here', () => {
    const [heading = '', row = ''] = un;
    const { problems, figures } = read(`${heading}\n${row.replace('15+', '<5Y')}\n`, 'un.csv');
    expect([problems, figures[0]?.dimensions]).toEqual([[], { AGE: 'Y0T4' }]);
    const wide = 'freq,age,unit,sex,geo\\TIME_PERIOD\t2020 \t2021 \nA,Y15-74,PC,T,KZ\t1 \t2 \n';
    expect(kinds(read(wide, 'x.tsv').problems)).not.toContain('warning unknown-code');
  });

  it('tells a code that is mapped and that nobody knows with the text of the cell, once a row', () => {
    const table = tableFromText('wide.csv', new TextEncoder().encode('Region,Sex,2020,2021\nKZ,boys,1,2\n'));
    const columns = [
      { column: 1, heading: 'Region', use: 'area' as const },
      { column: 2, heading: 'Sex', use: 'dimension' as const, dimension: 'SEX' },
      ...[2020, 2021].map((year, at) => ({
        ...{ column: at + 3, heading: String(year), use: 'value' as const, year },
      })),
    ];
    const { problems } = readTable(
      table,
      {
        ...{ sheet: null, headerRow: 1, decimal: null, columns, codes: { SEX: { boys: 'BOY' } } },
        constants: { indicator: '3.2.1', unit: 'PT', series: 'SH_DYN_MORT' },
      },
      knowledge,
    );
    expect(problems.map(({ row, kind, value }) => [row, kind, value])).toEqual([[2, 'unknown-code', 'boys']]);
    expect(problems[0]?.message.en).toContain('boys → BOY');
  });

  it('asks what a group means that the SDGs of this place do not have, and takes no figure', () => {
    const lines = un.map(
      (line, at) => `${line},${at === 0 ? '[Name of international institution]' : 'ECOSOC'}`,
    );
    const { questions, figures } = read(`${lines.join('\n')}\n`, 'un.csv');
    expect(questions).toEqual([{ kind: 'unclear-column', detail: '[Name of international institution]' }]);
    expect(figures).toEqual([]);
  });

  it('passes a group over that is total in every row', () => {
    const lines = un.map((line, at) => `${line},${at === 0 ? '[Cause of death]' : '_T'}`);
    expect(read(`${lines.join('\n')}\n`, 'un.csv')).toMatchObject({
      questions: [],
      figures: [{ value: 4.9 }, { value: 5.4 }],
    });
  });

  const bank = (rows: string) =>
    `"Data Source","World Development Indicators",\n\n"Last Updated Date","2025-01-28",\n\n"Country Name","Country Code","Indicator Name","Indicator Code","2021","2022",\n${rows}`;

  it('reads a CSV of the World Bank below its preamble, indicator and unit by the listed series', () => {
    const { questions, figures, problems } = read(
      bank(
        '"Kazakhstan","KAZ","Mortality rate, under-5 (per 1,000 live births)","SH.DYN.MORT","10.2","9.8",\n' +
          '"Kazakhstan","KAZ","Proportion of seats held by women in national parliaments (%)","SG.GEN.PARL.ZS","27.1","",\n' +
          '"World","WLD","Mortality rate, under-5 (per 1,000 live births)","SH.DYN.MORT","38","37",\n',
      ),
      'API_Download.csv',
    );
    expect(questions).toEqual([]);
    expect(figures.map(({ indicator, unit, year, value }) => [indicator, unit, year, value])).toEqual([
      ['3.2.1', 'PER_1000_LIVE_BIRTHS', 2021, 10.2],
      ['3.2.1', 'PER_1000_LIVE_BIRTHS', 2022, 9.8],
      ['5.5.1', 'PT', 2021, 27.1],
    ]);
    expect(figures[0]?.series).toBe('SH.DYN.MORT');
    expect(kinds(problems)).toEqual(['warning other-countries']);
  });

  it('asks for indicator and unit of a series of the World Bank that is not listed', () => {
    const row = '"Kazakhstan","KAZ","Surface area (sq. km)","AG.SRF.TOTL.K2","2724902","2724902",\n';
    const { questions, figures } = read(bank(row), 'area.csv');
    expect(questions.map(({ kind }) => kind)).toEqual(['no-indicator', 'no-unit']);
    expect(figures).toEqual([]);
  });

  const tsv = (cells: string) => `freq,sex,unit,geo\\TIME_PERIOD\t2020 \t2021 \t2022 \n${cells}`;

  it('reads a TSV of Eurostat: flags are told, a missing value is none, other countries are left out', () => {
    const { questions, figures, problems } = read(
      tsv('A,T,PC,KZ\t38.1 b\t39.2 ep\t: \nA,F,PC,KZ\t37.0\t:\t36.1 u\nA,T,PC,DE\t36.1\t: c\t35.0 e\n'),
      '8-5-2.tsv',
    );
    expect(questions).toEqual([]);
    expect(figures.map(({ unit, dimensions, year, value }) => [unit, dimensions, year, value])).toEqual([
      ['PT', {}, 2020, 38.1],
      ['PT', {}, 2021, 39.2],
      ['PT', { SEX: 'F' }, 2020, 37],
      ['PT', { SEX: 'F' }, 2022, 36.1],
    ]);
    const flagged = problems.filter(({ kind }) => kind === 'flagged-value');
    expect(flagged.map(({ value, row }) => [value, row])).toEqual([
      ['E', 2],
      ['P', 2],
      ['U', 3],
    ]);
    const broken = problems.find(({ kind }) => kind === 'break-in-series');
    expect(broken?.message.en).toContain('another from 2020 on');
    expect(kinds(problems)).toContain('warning other-countries');
  });

  it('never takes a value of Eurostat that is marked as confidential', () => {
    const { figures, problems } = read(tsv('A,T,PC,KZ\t38.1 c\t39.2\t40.0\n'), '8-5-2.tsv');
    expect(figures.map(({ year }) => year)).toEqual([2021, 2022]);
    expect(problems).toContainEqual(
      expect.objectContaining({ kind: 'confidential', severity: 'error', row: 2 }),
    );
  });

  it('reads a long CSV of Eurostat as a table too, and judges only the rows of Kazakhstan', () => {
    const row = (geo: string, year: number, rest: string) =>
      `ESTAT:SDG(1.0),13/06/24 23:00:00,A,PC,${geo},${year},${rest}\n`;
    const { questions, figures, problems } = read(
      'DATAFLOW,LAST UPDATE,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n' +
        row('KZ', 2020, '38.1,p,') +
        row('KZ', 2021, '38.2,,C') +
        row('KZ', 2022, ',,C') +
        row('DE', 2020, '38.1,c,'),
      '8-5-2.csv',
    );
    expect(questions).toEqual([]);
    expect(figures.map(({ year, value }) => [year, value])).toEqual([[2020, 38.1]]);
    expect(problems.map(({ kind, severity, row: at }) => [kind, severity, at])).toEqual([
      ['flagged-value', 'warning', 2],
      ['confidential', 'error', 3],
      ['other-countries', 'warning', 5],
    ]);
  });

  it('asks for the indicator where a table of Eurostat does not name it', () => {
    expect(read(tsv('A,T,PC,KZ\t38.1\t39.2\t40.0\n'), 'sdg_05_60.tsv').questions).toEqual([
      { kind: 'no-indicator', detail: '' },
    ]);
  });
});
