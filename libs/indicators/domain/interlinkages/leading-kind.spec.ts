import { describe, expect, it } from '@jest/globals';
import { leadingKind } from './leading-kind';

const of = (synergy: number, tradeOff: number, neither: number) =>
  leadingKind({ synergy, tradeOff, neither });

describe('the kind of link that two goals have on the whole', () => {
  it('is the one that at least half of the assessed pairs have', () => {
    expect(of(5, 1, 4)).toEqual({ kind: 'synergy', share: 0.5 });
    expect(of(1, 2, 0)).toEqual({ kind: 'trade-off', share: 2 / 3 });
  });

  it('is mixed for a tie, for less than half, and without any link', () => {
    expect(of(1, 1, 8)).toEqual({ kind: 'mixed', share: null });
    expect(of(2, 2, 0)).toEqual({ kind: 'mixed', share: null });
    expect(of(0, 1, 9)).toEqual({ kind: 'mixed', share: null });
    expect(of(0, 0, 5)).toEqual({ kind: 'mixed', share: null });
  });

  it('is not read from one or two pairs, and not assessable without any', () => {
    expect(of(2, 0, 0)).toEqual({ kind: 'mixed', share: null });
    expect(of(0, 0, 0)).toEqual({ kind: 'not-assessable', share: null });
  });
});
