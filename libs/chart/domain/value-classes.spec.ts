import { describe, expect, it } from '@jest/globals';
import { boundDigits, valueClasses } from './value-classes';

/** Even steps from `low` to `high`, a value a region. */
const regions = (low: number, high: number, count = 17) =>
  Array.from({ length: count }, (_, at) => low + ((high - low) * at) / (count - 1));

const shadesOf = (byYear: readonly (readonly number[])[], year: number) => {
  const classes = valueClasses(byYear);
  return new Set(byYear[year]?.map((value) => classes?.classOf(value))).size;
};

describe('classes of values', () => {
  it('lie between round numbers and hold all values', () => {
    const classes = valueClasses([regions(4.1, 6.2, 22)]);
    expect(classes?.bounds[0]).toBe(4);
    expect(classes?.bounds.at(-1)).toBe(6.5);
    expect(classes?.bounds).toHaveLength(7);
    for (const bound of classes?.bounds ?? []) expect(bound).toBe(Number(bound.toFixed(2)));
    const [second, third] = classes?.bounds.slice(1) ?? [];
    expect([4.1, second, 6.5].map((value) => classes?.classOf(value as number))).toEqual([0, 1, 5]);
    expect(third).toBeGreaterThan(second as number);
  });

  it('tell the regions of every year of a falling series apart', () => {
    // As the mortality of children fell: equal fifths of 7 to 27 would leave the last year in one or two of them.
    const falling = [regions(15, 27), regions(12, 24), regions(10, 20), regions(8, 17), regions(7, 16)];
    for (const year of falling.keys()) expect(shadesOf(falling, year)).toBeGreaterThanOrEqual(4);
  });

  it('leave no year nearly all in one shade for the sake of years with a narrower range', () => {
    const rounded = (values: readonly number[]) => values.map((value) => Number(value.toFixed(1)));
    const wide = rounded(regions(5.2, 6.4, 16));
    // Counting shades alone put fourteen of the sixteen into one.
    const narrow = regions(5, 4.7, 12).map((low) => rounded(regions(low, low + 0.5)));
    const classes = valueClasses([wide, ...narrow]);
    const inShade = Map.groupBy(wide, (value) => classes?.classOf(value));
    expect(Math.max(...[...inShade.values()].map((own) => own.length))).toBeLessThan(12);
  });

  it('tell the many apart where one lies far off', () => {
    expect(shadesOf([[...regions(1, 9, 19), 1000]], 0)).toBe(6);
  });

  it('are one for equal values, two at most for two, and none without values', () => {
    expect(valueClasses([[3], [3]])?.classOf(3)).toBe(0);
    expect(valueClasses([[3, 4]])?.bounds).toHaveLength(3);
    expect(valueClasses([[], [Number.NaN]])).toBeNull();
  });
});

describe('the bounds of classes', () => {
  it('are told with as many digits as all of them need', () => {
    expect(boundDigits([0, 42, 70])).toBe(0);
    expect(boundDigits([0.4, 1, 13.5])).toBe(1);
    expect(boundDigits([0, 0.0075, 0.03])).toBe(4);
  });
});
