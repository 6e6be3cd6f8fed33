import { describe, expect, it } from '@jest/globals';
import { commonSpan } from './common-span';
import { indexedFrom } from './indexed';

describe('the years that lines can be compared over', () => {
  it('are the first and the last that all have', () => {
    expect(
      commonSpan([
        { years: [2015, 2016, 2018, 2020], since: null },
        { years: [2016, 2017, 2018, 2021], since: null },
      ]),
    ).toEqual({ first: 2016, last: 2018 });
  });

  it('begin where the borders of the youngest territory begin', () => {
    expect(
      commonSpan([
        { years: [2019, 2020, 2021, 2022, 2023], since: 2022 },
        { years: [2015, 2021, 2022, 2023], since: null },
      ]),
    ).toEqual({ first: 2022, last: 2023 });
  });

  it('are none with one common year, and lines without figures are not asked', () => {
    expect(
      commonSpan([
        { years: [2020, 2021], since: null },
        { years: [2021, 2022], since: null },
      ]),
    ).toBeNull();
    expect(
      commonSpan([
        { years: [], since: null },
        { years: [2020, 2021], since: null },
      ]),
    ).toEqual({ first: 2020, last: 2021 });
    expect(commonSpan([])).toBeNull();
  });
});

describe('an index', () => {
  it('is 100 in the base year and says nothing of earlier years', () => {
    expect(indexedFrom(2018, { years: [2017, 2018, 2019], values: [1, 4, 5] })).toEqual({
      years: [2018, 2019],
      values: [100, 125],
    });
  });

  it('has no values without a base above zero', () => {
    expect(indexedFrom(2018, { years: [2018, 2019], values: [0, 5] })).toEqual({ years: [], values: [] });
    expect(indexedFrom(2016, { years: [2018], values: [4] })).toEqual({ years: [], values: [] });
  });
});
