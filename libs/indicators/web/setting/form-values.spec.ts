import { describe, expect, it } from '@jest/globals';
import { badFields, formValuesOf, numberIn, settingOf, withOwnSource } from './form-values';

const version = {
  version: 3,
  isRemoved: false,
  direction: 'negative',
  target: 12.5,
  targetYear: 2030,
  baseYear: null,
  limit: null,
  lowerBound: 0.5,
  upperBound: null,
  relativeBaseYear: null,
  relativeFactor: null,
  relativeOfShortfall: false,
  transform: null,
  method: 'eurostat',
  source: 'A/RES/70/1',
  note: 'an old note',
  changedAt: '2026-01-01T00:00:00Z',
  author: null,
} as const;

describe('the form of a setting', () => {
  it('takes an earlier version over, without its note', () => {
    const values = formValuesOf(version);
    expect(values).toMatchObject({ targetKind: 'number', target: '12.5', targetYear: '2030', note: '' });
    expect(settingOf(values)).toMatchObject({
      direction: 'negative',
      target: 12.5,
      baseYear: null,
      lowerBound: 0.5,
      upperBound: null,
      method: 'eurostat',
    });
  });

  it('asks for the source of another target, and keeps one that was typed', () => {
    const values = formValuesOf(version);
    const sourceAfter = (part: Partial<typeof values>) =>
      withOwnSource({ ...values, ...part }, values, version.source).source;
    expect(sourceAfter({ target: '10' })).toBe('');
    expect(sourceAfter({ targetYear: '2029' })).toBe('');
    expect(sourceAfter({ method: 'statcan', note: 'why' })).toBe('A/RES/70/1');
    expect(sourceAfter({ target: '10', source: 'Strategy 2050' })).toBe('Strategy 2050');
  });

  it('reads numbers as people type them', () => {
    expect(numberIn(' 1 234,5 ')).toBe(1234.5);
    expect(numberIn('')).toBeNull();
    expect(numberIn('many')).toBeNaN();
  });

  it('sends only the kind of target that was chosen', () => {
    const values = {
      ...formValuesOf(version),
      targetKind: 'multiple',
      factor: '0,5',
      relativeBaseYear: '2015',
    } as const;
    expect(settingOf(values)).toMatchObject({ target: null, relativeFactor: 0.5, relativeBaseYear: 2015 });
    expect(settingOf({ ...values, targetKind: 'none' })).toMatchObject({
      target: null,
      relativeFactor: null,
      relativeOfShortfall: false,
    });
  });

  it('names the fields that are no numbers or are missing', () => {
    const values = formValuesOf(undefined);
    expect(badFields(values)).toEqual([]);
    expect(badFields({ ...values, targetKind: 'number' })).toEqual(['target']);
    expect(
      badFields({ ...values, targetKind: 'multiple', factor: 'half', baseYear: '2015,5', upperBound: 'x' }),
    ).toEqual(['factor', 'baseYear', 'upperBound']);
  });
});
