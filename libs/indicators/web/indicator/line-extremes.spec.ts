import { describe, expect, it } from '@jest/globals';
import { lineExtremes } from './line-extremes';

describe('what is told of a line', () => {
  it('is its first, last, highest and lowest value, of equal ones the earlier', () => {
    expect(lineExtremes([2010, 2012, 2015, 2019], [37, 42, 35, 42])).toEqual({
      first: { year: 2010, value: 37 },
      last: { year: 2019, value: 42 },
      highest: { year: 2012, value: 42 },
      lowest: { year: 2015, value: 35 },
    });
  });

  it('is nothing for a single point', () => {
    expect(lineExtremes([2010], [37])).toBeNull();
    expect(lineExtremes([], [])).toBeNull();
  });
});
