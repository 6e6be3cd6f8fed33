import { describe, expect, it } from '@jest/globals';
import { placeIn, queryOf } from './comparison-place';

describe('the address of a comparison', () => {
  it('holds everything that was chosen, and gives it back', () => {
    const query =
      'indicators=5.5.2,8.5.2&areas=ulytau,abay,kz&by=groups&dimension=SEX&groups=F,M&asOf=2024-10-24';
    expect(queryOf(placeIn(new URLSearchParams(query)))).toBe(query);
    expect(placeIn(new URLSearchParams(query))).toEqual({
      by: 'groups',
      indicators: ['5.5.2', '8.5.2'],
      areas: ['ulytau', 'abay', 'kz'],
      dimension: 'SEX',
      groups: ['F', 'M'],
      asOf: '2024-10-24',
    });
  });

  it('names each thing once and leaves out what nobody chose or nobody knows', () => {
    const place = placeIn(new URLSearchParams('areas=kz,kz,,abay&by=weather'));
    expect(place).toMatchObject({ by: 'areas', areas: ['kz', 'abay'], indicators: [], asOf: null });
    expect(queryOf(place)).toBe('areas=kz,abay');
  });
});
