import { describe, expect, it } from '@jest/globals';
import { gridStep } from './grid-step';

const press = (code: string, ctrlKey = false) => ({ code, ctrlKey, metaKey: false });

describe('keys inside a grid', () => {
  const from = (code: string, ctrlKey = false) => gridStep([3, 5], [1, 2], press(code, ctrlKey));

  it('lead one cell on by arrows, and no further than the edge', () => {
    expect(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'].map((code) => from(code))).toEqual([
      [0, 2],
      [2, 2],
      [1, 1],
      [1, 3],
    ]);
    expect(gridStep([3, 5], [2, 4], press('ArrowDown'))).toEqual([2, 4]);
    expect(gridStep([3, 5], [2, 4], press('ArrowRight'))).toEqual([2, 4]);
  });

  it('lead to the ends of the row by Home and End, with Ctrl to the ends of the grid', () => {
    expect([from('Home'), from('End'), from('Home', true), from('End', true)]).toEqual([
      [1, 0],
      [1, 4],
      [0, 0],
      [2, 4],
    ]);
    expect(from('Enter')).toBeNull();
  });
});
