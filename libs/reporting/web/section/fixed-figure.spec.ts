import { describe, expect, it } from '@jest/globals';
import { fixedFigure } from './fixed-figure';

describe('a figure that an approval fixes', () => {
  const figure = { indicator: '6.1.1', indicatorTitle: 'Safe water', areaName: 'Kazakhstan', year: 2022 };

  it('is named with the group that it is of', () => {
    expect(fixedFigure({ ...figure, seriesLabel: 'Rural' })).toBe(
      '6.1.1 Safe water, Rural, Kazakhstan, 2022',
    );
  });

  it('has no gap where it is of everybody', () => {
    expect(fixedFigure({ ...figure, seriesLabel: '' })).toBe('6.1.1 Safe water, Kazakhstan, 2022');
  });
});
