import { describe, expect, it } from '@jest/globals';
import { placeInText, readPlace } from './sentence-place';

describe('the place of a sentence in an address', () => {
  it('is read as it was written', () => {
    const place = { paragraph: 12, ordinal: 3, chart: null };
    const address = new URL(placeInText('vnr-2025', 'goals/5', 'ru', place), 'http://qadam');
    expect(address.pathname).toBe('/reviews/vnr-2025/sections/goals/5');
    expect(readPlace(address.searchParams.get('at'))).toEqual(place);
  });

  it('may be a chart, counted by itself: several can follow one paragraph', () => {
    const place = { paragraph: 12, ordinal: 0, chartNumber: 2 };
    const address = new URL(placeInText('vnr-2025', 'goals/5', 'ru', place), 'http://qadam');
    expect(readPlace(address.searchParams.get('at'))).toMatchObject({ chart: 2 });
    expect(readPlace('chart-0')).toBeNull();
  });

  it('may name a paragraph alone, and is none where it is not understood', () => {
    expect(readPlace('4')).toEqual({ paragraph: 4, ordinal: 0, chart: null });
    for (const text of [null, '', '0.1', 'x', '1.2.3', '-1']) expect(readPlace(text)).toBeNull();
  });
});
