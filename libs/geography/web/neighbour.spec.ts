import { describe, expect, it } from '@jest/globals';
import { type Arrow, neighbourOf } from './neighbour';

/*
 * 0 . 1
 * . 2 .
 * 3 . 4
 */
const places = [
  { x: 0, y: 0 },
  { x: 4, y: 0 },
  { x: 2, y: 2 },
  { x: 0, y: 4 },
  { x: 4, y: 4 },
];
const from = (at: number, arrow: Arrow) => neighbourOf(places, at, arrow);

describe('arrows on a map', () => {
  it('lead to what lies straight ahead before what lies aside', () => {
    const grid = [0, 1, 2].flatMap((row) => [0, 1, 2].map((column) => ({ x: column, y: row })));
    expect(neighbourOf(grid, 4, 'ArrowRight')).toBe(5);
    expect(neighbourOf(grid, 4, 'ArrowUp')).toBe(1);
    expect(neighbourOf(grid, 0, 'ArrowDown')).toBe(3);
    expect(from(0, 'ArrowRight')).toBe(2);
  });

  it('lead to the nearest where nothing lies straight ahead', () => {
    const askew = [
      { x: 0, y: 0 },
      { x: 1, y: 5 },
      { x: 2, y: 9 },
    ];
    expect(neighbourOf(askew, 0, 'ArrowRight')).toBe(1);
  });

  it('stay at the edge', () => {
    expect(from(1, 'ArrowUp')).toBe(1);
    expect(from(3, 'ArrowLeft')).toBe(3);
  });

  it('reach every place from every other', () => {
    const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;
    for (let start = 0; start < places.length; start += 1) {
      const reached = new Set([start]);
      for (const at of reached) for (const arrow of arrows) reached.add(from(at, arrow));
      expect(reached.size).toBe(places.length);
    }
  });
});
