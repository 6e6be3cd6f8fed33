import { describe, expect, it } from '@jest/globals';
import { placeAmong } from './place-among';

const values = [
  { area: 'a', value: 4.1 },
  { area: 'b', value: 4.8 },
  { area: 'c', value: 4.8 },
  { area: 'd', value: 4.9 },
];

describe('a place among the regions', () => {
  it('is a range where equal values leave it open', () => {
    expect(placeAmong(values, 'c', { direction: 'negative' }, 0.05)).toEqual({
      rank: 2,
      rankFrom: 2,
      rankTo: 3,
    });
    expect(placeAmong(values, 'a', { direction: 'negative' }, 0.05)).toEqual({
      rank: 1,
      rankFrom: 1,
      rankTo: 1,
    });
  });

  it('counts from the highest value where nobody has said what is better', () => {
    expect(placeAmong(values, 'd', null, 0.05)?.rank).toBe(1);
  });

  it('is none for an area without a figure', () => {
    expect(placeAmong(values, 'e', null, 0.05)).toBeNull();
  });
});
