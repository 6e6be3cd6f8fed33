import { describe, expect, it } from '@jest/globals';
import { groupGaps } from './group-gap';

const of = (dimensions: Record<string, string>, ...values: [number, number][]) => ({
  indicator: '8.5.2',
  series: '',
  unit: 'PT',
  dimensions,
  observations: values.map(([year, value]) => ({ area: 'kz', year, value })),
});

describe('gaps between groups', () => {
  const all = [
    of({}, [2023, 4.7]),
    of({ URBANISATION: 'U' }, [2015, 5.1], [2023, 4.6]),
    of({ URBANISATION: 'R' }, [2015, 4.1], [2023, 4.8]),
    of({ SEX: 'F', URBANISATION: 'R' }, [2023, 9]),
    of({ SEX: 'F' }, [2023, 5]),
  ];

  it('tell best and worst group, distance, ratio and whether the gap narrows', () => {
    const [gap, ...others] = groupGaps(all, { series: '', unit: 'PT' }, 'kz', { direction: 'negative' });
    expect(others).toEqual([]);
    expect(gap).toMatchObject({
      dimension: 'URBANISATION',
      year: 2023,
      best: { code: 'U', value: 4.6 },
      worst: { code: 'R', value: 4.8 },
      firstYear: 2015,
    });
    expect(gap?.absoluteGap).toBeCloseTo(0.2, 10);
    expect(gap?.changeSinceFirst).toBeCloseTo(-0.8, 10);
    expect(gap?.ratio).toBeCloseTo(4.8 / 4.6, 10);
    expect(gap?.movement).toBe('narrowing');
    expect(gap?.years.map(({ year, best }) => [year, best.code])).toEqual([
      [2015, 'R'],
      [2023, 'U'],
    ]);
  });

  it('are mixed where difference and ratio disagree, and steady within the rounding', () => {
    const movement = (first: [number, number], last: [number, number]) =>
      groupGaps(
        [
          of({ SEX: 'F' }, [2015, first[0]], [2023, last[0]]),
          of({ SEX: 'M' }, [2015, first[1]], [2023, last[1]]),
        ],
        { series: '', unit: 'PT' },
        'kz',
      )[0]?.movement;
    // 20 to 10 points, but twice to three times as much.
    expect(movement([20, 40], [5, 15])).toBe('mixed');
    // One decimal place: a difference of two rounded values may be off by 0.1, and so may the other.
    expect(movement([20.1, 40.2], [20.2, 40.3])).toBe('steady');
    expect(movement([20.1, 40.2], [20.1, 45.2])).toBe('widening');
  });

  it('of a share that is best at parity are distances from parity', () => {
    const [gap] = groupGaps(
      [of({ AGE: 'Y' }, [2023, 55]), of({ AGE: 'O' }, [2023, 40])],
      { series: '', unit: 'PT' },
      'kz',
      { direction: 'positive', transform: 'parity-share' },
    );
    expect(gap).toMatchObject({ best: { code: 'Y' }, worst: { code: 'O' }, absoluteGap: 5, ratio: null });
  });

  it('do not compare years with other groups', () => {
    const [gap] = groupGaps(
      [
        of({ SEX: 'F' }, [2015, 1], [2023, 1]),
        of({ SEX: 'M' }, [2015, 2], [2023, 3]),
        of({ SEX: 'X' }, [2023, 9]),
      ],
      { series: '', unit: 'PT' },
      'kz',
    );
    expect(gap).toMatchObject({ firstYear: null, changeSinceFirst: null, movement: null });
  });

  it('do not compare years that a new method parts, though all are shown', () => {
    const compared = (...methodBreaks: { readonly year: number }[]) =>
      groupGaps(
        [
          of({ SEX: 'F' }, [2015, 1], [2019, 2], [2023, 3]),
          of({ SEX: 'M' }, [2015, 2], [2019, 9], [2023, 6]),
        ],
        { series: '', unit: 'PT' },
        'kz',
        { direction: 'positive' },
        methodBreaks,
      )[0];
    expect(compared({ year: 2016 })).toMatchObject({ firstYear: 2019, changeSinceFirst: -4 });
    expect(compared({ year: 2023 })).toMatchObject({ firstYear: null, movement: null });
    expect(compared({ year: 2023 })?.years.map(({ year }) => year)).toEqual([2015, 2019, 2023]);
  });

  it('need two groups in one year and area', () => {
    expect(groupGaps(all, { series: '', unit: 'PT' }, 'abay')).toEqual([]);
    expect(groupGaps(all, { series: 'X', unit: 'PT' }, 'kz')).toEqual([]);
  });
});
