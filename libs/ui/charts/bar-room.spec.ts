import { describe, expect, it } from '@jest/globals';
import type { BarChartSpec } from '@qadam/chart/domain';
import { barRoom, leastPlotShare } from './bar-room';

const regions = [
  ['Восточно-Казахстанская область', 'Восточно-Казахстанская'],
  ['город Астана', 'г. Астана'],
] as const;

const chart = (values: readonly (number | null)[]): BarChartSpec => ({
  ...{ kind: 'bar', language: 'ru', title: '', subtitle: '', source: '', alternative: '' },
  unit: 'на 1 000 живорожденных',
  bars: regions.map(([label, shortLabel], at) => ({
    ...{ id: label, label, shortLabel, role: 'other', value: values[at] ?? null },
  })),
});

describe('the room of bars', () => {
  it('is 45 % of a phone’s width at least, whatever stands around them', () => {
    for (const width of [328, 358, 720])
      for (const values of [
        [13.13, 9.65],
        [1234567.25, 3],
        [-104.5, null],
      ]) {
        const { values: behind, oneLine, wrapped } = barRoom(chart(values), width);
        expect(width - behind - Math.max(oneLine, wrapped)).toBeGreaterThanOrEqual(
          width * leastPlotShare - 1,
        );
      }
  });

  it('goes to short names before names take it, and to whole ones where there is enough', () => {
    expect(barRoom(chart([13.13, 9.65]), 358).names).toEqual(regions.map(([, short]) => short));
    expect(barRoom(chart([13.13, 9.65]), 720).names).toEqual(regions.map(([whole]) => whole));
  });

  it('is not spent on the unit: values are numbers with the same decimals', () => {
    expect(barRoom(chart([13.13, 12.9]), 358).texts).toEqual(['13,13', '12,90']);
    expect(barRoom(chart([13, null]), 358).texts).toEqual(['13', null]);
  });
});
