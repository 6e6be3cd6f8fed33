import { describe, expect, it } from '@jest/globals';
import { type ColumnMapping, readTableMapping } from '@qadam/indicators/domain';
import { isAskedWhatOf, ofColumn, withArea, withGroup, withYear } from './value-of';

const value: ColumnMapping = { column: 2, heading: 'Women, 2022', use: 'value' };
const words = {
  yearOf: (year: number) => `of ${year}`,
  labelOf: (_: string, code: string) => ({ F: 'Women', _T: 'total', kz: 'Kazakhstan' })[code] ?? code,
  nameOf: (dimension: string) => dimension.toLowerCase(),
};

describe('what a column of values is of', () => {
  it('is shown in words: year, area, groups, and of what a total is one', () => {
    const column = { ...value, year: 2022, area: 'kz', dimensions: { SEX: 'F', AGE: '_T' } };
    expect(ofColumn(column, words)).toEqual(['of 2022', 'Kazakhstan', 'Women', 'age: total']);
    expect(ofColumn(value, words)).toEqual([]);
  });

  it('is changed by one thing at a time, and taken back', () => {
    const whole = withGroup(withArea(withYear(value, ' 2022 ') ?? value, 'kz'), 'SEX', 'F');
    expect(whole).toEqual({ ...value, year: 2022, area: 'kz', dimensions: { SEX: 'F' } });
    expect(withGroup(withArea(withYear(whole, '') ?? whole, ''), 'SEX', '')).toEqual(value);
  });

  it.each(['22', '1850', '2022a', '20222'])('has no year from “%s”', (text) =>
    expect(withYear(value, text)).toBeNull(),
  );

  it('is asked of several columns, of one that is of something, and where nothing tells the year', () => {
    const isAsked = (columns: readonly object[]) =>
      isAskedWhatOf(readTableMapping({ columns: columns.map((one, at) => ({ column: at + 1, ...one })) }));
    const [year, plain] = [
      { heading: 'Year', use: 'year' },
      { heading: 'Value', use: 'value' },
    ];
    expect(isAsked([year, plain])).toBe(false);
    expect(isAsked([plain])).toBe(true);
    expect(isAsked([year, plain, plain])).toBe(true);
    expect(isAsked([year, { ...plain, area: 'kz' }])).toBe(true);
  });
});
