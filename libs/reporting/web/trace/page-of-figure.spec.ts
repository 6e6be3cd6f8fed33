import { describe, expect, it } from '@jest/globals';
import { pageOfFigure } from './page-of-figure';

describe('the page of the indicator of a figure', () => {
  it('opens in the area of the figure and of its series', () => {
    const page = (shownAt?: { area: string; seriesId: number | null }) =>
      pageOfFigure({ indicator: '5.b.1', ...(shownAt ? { shownAt } : {}) });
    expect([
      page({ area: 'ulytau', seriesId: 12 }),
      page({ area: 'ulytau', seriesId: null }),
      page(),
    ]).toEqual([
      '/indicators/5.b.1?area=ulytau&series=12',
      '/indicators/5.b.1?area=ulytau',
      '/indicators/5.b.1',
    ]);
  });
});
