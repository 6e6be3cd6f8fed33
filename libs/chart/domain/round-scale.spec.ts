import { describe, expect, it } from '@jest/globals';
import { scaleLinear } from 'd3-scale';
import { roundScale } from './round-scale';

describe('a scale between round numbers', () => {
  it('has the ends and ticks that d3-scale 4 has', () => {
    const ends = [-250, -17.3, -1, 0, 0.0032, 0.07, 1, 4.5, 9.99, 12, 43.05, 99.7, 101, 855, 12_345.6, 2e6];
    for (const low of ends)
      for (const high of ends.filter((end) => end > low))
        for (const count of [4, 5, 7]) {
          const d3 = scaleLinear().domain([low, high]).nice(count);
          const own = roundScale(low, high, count);
          expect([own.from, own.to]).toEqual(d3.domain());
          expect(own.ticks.map((tick) => tick + 0)).toEqual(d3.ticks(count).map((tick) => tick + 0));
        }
  });

  it('keeps ends that are one', () => {
    expect(roundScale(3, 3, 5)).toEqual({ from: 3, to: 3, ticks: [3] });
  });
});
