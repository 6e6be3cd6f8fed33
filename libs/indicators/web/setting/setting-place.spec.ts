import { describe, expect, it } from '@jest/globals';
import { isSet, isWhole, placeIn, startOf, withPlace } from './setting-place';

const version = {
  ...{ version: 1, isRemoved: false, direction: 'negative', target: 12, targetYear: 2030, baseYear: null },
  ...{ limit: null, lowerBound: null, upperBound: null, relativeBaseYear: null, relativeFactor: null },
  ...{ relativeOfShortfall: false, transform: null, method: 'statcan', source: 'this test', note: '' },
  ...{ changedAt: '2026-01-01T00:00:00Z', author: null },
} as const;
const wider = {
  ...{ areaCode: null, areaName: null, seriesKey: null, seriesLabel: null },
  setting: { ...version, target: 20 },
};

describe('the part of an indicator that a setting is for', () => {
  it('stands in the address, and leaves the rest of it alone', () => {
    const place = { areaCode: 'abay', seriesKey: 'A|PT|SEX=F' };
    const search = withPlace(new URLSearchParams('asOf=3'), place);
    expect(search.get('asOf')).toBe('3');
    expect(placeIn(search)).toEqual(place);
    const whole = withPlace(search, { areaCode: null, seriesKey: null });
    expect(whole.toString()).toBe('asOf=3');
    expect(isWhole(placeIn(whole))).toBe(true);
    expect(isWhole(placeIn(new URLSearchParams('area=')))).toBe(true);
  });

  it('begins with what is set for it, and with what holds more widely where that was removed', () => {
    expect(startOf({ versions: [version], wider })?.target).toBe(12);
    const removed = { ...version, version: 2, isRemoved: true };
    expect(startOf({ versions: [removed, version], wider })?.target).toBe(20);
    expect(startOf({ versions: [], wider })?.target).toBe(20);
    expect(startOf({ versions: [], wider: null })).toBeUndefined();
    expect([
      isSet({ versions: [version] }),
      isSet({ versions: [removed, version] }),
      isSet({ versions: [] }),
    ]).toEqual([true, false, false]);
  });
});
