import { describe, expect, it } from '@jest/globals';
import { guessMapping } from '../guess-mapping';
import { readTable } from '../read-table';
import { tableFromText } from '../table';
import type { TableKnowledge } from '../table-knowledge';

const knowledge: TableKnowledge = {
  country: 'kz',
  areas: [{ code: 'kz', sourceCodes: ['KZ'], names: ['Қазақстан', 'Казахстан', 'Kazakhstan'], aliases: [] }],
  dimensions: [],
  codes: [{ dimension: 'UNIT_MEASURE', code: 'PT', names: ['%'] }],
  indicators: [{ code: '5.5.2', units: ['PT'], series: [''] }],
  listedSeries: new Map(),
};

const read = (...values: readonly string[]) => {
  const lines = [
    'Indicator;REF_AREA;Year;UNIT_MEASURE;Value',
    ...values.map((value, at) => `5.5.2;kz;${2010 + at};PT;${value}`),
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

describe('a number like 1.000 among decimals with a comma', () => {
  it('is read as a thousand and told, once with its rows', () => {
    const { values, told } = read('41,5', '1.000', '2.000');
    expect(values).toEqual([41.5, 1000, 2000]);
    expect(told).toMatchObject([{ row: 3, column: 'Value', value: '1.000', severity: 'warning' }]);
    expect(told[0]?.message).toEqual({
      kk: expect.stringContaining('1000'),
      ru: expect.stringContaining('1000'),
      en: '“1.000” was read as 1000 (rows 3, 4), as the column writes decimals with a comma. If the point marks decimals, write this number with a comma too.',
    });
  });

  it('is no doubt where another number groups its digits by points', () => {
    expect(read('41,5', '1.000', '1.234.567,8').told).toEqual([]);
    expect(read('41.5', '1.000').told).toEqual([]);
  });
});
