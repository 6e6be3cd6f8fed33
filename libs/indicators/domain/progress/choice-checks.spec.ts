import { describe, expect, it } from '@jest/globals';
import { choiceFaults, type ProposedChoice } from './choice-checks';

const sound: ProposedChoice = {
  direction: 'positive',
  target: 50,
  targetYear: 2030,
  baseYear: 2015,
  limit: 100,
  lowerBound: 0,
  upperBound: 60,
  relativeTarget: null,
  transform: null,
  source: 'A/RES/70/1, target 5.5',
};

describe('what a person sets for an indicator', () => {
  it('can be used when it is whole, and with only direction and source', () => {
    expect(choiceFaults(sound)).toEqual([]);
    expect(choiceFaults({ ...sound, target: null, targetYear: null, baseYear: null, limit: null })).toEqual(
      [],
    );
    expect(choiceFaults({ ...sound, lowerBound: null, upperBound: null })).toEqual([]);
    expect(
      choiceFaults({ ...sound, direction: 'negative', target: 5, lowerBound: 80, upperBound: null }),
    ).toEqual([]);
    expect(choiceFaults({ ...sound, transform: 'parity-share', lowerBound: 100, upperBound: 50 })).toEqual(
      [],
    );
  });

  it.each([
    [{ target: NaN }, 'number-not-finite'],
    [{ upperBound: Infinity, lowerBound: null }, 'number-not-finite'],
    [{ target: 30, limit: 20, lowerBound: null, upperBound: null }, 'target-beyond-limit'],
    [
      { direction: 'negative', target: 30, limit: 20, lowerBound: null, upperBound: null },
      'target-beyond-limit',
    ],
    [{ lowerBound: 60 }, 'bounds-in-wrong-order'],
    [{ lowerBound: 55, upperBound: null }, 'bounds-in-wrong-order'],
    [{ direction: 'negative' }, 'bounds-in-wrong-order'],
    [{ relativeTarget: { baseYear: 2015, factor: 2 } }, 'two-targets'],
    [{ target: null, relativeTarget: { baseYear: 2015, factor: 0 } }, 'factor-not-positive'],
    [
      {
        ...{ target: null, limit: null, upperBound: 60 },
        relativeTarget: { baseYear: 2015, factor: 0.5, isOfShortfall: true },
      },
      'shortfall-without-limit',
    ],
    [{ targetYear: 2130 }, 'target-year-out-of-range'],
    [{ baseYear: 1850 }, 'base-year-out-of-range'],
    [{ baseYear: 2030 }, 'base-year-not-before-target-year'],
    [{ targetYear: null, baseYear: 2031 }, 'base-year-not-before-target-year'],
    [{ source: '  ' }, 'source-missing'],
  ] as const)('is refused with %j: %s', (change, fault) => {
    expect(choiceFaults({ ...sound, ...change })).toEqual([fault]);
  });
});
