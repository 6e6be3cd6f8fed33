import { describe, expect, it } from '@jest/globals';
import { type Arrow, inOrder, neighbourOf } from './neighbour';

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

  it('are joined by Page Down and Page Up, which pass over no place, and by Home and End', () => {
    expect(inOrder(5, 3, 'PageDown')).toBe(4);
    expect(inOrder(5, 4, 'PageDown')).toBe(4);
    expect(inOrder(5, 0, 'PageUp')).toBe(0);
    expect(inOrder(5, 2, 'ArrowUp')).toBeNull();
    expect([inOrder(5, 2, 'Home'), inOrder(5, 2, 'End')]).toEqual([0, 4]);
  });
});
