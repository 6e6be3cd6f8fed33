import { describe, expect, it } from '@jest/globals';
import { tileGround } from '@qadam/geography/domain';
import { mapBounds, mapChartOf } from './map-chart';

const texts = {
  language: 'en',
  title: 'T',
  subtitle: 's',
  unit: '%',
  source: 'b',
  alternative: 'a',
} as const;
const tile = (code: string, column: number, columns = 1) => ({ code, column, row: 0, columns, rows: 1 });
const ground = tileGround({ tiles: [tile('abay', 0, 2), tile('ulytau', 2)] });
const names = new Map([
  ['abay', 'Abay region'],
  ['ulytau', 'Ulytau region'],
]);
const drawn = mapChartOf(
  {
    ...{ ground, year: 2023, bounds: [80, 90, 100], focus: 'ulytau' },
    valueOf: (area) => (area === 'abay' ? 94.1 : null),
    nameOf: (area) => names.get(area) ?? area,
  },
  texts,
);

describe('a map of the regions', () => {
  it('has each region with its value on the ground it stands on, a region without a figure empty', () => {
    expect(
      drawn.places.map(({ id, label, shortLabel, value, role }) => [id, label, shortLabel, value, role]),
    ).toEqual([
      ['abay', 'Abay region', 'Abay', 94.1, 'other'],
      ['ulytau', 'Ulytau region', 'Ulytau', null, 'focus'],
    ]);
    // Two tiles of 120 with a gap of 5 between, as map-ground.ts lays them.
    expect(drawn.places[0]).toMatchObject({ across: 245, x: 122.5 });
    expect(drawn.size).toEqual({ width: 370, height: 76 });
  });

  it('keeps a region that has no shape beside the map, with its value', () => {
    const { unplaced } = mapChartOf(
      {
        ...{ ground: { ...ground, missing: ['abay'] }, year: 2023, bounds: [], focus: null },
        valueOf: () => 94.1,
        nameOf: () => 'Abay region',
      },
      texts,
    );
    expect(unplaced).toEqual([{ id: 'abay', label: 'Abay region', value: 94.1 }]);
  });

  it('has the same classes in all years, and none without figures', () => {
    const figures = [2022, 2023].flatMap((year) =>
      [81, 84, 88, 91, 95, 99].map((value) => ({ year, value: value + (year - 2022) })),
    );
    const bounds = mapBounds(figures);
    expect(bounds.length).toBeGreaterThan(2);
    expect(bounds[0]).toBeLessThanOrEqual(81);
    expect(bounds.at(-1)).toBeGreaterThanOrEqual(100);
    expect(mapBounds([])).toEqual([]);
  });
});
