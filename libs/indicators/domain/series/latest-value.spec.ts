import { describe, expect, it } from '@jest/globals';
import { compareWithCountry } from './area-comparison';
import { latestValue, pointsOfArea } from './latest-value';

const series = {
  observations: [
    { area: 'kz', year: 2023, value: 39.4 },
    { area: 'kz', year: 2022, value: 38 },
    { area: 'ulytau', year: 2023, value: 41.2 },
    { area: 'ulytau', year: 2022, value: 40 },
    { area: 'abay', year: 2023, value: 45 },
    { area: 'astana', year: 2024, value: 50 },
  ],
};

const areas = ['ulytau', 'abay', 'astana'].map((code) => ({
  ...{ code, level: 'region', validFrom: null, validTo: null },
}));

describe('latest values', () => {
  it('are the newest of an area, or the newest up to a year', () => {
    expect(pointsOfArea(series, 'kz').map(({ year }) => year)).toEqual([2022, 2023]);
    expect(latestValue(series, 'ulytau')).toEqual({ area: 'ulytau', year: 2023, value: 41.2 });
    expect(latestValue(series, 'ulytau', 2022)?.value).toBe(40);
    expect(latestValue(series, 'turkistan')).toBeNull();
  });
});

describe('comparing an area with the country', () => {
  it('takes the newest year that both have, with difference and rank', () => {
    const comparison = compareWithCountry(series, 'ulytau', { areas });
    expect(comparison).toMatchObject({
      year: 2023,
      value: 41.2,
      countryValue: 39.4,
      rank: 2,
      rankYear: 2023,
      rankedAreas: 2,
    });
    expect(comparison?.difference).toBeCloseTo(1.8, 10);
  });

  it('ranks by what is better, and leaves out regions that no longer existed', () => {
    const gone = [{ code: 'abay', level: 'region', validFrom: null, validTo: '2020-01-01' }];
    expect(
      compareWithCountry(series, 'ulytau', { areas, preference: { direction: 'negative' } }),
    ).toMatchObject({ rank: 1, rankedAreas: 2 });
    const without = [...areas.filter(({ code }) => code === 'ulytau'), ...gone];
    expect(compareWithCountry(series, 'ulytau', { areas: without })).toMatchObject({
      rank: 1,
      rankedAreas: 1,
    });
  });

  it('tells the area alone where the country has no figure, and nothing without figures', () => {
    expect(compareWithCountry(series, 'astana', { areas })).toMatchObject({
      year: 2024,
      countryValue: null,
      difference: null,
      ratio: null,
      rank: null,
    });
    expect(compareWithCountry(series, 'turkistan', { areas })).toBeNull();
  });
});
