import { describe, expect, it } from '@jest/globals';
import { lineExample } from './examples';
import { layOut } from './plot';

const room = { width: 600, height: 300, labels: 100, axis: 40, notes: 0 };

describe('the plot of a line chart', () => {
  it('has round ends that hold all values and the target', () => {
    const plot = layOut(lineExample, room);
    expect(plot.valueDomain).toEqual([36, 46]);
    expect(plot.x(2020)).toBe(40);
    // The newest figures stand at the right edge: no half of the plot stays empty up to the year of the target.
    expect(plot.x(plot.years.at(-1) ?? 0)).toBe(500);
    expect(plot.y(36)).toBe(plot.bottom);
  });

  it('bears no values at all, and one value in one year', () => {
    expect(layOut({ ...lineExample, series: [], breaks: [] }, room).valueTicks.length).toBeGreaterThan(1);
    const { target: _target, ...untargeted } = lineExample;
    const single = layOut(
      {
        ...untargeted,
        series: [{ id: 'a', label: 'a', role: 'focus', points: [{ year: 2023, value: 5 }] }],
      },
      room,
    );
    expect(single.x(2023)).toBeCloseTo(270);
  });
});
