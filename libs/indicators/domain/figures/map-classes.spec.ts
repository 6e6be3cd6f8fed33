import { describe, expect, it } from '@jest/globals';
import { valueClasses } from '@qadam/chart/domain';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readTidyFigures } from './tidy-figures';

const folder = resolve(process.cwd(), 'data/figures');
const series = readdirSync(folder)
  .filter((name) => /^\d+\.csv$/u.test(name))
  .flatMap((name) => readTidyFigures(readFileSync(resolve(folder, name), 'utf8')));

/** Shades that the regions of a year have on the map of the headline figures that ship. */
const shadesIn = (indicator: string, year: number): number => {
  const whole = series.find((one) => one.indicator === indicator && Object.keys(one.dimensions).length === 0);
  const ofRegions = whole?.observations.filter(({ area }) => area !== 'kz') ?? [];
  const byYear = [...Map.groupBy(ofRegions, (one) => one.year).values()];
  const classes = valueClasses(byYear.map((all) => all.map(({ value }) => value)));
  return new Set(ofRegions.filter((one) => one.year === year).map(({ value }) => classes?.classOf(value)))
    .size;
};

describe('the map of the figures that ship', () => {
  it.each([
    ['3.2.1', 2019],
    ['8.5.2', 2020],
    ['8.5.2', 2023],
  ])('tells the regions of %s in %d apart with at least four shades', (indicator, year) => {
    expect(shadesIn(indicator, year)).toBeGreaterThanOrEqual(4);
  });
});
