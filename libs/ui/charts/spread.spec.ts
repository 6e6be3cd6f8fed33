import { describe, expect, it } from '@jest/globals';
import { spreadLabels, wrapLabel } from './spread';

const wish = (at: number) => ({ at, height: 10 });

describe('labels at the ends of lines', () => {
  it('stay where they are if they do not overlap', () => {
    expect(spreadLabels([wish(50), wish(20)], 0, 100)).toEqual([50, 20]);
  });

  it('make room for each other around where they want to be', () => {
    expect(spreadLabels([wish(50), wish(50)], 0, 100)).toEqual([45, 55]);
    expect(spreadLabels([wish(50), wish(52), wish(54)], 0, 100)).toEqual([42, 52, 62]);
  });

  it('stay inside the plot', () => {
    expect(spreadLabels([wish(1), wish(2)], 0, 100)).toEqual([5, 15]);
    expect(spreadLabels([wish(99), wish(98)], 0, 100)).toEqual([95, 85]);
  });

  it('never overlap, whatever they wish', () => {
    const wishes = Array.from({ length: 9 }, (_, at) => wish((at * 37) % 50));
    const middles = [...spreadLabels(wishes, 0, 100)].sort((a, b) => a - b);
    middles
      .slice(1)
      .forEach((middle, at) => expect(middle - (middles[at] ?? 0)).toBeGreaterThanOrEqual(10 - 1e-9));
  });

  it('break into as many lines as there is room for', () => {
    expect(wrapLabel('Солтүстік Қазақстан облысы', 14)).toEqual(['Солтүстік', 'Қазақстан облы…']);
    expect(wrapLabel('Солтүстік Қазақстан облысы', 14, 3)).toEqual(['Солтүстік', 'Қазақстан', 'облысы']);
    expect(wrapLabel('Ұлытау', 14)).toEqual(['Ұлытау']);
  });
});
