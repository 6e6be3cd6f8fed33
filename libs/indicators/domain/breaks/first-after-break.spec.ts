import { describe, expect, it } from '@jest/globals';
import { firstAfterBreaks, isBreakKnown } from './first-after-break';

describe('the first figure after a break', () => {
  it('is that of its year or the next that there is, and none where the line lies on one side', () => {
    expect([...firstAfterBreaks([2022], [2020, 2021, 2022, 2023])]).toEqual([2022]);
    expect([...firstAfterBreaks([2021], [2023, 2020, 2024])]).toEqual([2023]);
    expect([...firstAfterBreaks([2015, 2018, 2030], [2016, 2017, 2019])]).toEqual([2019]);
    expect([...firstAfterBreaks([2022], [])]).toEqual([]);
  });

  it('is explained by a break since the figure before, and without one by a break of its own year', () => {
    expect(isBreakKnown([2021], 2023, 2020)).toBe(true);
    expect(isBreakKnown([2021], 2023, 2021)).toBe(false);
    expect(isBreakKnown([2021], 2023, null)).toBe(false);
    expect(isBreakKnown([2023], 2023, null)).toBe(true);
  });
});
