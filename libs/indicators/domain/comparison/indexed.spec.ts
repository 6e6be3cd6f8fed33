import { describe, expect, it } from '@jest/globals';
import { indexedFrom } from './indexed';

describe('values as an index', () => {
  it('are 100 in the base year, without the years before it, with one decimal', () => {
    expect(indexedFrom(2015, { years: [2014, 2015, 2016, 2017], values: [2, 3, 4, 2.5] })).toEqual({
      years: [2015, 2016, 2017],
      values: [100, 133.3, 83.3],
    });
  });

  it('are none where nothing above zero stands in the base year', () => {
    const none = { years: [], values: [] };
    expect(indexedFrom(2015, { years: [2015, 2016], values: [0, 1] })).toEqual(none);
    expect(indexedFrom(2014, { years: [2015, 2016], values: [1, 1] })).toEqual(none);
  });
});
