import { describe, expect, it } from '@jest/globals';
import { sparklinePaths } from './sparkline';

const lineOf = (figures: readonly (readonly [number, number | null])[], breakYears: readonly number[] = []) =>
  sparklinePaths(
    figures.map(([year, value]) => ({ year, value })),
    106,
    26,
    breakYears,
  );

describe('a sparkline', () => {
  it('goes from the oldest to the newest value within its box', () => {
    const { line, bridges, end } = lineOf([
      [2020, 1],
      [2021, 2],
      [2022, 3],
    ]);
    expect(line).toBe('M3.0 23.0L53.0 13.0L103.0 3.0');
    expect([bridges, end]).toEqual(['', ['103.0', '3.0']]);
  });

  it('lifts the pen over a year without a figure, whether named or absent, and leads thin dashes across', () => {
    for (const gap of [[], [[2021, null] as const]]) {
      const { line, bridges } = lineOf([[2020, 1], ...gap, [2022, 3]]);
      expect(line).toBe('M3.0 23.0L3.0 23.0M103.0 3.0');
      expect(bridges).toBe('M3.0 23.0L103.0 3.0');
    }
  });

  it('gives every figure the place of its year', () => {
    const { line } = lineOf([
      [2010, 1],
      [2011, 2],
      [2020, 3],
    ]);
    expect(line).toBe('M3.0 23.0L13.0 13.0M103.0 3.0');
  });

  it('leads nowhere across new borders or a new method, with dashes neither', () => {
    const years = [
      [2020, 1],
      [2021, 2],
      [2022, 3],
      [2023, 3],
    ] as const;
    expect(lineOf(years, [2022]).line).toBe('M3.0 23.0L36.3 13.0M69.7 3.0L103.0 3.0');
    const apart = lineOf(
      [
        [2020, 1],
        [2022, 3],
      ],
      [2021],
    );
    expect([apart.line, apart.bridges]).toEqual(['M3.0 23.0L3.0 23.0M103.0 3.0', '']);
  });

  it('is flat for equal values and empty for none', () => {
    expect(
      lineOf([
        [2020, 2],
        [2021, 2],
      ]).line,
    ).toBe('M3.0 13.0L103.0 13.0');
    expect(lineOf([[2020, null]])).toEqual({ line: '', bridges: '', end: null });
  });
});
