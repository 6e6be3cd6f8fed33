import { describe, expect, it } from '@jest/globals';
import { addressOf, placeIn } from './link-place';

describe('the address of the interlinkages', () => {
  it('holds all that was chosen and gives it back', () => {
    const address =
      '/interlinkages?over=areas&area=ulytau&year=2023&view=network&goals=5%7E8&pair=5.5.2%7E8.5.2';
    const place = placeIn(new URL(address, 'http://127.0.0.1').searchParams);
    expect(place).toEqual({
      ...{ over: 'areas', area: 'ulytau', year: 2023, view: 'network' },
      ...{ goals: ['5', '8'], pair: ['5.5.2', '8.5.2'] },
    });
    expect(addressOf(place)).toBe(address);
  });

  it('is short where nothing was chosen, and falls back where nonsense was', () => {
    expect(addressOf(placeIn(new URLSearchParams()))).toBe('/interlinkages');
    expect(addressOf(placeIn(new URLSearchParams('over=planets&year=x&view=y&goals=5&pair=')))).toBe(
      '/interlinkages',
    );
  });
});
