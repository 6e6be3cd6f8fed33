import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { shippedGeography } from './shipped-geography.fixture';
import { tileMaps } from './tile-maps';

const maps = tileMaps(shippedGeography(readFileSync));
const tileOf = (at: number, code: string) => maps[at]?.tiles.find(({ area }) => area.code === code);

describe('the tile-grid map', () => {
  it('has 16 regions to 2017, 17 to 2021 and 20 from 2022 on', () => {
    // Decrees of the President of Kazakhstan of 19 June 2018 (No. 702) and 3 May 2022 (No. 887).
    expect(maps.map(({ fromYear, toYear, tiles }) => [fromYear, toYear, tiles.length])).toEqual([
      [null, 2017, 16],
      [2018, 2021, 17],
      [2022, null, 20],
    ]);
  });

  it('gives a region the tiles of those that came out of it later', () => {
    expect(tileOf(1, 'karagandy')).toMatchObject({ column: 2, row: 2, columns: 2, rows: 1 });
    expect(tileOf(2, 'karagandy')).toMatchObject({ column: 3, row: 2, columns: 1, rows: 1 });
    expect(tileOf(0, 'south-kazakhstan')).toMatchObject({ column: 2, row: 3, columns: 1, rows: 2 });
    expect(tileOf(1, 'ulytau')).toBeUndefined();
  });

  it('never puts two regions on one tile', () => {
    for (const { tiles } of maps) {
      const covered = tiles.flatMap(({ column, row, columns, rows }) =>
        Array.from(
          { length: columns * rows },
          (_, at) => `${column + (at % columns)}/${row + Math.floor(at / columns)}`,
        ),
      );
      expect(new Set(covered).size).toBe(covered.length);
    }
  });
});
