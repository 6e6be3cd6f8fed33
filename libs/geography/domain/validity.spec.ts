import { describe, expect, it } from '@jest/globals';
import { existsAtEndOf, isValidOn, validitiesOverlap, validYears } from './index';

const until2018 = { validFrom: null, validTo: '2018-06-19' };
const from2018 = { validFrom: '2018-06-19', validTo: null };
const always = { validFrom: null, validTo: null };

describe('the time in which an area exists', () => {
  it('begins with its first day and ends before the first day without it', () => {
    expect(isValidOn(until2018, '2018-06-18')).toBe(true);
    expect(isValidOn(until2018, '2018-06-19')).toBe(false);
    expect(isValidOn(from2018, '2018-06-19')).toBe(true);
    expect(isValidOn(from2018, '2018-06-18')).toBe(false);
  });

  it('holds for a year by its last day, as figures of the year of a change are in the new borders', () => {
    expect([2017, 2018].map((year) => existsAtEndOf(until2018, year))).toEqual([true, false]);
    expect([2017, 2018].map((year) => existsAtEndOf(from2018, year))).toEqual([false, true]);
  });

  it('does not overlap between a predecessor and its successor', () => {
    expect(validitiesOverlap(until2018, from2018)).toBe(false);
    expect(validitiesOverlap(from2018, until2018)).toBe(false);
    expect(validitiesOverlap(always, until2018)).toBe(true);
  });

  it('allows values for the year in which the area began or ended', () => {
    expect(validYears({ validFrom: '2022-06-08', validTo: null })).toEqual({ from: 2022 });
    expect(validYears(until2018)).toEqual({ to: 2018 });
    expect(validYears(always)).toEqual({});
  });

  it('allows none for a year of which the area saw no day', () => {
    expect(validYears({ validFrom: '2010-01-01', validTo: '2018-01-01' })).toEqual({ from: 2010, to: 2017 });
  });
});
