import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { borderChangesFor } from './border-changes';
import { geographyAt } from './geography-at';
import { shippedGeography } from './shipped-geography.fixture';

const shipped = shippedGeography(readFileSync);

// Karagandy gave land away on 8 June 2022, South Kazakhstan ended on 19 June 2018 (data/geography/successions.json).
describe('the areas as known on a day', () => {
  it('know no change of borders that came later', () => {
    expect(borderChangesFor(geographyAt(shipped, '2022-06-07'), 'karagandy', [2018, 2024])).toEqual([]);
    expect(borderChangesFor(geographyAt(shipped, '2022-06-08'), 'karagandy', [2018, 2024])).toHaveLength(1);
  });

  it('have no end where it came later', () => {
    const endOf = (day: string) =>
      geographyAt(shipped, day).areas.find(({ code }) => code === 'south-kazakhstan')?.validTo;
    expect(endOf('2018-06-18')).toBeNull();
    expect(endOf('2018-06-19')).toBe('2018-06-19');
  });
});
