import { describe, expect, it } from '@jest/globals';
import { readValueColumn } from './value-column.fixture';

const read = readValueColumn({
  header: 'indicator;area;year;unit;value',
  ...{ indicator: '10.7.3', unit: 'UNITS', unitName: 'Units' },
});

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
