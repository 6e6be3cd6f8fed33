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
    const [gap, ...others] = groupGaps(all, { series: '', unit: 'PT' }, 'kz', 'negative');
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
  });

  it('need two groups in one year and area', () => {
    expect(groupGaps(all, { series: '', unit: 'PT' }, 'abay')).toEqual([]);
    expect(groupGaps(all, { series: 'X', unit: 'PT' }, 'kz')).toEqual([]);
  });
});
