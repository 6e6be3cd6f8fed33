import { describe, expect, it } from '@jest/globals';
import type { FigureSeries } from '../figures/figure-series';
import { headlineSeries } from './headline-series';

const series = (
  name: string,
  dimensions: Record<string, string>,
  ...places: [string, number][]
): FigureSeries => ({
  indicator: '5.5.2',
  series: name,
  unit: 'PT',
  dimensions,
  observations: places.map(([area, year]) => ({ area, year, value: 1 })),
});

describe('the headline series of an indicator', () => {
  it('is the total with the most areas, then the most years, whatever the order', () => {
    const total = series('B', {}, ['kz', 2020], ['abay', 2020]);
    const all = [
      series('', { SEX: 'F' }, ['kz', 2019], ['kz', 2020], ['abay', 2020]),
      series('A', {}, ['kz', 2018], ['kz', 2019], ['kz', 2020]),
      total,
    ];
    expect(headlineSeries(all)).toBe(total);
    expect(headlineSeries(all.toReversed())).toBe(total);
  });

  it('falls back to the least disaggregated, and to nothing without figures', () => {
    const women = series('', { SEX: 'F' }, ['kz', 2020]);
    expect(headlineSeries([series('', { AGE: 'Y15', SEX: 'F' }, ['kz', 2020], ['abay', 2020]), women])).toBe(
      women,
    );
    expect(headlineSeries([series('', {})])).toBeNull();
  });
});
