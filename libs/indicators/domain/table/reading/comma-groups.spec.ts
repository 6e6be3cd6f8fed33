import { describe, expect, it } from '@jest/globals';
import { guessMapping } from '../guess-mapping';
import { readTable } from '../read-table';
import { tableFromText } from '../table';
import type { TableKnowledge } from '../table-knowledge';

const knowledge: TableKnowledge = {
  country: 'kz',
  areas: [{ code: 'kz', sourceCodes: ['KZ'], names: ['Қазақстан', 'Казахстан', 'Kazakhstan'], aliases: [] }],
  dimensions: [],
  codes: [{ dimension: 'UNIT_MEASURE', code: 'UNITS', names: ['Units'] }],
  indicators: [{ code: '10.7.3', units: ['UNITS'], series: [''] }],
  listedSeries: new Map(),
};

const read = (...values: readonly string[]) => {
  const lines = [
    'indicator;area;year;unit;value',
    ...values.map((value, at) => `10.7.3;kz;${2010 + at};UNITS;${value}`),
  ];
  const table = tableFromText('table.csv', new TextEncoder().encode(`${lines.join('\n')}\n`));
  const { indicators, problems } = readTable(table, guessMapping(table, knowledge).mapping, knowledge);
  return {
    values: indicators.flatMap(({ series }) =>
      series.flatMap(({ observations }) => observations.map(({ value }) => value)),
    ),
    told: problems.filter(({ kind }) => kind === 'ambiguous-number'),
  };
};

describe('a number like 1,234 among decimals with a point', () => {
  it('is not read, and told with both readings', () => {
    const { values, told } = read('2.5', '1,234', '2.75', '1.1');
    expect(values).toEqual([2.5, 2.75, 1.1]);
    expect(told).toMatchObject([{ row: 3, column: 'value', value: '1,234', severity: 'error' }]);
    expect(told[0]?.message).toEqual({
      kk: expect.stringMatching(/1\.234 .*1234/u),
      ru: expect.stringMatching(/1\.234 .*1234/u),
      en: '“1,234” can be read in two ways, 1.234 or 1234: the comma may mark decimals or thousands. Write it with a decimal point, or without the comma.',
    });
  });

  it('is a thousand where another number groups its digits by commas', () => {
    expect(read('2.5', '1,234', '12,345.5')).toMatchObject({ values: [2.5, 1234, 12_345.5], told: [] });
    expect(read('2.5', '1,234', '1,234,567').told).toEqual([]);
  });

  it('is a decimal where others are written with a comma', () => {
    expect(read('2,5', '1,234')).toMatchObject({ values: [2.5, 1.234], told: [] });
  });
});
