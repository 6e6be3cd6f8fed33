import { describe, expect, it } from '@jest/globals';
import { addressOf, filterOf, wishOf } from './audit-address';

describe('what is looked for in the audit', () => {
  it('stands in the address and is read from it again', () => {
    const wish = { act: 'document unmask', person: '3', day: '2026-11-26' };
    const address = addressOf(wish, 50);
    expect(address).toEqual({ part: 'audit', ...wish, after: '50' });
    expect(wishOf(new URLSearchParams(address))).toEqual(wish);
    expect(addressOf({ act: '', person: '', day: '' })).toEqual({ part: 'audit' });
    expect(wishOf(new URLSearchParams({ day: 'yesterday' })).day).toBe('');
  });

  it('is a whole day where the reader is, also where the clock is changed on it', () => {
    const { from = '', until = '' } = filterOf({ act: '', person: '', day: '2026-02-28' });
    expect([new Date(from), new Date(until)]).toEqual([new Date(2026, 1, 28), new Date(2026, 2, 1)]);
    expect(filterOf({ act: 'a b', person: '', day: '' })).toEqual({ act: 'a b', person: null });
  });
});
