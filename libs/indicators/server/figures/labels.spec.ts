import { describe, expect, it } from '@jest/globals';
import { FigureLabels } from './labels';

const row = (scope: string, code: string, en: string) => ({
  ...({ kind: 'series', scope, code } as const),
  ...{ kk: en, ru: en, en },
});

describe('what a series is called', () => {
  const labels = new FigureLabels([row('UNITS', '15.7.1/', 'Animals counted'), row('', 'SHARE', 'Share')]);
  const called = (series: string, unit: string) =>
    labels.series('15.7.1', { series, unit, dimensions: {} }, 'en');

  it('is said by its code, or without one by the unit in which the words hold', () => {
    expect([called('SHARE', 'PT'), called('', 'UNITS')]).toEqual(['Share', 'Animals counted']);
  });

  it('is not what another unit of the indicator counts', () => {
    expect(called('', 'PT')).toBe('Total');
  });
});
