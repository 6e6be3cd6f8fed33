import { describe, expect, it } from '@jest/globals';
import { regionalDispersion } from './regional-dispersion';
import { regionsOfYear } from './regions-of-year';

const region = (code: string, validFrom: string | null = null, validTo: string | null = null) => ({
  ...{ code, validFrom, validTo },
  level: 'region' as const,
});

const areas = [
  region('karagandy'),
  region('akmola'),
  region('pavlodar'),
  region('ulytau', '2022-06-08'),
  region('south-kazakhstan', null, '2018-06-19'),
  region('turkistan', '2018-06-19'),
];

const of = (year: number, values: Record<string, number>) =>
  Object.entries(values).map(([area, value]) => ({ area, year, value }));

describe('regions over time', () => {
  it('exist in the years of their borders, the new ones from the year of the change on', () => {
    expect([...regionsOfYear(areas, 2021)]).not.toContain('ulytau');
    expect([...regionsOfYear(areas, 2022)]).toContain('ulytau');
    expect([...regionsOfYear(areas, 2017)]).toContain('south-kazakhstan');
    expect([...regionsOfYear(areas, 2018)]).not.toContain('south-kazakhstan');
    expect([...regionsOfYear(areas, 2018)]).toContain('turkistan');
  });

  it('are not compared with one that did not exist yet, nor with the country and towns', () => {
    const { years } = regionalDispersion(
      [
        ...of(2021, { karagandy: 10, akmola: 20, ulytau: 90, kz: 15 }),
        ...of(2022, { karagandy: 10, ulytau: 30 }),
      ],
      areas,
    );
    expect(years.map(({ year, areaCount, range }) => [year, areaCount, range])).toEqual([
      [2021, 2, 10],
      [2022, 2, 20],
    ]);
    expect(years[0]?.ranks.map(({ id, rank }) => [id, rank])).toEqual([
      ['akmola', 1],
      ['karagandy', 2],
    ]);
  });

  it('are not judged by a newer year that only few of them have', () => {
    const found = regionalDispersion(
      [
        ...of(2020, { karagandy: 1, akmola: 9, pavlodar: 5, ulytau: 4, turkistan: 2 }),
        ...of(2022, { karagandy: 1, akmola: 9, pavlodar: 5, ulytau: 4, turkistan: 2 }),
        ...of(2023, { karagandy: 1, akmola: 2 }),
      ],
      areas,
    );
    expect(found.compared).toEqual({ year: 2022, figureCount: 5, regionCount: 5 });
    expect(found.years.map(({ year }) => year)).toEqual([2020, 2022, 2023]);
  });

  it('are not compared with years that a new method parts from the newest', () => {
    const compared = (...methodBreaks: { readonly year: number }[]) =>
      regionalDispersion(
        [2015, 2020, 2023].flatMap((year) => of(year, { karagandy: 10, akmola: 30.5, pavlodar: 20 })),
        areas,
        { direction: 'negative' },
        null,
        methodBreaks,
      );
    expect(compared()).toMatchObject({ firstYear: 2015, movement: 'steady' });
    expect(compared({ year: 2020 })).toMatchObject({ firstYear: 2020, movement: 'steady' });
    expect(compared({ year: 2021 })).toMatchObject({ firstYear: null, movement: null });
  });

  it('come nearer or drift apart since the first year with the same regions', () => {
    const found = regionalDispersion(
      [
        ...of(2015, { karagandy: 10.0, akmola: 30.5 }),
        ...of(2020, { karagandy: 10.0, akmola: 30.5, pavlodar: 20 }),
        ...of(2023, { karagandy: 20.0, akmola: 30.5, pavlodar: 25 }),
      ],
      areas,
      { direction: 'negative' },
    );
    expect(found).toMatchObject({ firstYear: 2020, movement: 'narrowing' });
    expect(found.years.at(-1)).toMatchObject({ best: { area: 'karagandy' }, worst: { area: 'akmola' } });
    expect(regionalDispersion(of(2023, { karagandy: 1, akmola: 2 }), areas)).toMatchObject({
      firstYear: null,
      movement: null,
    });
  });
});
