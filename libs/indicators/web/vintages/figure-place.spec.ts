import { describe, expect, it } from '@jest/globals';
import { isFigurePlace, isSettingPlace, placeAsOf } from './figure-place';

describe('the day that the figures are shown as of', () => {
  it('stays on the way to every page of figures', () => {
    expect(placeAsOf('/', '2025-01-31')).toBe('/?asOf=2025-01-31');
    expect(placeAsOf('/goals/5?area=ulytau', '3')).toBe('/goals/5?area=ulytau&asOf=3');
    expect(placeAsOf('/indicators/5.5.2#chart', '3')).toBe('/indicators/5.5.2?asOf=3#chart');
    for (const place of [
      '/goals',
      '/regions/',
      '/regions/abay',
      '/targets/5.5',
      '/interlinkages',
      '/search?q=su',
      '/compare?areas=kz,abay',
      '/coverage',
      '/revisions',
    ])
      expect(isFigurePlace(place)).toBe(true);
  });

  it('goes nowhere else', () => {
    for (const place of ['/voices', '/reviews/vnr-2025', '/admin', '/work', '/indicators/5.5.2/target'])
      expect(placeAsOf(place, '2025-01-31')).toBe(place);
    expect(placeAsOf('/goals', null)).toBe('/goals');
  });

  it('is told to be passed over by the pages that set what holds now', () => {
    for (const place of ['/indicators/5.5.2/target?area=abay&asOf=1', '/goals/3/headline'])
      expect(isSettingPlace(place)).toBe(true);
    for (const place of ['/indicators/5.5.2', '/goals/3', '/reviews/vnr-2025'])
      expect(isSettingPlace(place)).toBe(false);
  });

  it('gives way to the one that a link names itself', () => {
    expect(placeAsOf('/goals?asOf=1', '2')).toBe('/goals?asOf=1');
  });
});
