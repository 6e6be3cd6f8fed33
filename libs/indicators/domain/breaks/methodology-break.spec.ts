import { describe, expect, it } from '@jest/globals';
import {
  breakFaults,
  breaksOfSeries,
  breaksWithin,
  comparableSince,
  inLanguageOrNext,
  isSameMethod,
  type MethodologyBreak,
  seriesKeyOf,
  wordsOfBreak,
} from './methodology-break';

const sample: MethodologyBreak = {
  year: 2021,
  seriesKey: null,
  why: { kk: null, ru: 'Новая выборка.', en: 'New sample' },
  source: 'Order 12',
};
const women = { series: 'S', unit: 'PT', dimensions: { SEX: 'F', AGE: 'Y15T24' } };
const ofWomen: MethodologyBreak = { ...sample, year: 2018, seriesKey: 'S|PT|AGE=Y15T24;SEX=F' };

describe('breaks of method', () => {
  it('are those of all series and of the one that is meant, oldest first', () => {
    expect(seriesKeyOf(women)).toBe(ofWomen.seriesKey);
    expect(breaksOfSeries([sample, ofWomen], women).map(({ year }) => year)).toEqual([2018, 2021]);
    expect(breaksOfSeries([sample, ofWomen], { ...women, dimensions: {} })).toEqual([sample]);
  });

  it('break a line that has figures on both sides only', () => {
    expect(breaksWithin([sample], [2023, 2019])).toEqual([sample]);
    expect(breaksWithin([sample], [2021, 2023])).toEqual([]);
    expect(breaksWithin([sample], [2019, 2020])).toEqual([]);
    expect(breaksWithin([sample], [])).toEqual([]);
  });

  it('part the years before from the year itself and those after', () => {
    expect(isSameMethod([sample], 2020, 2021)).toBe(false);
    expect(isSameMethod([sample], 2024, 2020)).toBe(false);
    expect(isSameMethod([sample], 2021, 2024)).toBe(true);
    expect(isSameMethod([sample], 2010, 2020)).toBe(true);
  });

  it('say their year, what changed and where it is written down, in another language where it must be', () => {
    expect(wordsOfBreak(sample, 'en')).toEqual({
      label: 'New method 2021',
      note: 'New method 2021 — New sample (source: Order 12).',
      why: 'New sample',
      whyLanguage: 'en',
    });
    expect(wordsOfBreak(sample, 'ru').note).toBe(
      'Новая методика: 2021 г. — Новая выборка (основание: Order 12).',
    );
    expect(wordsOfBreak(sample, 'kk')).toMatchObject({
      note: 'Жаңа әдістеме: 2021 ж. — Новая выборка (негізі: Order 12).',
      whyLanguage: 'ru',
    });
    expect(inLanguageOrNext({ kk: 'Іріктеу', ru: ' ', en: null }, 'ru')).toEqual({
      text: 'Іріктеу',
      language: 'kk',
    });
    expect(inLanguageOrNext({ kk: null, ru: null, en: null }, 'en')).toBeNull();
  });

  it.each([
    [{}, []],
    [{ year: 1990 }, ['year-out-of-range']],
    [{ year: 2021.5 }, ['year-out-of-range']],
    [{ why: { kk: null, ru: ' ', en: null } }, ['why-missing']],
    [{ source: ' ' }, ['source-missing']],
  ])('are recorded with year, reason and source: %j', (part, faults) => {
    expect(breakFaults({ ...sample, ...part })).toEqual(faults);
  });
});

describe('the year from which figures can be compared', () => {
  it('is the later of the change of borders and that of the method', () => {
    expect(comparableSince(null, null)).toBeNull();
    expect(comparableSince(2022, null)).toEqual({ year: 2022, cause: 'borders' });
    expect(comparableSince(2018, 2021)).toEqual({ year: 2021, cause: 'method' });
    expect(comparableSince(2022, 2021)).toEqual({ year: 2022, cause: 'borders' });
    expect(comparableSince(2022, 2022)).toEqual({ year: 2022, cause: 'borders-and-method' });
  });
});
