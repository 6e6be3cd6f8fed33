import { describe, expect, it } from '@jest/globals';
import type { FigureSeries } from '../figures/figure-series';
import { headlineSeries, seriesBeside } from './headline-series';

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

  it('is the series without a name of its own, of which the named ones are parts, however few areas it has', () => {
    const whole = series('', {}, ['kz', 2020]);
    const part = series('FAST', {}, ['kz', 2020], ['abay', 2020], ['ulytau', 2020]);
    expect(headlineSeries([part, whole])).toBe(whole);
    expect(seriesBeside([part, whole], whole)).toEqual([]);
  });
});

describe('the series beside the headline', () => {
  it('are as deep and in the same unit, where the headline is itself a part', () => {
    const [urban, rural, women] = [
      series('', { URBANISATION: 'U' }),
      series('', { URBANISATION: 'R' }),
      series('', { SEX: 'F', URBANISATION: 'R' }),
    ];
    const people = { ...urban, unit: 'PERSONS' };
    expect(seriesBeside([urban, rural, women, people], rural)).toEqual([urban]);
    const [one, other] = [series('A', {}), series('B', {})];
    expect(seriesBeside([one, other, urban], one)).toEqual([other]);
  });
});
