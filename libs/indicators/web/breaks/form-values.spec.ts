import { describe, expect, it } from '@jest/globals';
import { breakOf, breakValuesOf } from './form-values';

const empty = breakValuesOf(null);

describe('the form of a break of method', () => {
  it('sends a year in four digits, and no series for all of them', () => {
    expect(breakOf({ ...empty, year: ' 2023 ', whyEn: 'New sample', source: 'Order 1' })).toEqual({
      ...{ year: 2023, seriesKey: null, whyKk: '', whyRu: '', whyEn: 'New sample' },
      ...{ source: 'Order 1', note: '' },
    });
    expect(breakOf({ ...empty, year: '2023', seriesKey: 'S|PT|SEX=F' })?.seriesKey).toBe('S|PT|SEX=F');
  });

  it.each(['', '23', 'soon', '1990', '2101', '2023.5'])('sends nothing where the year is "%s"', (year) => {
    expect(breakOf({ ...empty, year })).toBeNull();
  });

  it('takes over a version without the note, which belongs to that version', () => {
    expect(
      breakValuesOf({
        ...{ breakId: 1, version: 2, isReplaced: false, year: 2021, seriesKey: null, seriesLabel: null },
        ...{ whyKk: null, whyRu: 'Новая выборка', whyEn: null, why: 'Новая выборка', whyLanguage: 'ru' },
        ...{ source: 'Order 1', isWithdrawn: false, note: 'first try', changedAt: '', author: null },
      }),
    ).toEqual({ ...empty, year: '2021', whyRu: 'Новая выборка', source: 'Order 1' });
  });
});
