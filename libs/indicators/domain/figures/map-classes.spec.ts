import { describe, expect, it } from '@jest/globals';
import { valueClasses } from '@qadam/chart/domain';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readTidyFigures } from './tidy-figures';

const folder = resolve(process.cwd(), 'data/figures');
const series = readdirSync(folder)
  .filter((name) => /^\d+\.csv$/u.test(name))
  .flatMap((name) => readTidyFigures(readFileSync(resolve(folder, name), 'utf8')));

/**
 * Effective shades that the regions of each year have on the map of the headline figures that ship: the exponential of
 * the entropy (Shannon 1948), so that 6, 8 and 6 regions are as good as three shades, and 14 and 2 as one and a half.
 */
const shadesByYear = (indicator: string): readonly (readonly [number, number])[] => {
  const whole = series.find((one) => one.indicator === indicator && Object.keys(one.dimensions).length === 0);
  const ofRegions = whole?.observations.filter(({ area }) => area !== 'kz') ?? [];
  const byYear = [...Map.groupBy(ofRegions, (one) => one.year)].sort(([one], [other]) => one - other);
  const classes = valueClasses(byYear.map(([, all]) => all.map(({ value }) => value)));
  return byYear.map(([year, all]) => {
    const sizes = [...Map.groupBy(all, ({ value }) => classes?.classOf(value)).values()];
    const entropy = sizes.reduce((sum, { length }) => {
      const share = length / all.length;
      return sum - share * Math.log(share);
    }, 0);
    return [year, Math.exp(entropy)];
  });
};

describe('the map of the figures that ship', () => {
  it.each(['3.2.1', '8.5.2'])(
    'tells the regions of %s apart in every year, and best in the newest',
    (code) => {
      const years = shadesByYear(code);
      expect(years.length).toBeGreaterThan(8);
      expect(years.filter(([, shades]) => shades < 2)).toEqual([]);
      expect(years.at(-1)?.[1]).toBeGreaterThan(2.9);
    },
  );
});
