import { describe, expect, it } from '@jest/globals';
import type { TracedFigure, TracedSection } from '../trace';
import { compareFigures, type ComparableFigure, type ComparableItem } from './compare-figures';

const then = (text: string, year: number | null, more: Partial<ComparableFigure> = {}): ComparableFigure => ({
  ...{
    text,
    year,
    indicatorTitle: 'Women',
    areaName: 'Ulytau',
    vintage: null,
    cell: null,
    foundBy: 'person',
  },
  place: { indicator: '5.5.2', seriesKey: 'all', area: 'ulytau' },
  ...more,
});
const item = (...figures: readonly ComparableFigure[]): ComparableItem => ({
  ...{ kind: 'figure', heading: '', sectionKey: null, text: '', targets: [], wasSaid: true },
  figures,
});
const now = (text: string, year: number, series = 'all'): TracedFigure => ({
  ...{ kind: 'figure', indicator: '5.5.2', indicatorTitle: 'Women', areaName: 'Ulytau', year, text },
  ...{ source: 'Bureau', vintage: '2022-10-01', target: '5.5', isMissing: false, series },
  place: { indicator: '5.5.2', seriesKey: null, area: 'ulytau' },
});
const section = (...figures: readonly TracedFigure[]): TracedSection => ({
  ...{ key: 'goals/5', number: null, title: '' },
  sentences: [{ paragraph: 1, block: 1, ordinal: 1, text: '', figures, voices: [] }],
});

describe('figures of two reviews', () => {
  it('stand each with its own then and now, with what the data say today', () => {
    const women = { place: { indicator: '5.5.2', seriesKey: 'F', area: 'ulytau' }, seriesLabel: 'Towns' };
    const compared = compareFigures(
      [item(then('39 %', 2019, { today: '44 % (2024)' }), then('7 %', 2019, women))],
      [section(now('43 % (2023)', 2023), now('8 %', 2023, 'F'))],
    );
    expect(
      compared.map(({ seriesLabel, before, after, today }) => [seriesLabel, before, after, today]),
    ).toEqual([
      ['', '39 % (2019)', '43 % (2023)', '44 % (2024)'],
      ['Towns', '7 % (2019)', '8 % (2023)', null],
    ]);
  });

  it('have today’s data also where the new review alone gives them, and kept an older value', () => {
    const kept = now('97.1% (2023)', 2023);
    const [row] = compareFigures([], [section(kept)], (figure) =>
      figure === kept ? '98,4 % (2024 г.)' : null,
    );
    expect([row?.before, row?.after, row?.today]).toEqual([null, '97.1% (2023)', '98,4 % (2024)']);
  });

  it('have their years in one form, whatever the language of the texts', () => {
    const [row] = compareFigures(
      [item(then('39 %', 2019, { today: '44 % (2024 ж.)' }))],
      [section(now('43 % (2023 г.)', 2023))],
    );
    expect([row?.before, row?.after, row?.today]).toEqual(['39 % (2019)', '43 % (2023)', '44 % (2024)']);
  });

  it('put the latest of each beside each other, and what they say of other years after them', () => {
    const compared = compareFigures(
      [item(then('30 %', 2015), then('39 %', 2019))],
      [section(now('38,5 %', 2019), now('43 %', 2023))],
    );
    expect(compared.map(({ before, after }) => [before, after])).toEqual([
      ['39 % (2019)', '43 % (2023)'],
      ['30 % (2015)', null],
      ['39 % (2019)', '38,5 % (2019)'],
    ]);
  });

  it('say a number once that a table gives again, and two of one year both', () => {
    const [row] = compareFigures([item(then('39,1 %', 2019), then('39,1', 2019), then('40 %', 2019))], []);
    expect(row?.before).toBe('39,1 % (2019); 40 % (2019)');
  });

  it('are none where nobody found the indicator', () => {
    expect(compareFigures([item(then('12', null, { place: null }))], [])).toEqual([]);
  });
});
