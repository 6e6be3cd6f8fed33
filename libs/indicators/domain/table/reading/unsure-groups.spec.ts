import { describe, expect, it } from '@jest/globals';
import { readValueColumn } from './value-column.fixture';

const read = readValueColumn({
  header: 'Indicator;REF_AREA;Year;UNIT_MEASURE;Value',
  ...{ indicator: '5.5.2', unit: 'PT', unitName: '%' },
});

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
