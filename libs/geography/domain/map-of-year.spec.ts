import { describe, expect, it } from '@jest/globals';
import { mapOfYear, newestDrawable } from './map-of-year';

const maps = [
  { fromYear: null, toYear: 2017 },
  { fromYear: 2018, toYear: 2021 },
  { fromYear: 2022, toYear: null },
];

describe('the map of a year', () => {
  it('has the borders that its figures are for', () => {
    expect(
      [1999, 2017, 2018, 2021, 2022, 2040].map((year) =>
        maps.findIndex((map) => map === mapOfYear(maps, year)),
      ),
    ).toEqual([0, 0, 1, 1, 2, 2]);
    expect(mapOfYear([], 2020)).toBeUndefined();
  });

  it('can be drawn in the newest year that has boundaries, whatever the order of the years', () => {
    const drawn = maps.map((map) => ({ ...map, shapes: map.toYear === 2021 ? ['kz'] : [] }));
    expect(newestDrawable(drawn, [2023, 2015, 2019, 2020])).toBe(2020);
    expect(newestDrawable(drawn, [2023, 2015])).toBeUndefined();
  });
});
