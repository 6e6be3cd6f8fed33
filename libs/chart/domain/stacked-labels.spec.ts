import { describe, expect, it } from '@jest/globals';
import { inStackingOrder, stackLabels } from './stacked-labels';

const label = (from: number, to: number, rows = 1) => ({ from, to, rows });

describe('words above hairlines', () => {
  it('stand in one row where they have room', () => {
    expect(stackLabels([label(0, 40), label(40, 90), label(100, 120)])).toEqual([0, 0, 0]);
  });

  it('stand above what they would cover, by as many rows as that has', () => {
    expect(stackLabels([label(0, 50, 2), label(40, 90), label(80, 120), label(10, 30)])).toEqual([
      0, 2, 3, 2,
    ]);
  });

  it('are stacked so that no hairline runs through them', () => {
    const at = (year: number, isLate: boolean) => ({ year, isLate });
    const all = [at(2011, false), at(2012, false), at(2022, true), at(2023, true)];
    expect(inStackingOrder(all).map(({ year }) => year)).toEqual([2012, 2011, 2022, 2023]);
  });
});
