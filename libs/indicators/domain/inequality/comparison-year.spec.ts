import { describe, expect, it } from '@jest/globals';
import { comparisonYear } from './comparison-year';

const region = (code: string, validTo: string | null = null) => ({
  ...{ code, validTo, validFrom: null },
  level: 'region',
});
const areas = [...'abcdefgh'].map((code) => region(code)).concat(region('south', '2018-06-19'));
const of = (year: number, codes: string) => [...codes].map((area) => ({ area, year }));

describe('the year in which regions are compared', () => {
  it('is the newest with figures of at least half of its regions', () => {
    const whole = of(2022, 'abcdefgh');
    expect(comparisonYear([...whole, ...of(2023, 'abc')], areas)).toEqual({
      year: 2022,
      figureCount: 8,
      regionCount: 8,
    });
    expect(comparisonYear([...whole, ...of(2023, 'abcd')], areas)?.year).toBe(2023);
  });

  it('does not count a region that no longer existed, nor the country', () => {
    const gone = ['south', 'kz'].map((area) => ({ area, year: 2023 }));
    expect(comparisonYear([...of(2023, 'abc'), ...gone], areas)).toMatchObject({ figureCount: 3 });
    expect(comparisonYear(gone, areas)).toBeNull();
    expect(comparisonYear([{ area: 'south', year: 2017 }], areas)).toMatchObject({ regionCount: 9 });
  });

  it('is the one with the most figures where no year has half, the newest of equals', () => {
    expect(comparisonYear([...of(2020, 'ab'), ...of(2021, 'ab'), ...of(2022, 'a')], areas)?.year).toBe(2021);
  });
});
