import { describe, expect, it } from '@jest/globals';
import type { TracedFigure, TracedSection, TracedSentence } from '../trace';
import { compareReviews } from './compare-reviews';
import { itemsOfDocument } from './items-of-document';
import { itemsOfReview } from './items-of-review';
import { noteOfItem } from './put-in';

const figure = (text: string): TracedFigure => ({
  ...{ kind: 'figure', indicator: '5.5.2', indicatorTitle: 'Women', areaName: 'Ulytau', year: 2023, text },
  ...{ source: 'Bureau', vintage: '2024-10-01', target: '5.5', isMissing: false },
  place: { indicator: '5.5.2', seriesKey: null, area: 'ulytau' },
});
const said = (paragraph: number, text: string, more: Partial<TracedSentence> = {}): TracedSentence => ({
  ...{ paragraph, block: paragraph, ordinal: 1, text, figures: [], voices: [] },
  ...more,
});
const section = (...sentences: TracedSentence[]): TracedSection => ({
  ...{ key: 'goals/5', number: null, title: 'Gender equality', sentences },
});
const signs = { sectionKeys: new Set<string>(), findingIds: new Set<string>() };
const read = (...sentences: TracedSentence[]) =>
  itemsOfReview([section(...sentences)], 'en', signs, ({ key }) => key).items;

describe('a note under a quotation', () => {
  it.each([
    ['(VNR 2022, Goal 1. No poverty). Dropped: It is over.', 'dropped'],
    ['(VNR 2022, Goal 1). not met: No money.', 'not-met'],
    ['(ДНО 2022, Цель 1). Выполнено.', 'done'],
    ['(ЕҰШ 2022, 1-мақсат). Орындалды. Қазір: 43 %.', 'done'],
    ['(VNR 2022, Goal 1). Now: 43 % (2023).', 'open'],
  ])('says what became of an item: “%s”', (text, outcome) => {
    expect(noteOfItem(text)).toEqual({ outcome });
  });

  it('is none where a bracket merely begins the words', () => {
    expect(noteOfItem('(In brackets). We will build a road.')).toBeNull();
    expect(noteOfItem('(All of it in brackets).')).toBeNull();
  });
});

describe('what was put into the text of the review before', () => {
  it('comes up once, with today’s figures and without the words about it', () => {
    const items = read(
      said(1, 'The share was 39 %.', { isQuoted: true }),
      said(2, '(VNR 2022, Goal 5.'),
      said(2, 'Gender equality). Done. Now: 43 % (2023).', { ordinal: 2, figures: [figure('43 % (2023)')] }),
      said(3, 'Women lead.'),
    );
    expect(items.map(({ kind, text, figures }) => [kind, text, figures.map((one) => one.text)])).toEqual([
      ['figure', 'The share was 39 %.', ['43 % (2023)']],
      ['statement', 'Women lead.', []],
    ]);
  });

  it('has of a table the figures of today', () => {
    const caption = 'Figures of the earlier review and today’s data';
    const items = read(
      said(1, 'Table 1: Women — Ulytau · 2019; 39 · 12', { isQuoted: true }),
      said(2, '(VNR 2022, Goal 5).'),
      said(3, `Table 1: ${caption} — Figure · Now`, { isTable: true, figures: [figure('43 % (2023)')] }),
    );
    expect(items.map(({ figures }) => figures.map((one) => one.text))).toEqual([['43 % (2023)']]);
  });

  it('comes up from a document too without the notes', () => {
    const line = (text: string) => ({ shape: 'paragraph' as const, level: 0, text });
    const { items } = itemsOfDocument(
      [
        { shape: 'heading', level: 1, text: 'Gender equality' },
        line('Women lead.'),
        line('(VNR 2022, Goal 5. Gender equality). Not met: We will build it later.'),
      ],
      { language: 'en', sections: [], promiseKeys: new Set() },
    );
    expect(items.map(({ text }) => text)).toEqual(['Women lead.']);
  });

  it('is in the comparison taken out where it was dropped, and what is told of it is nothing new', () => {
    const items = read(said(1, 'Women lead few villages.'), said(2, 'Water is far away.'));
    const { sections } = compareReviews(items, [
      section(
        said(1, 'Women lead few villages.', { isQuoted: true }),
        said(2, '(VNR 2022, Goal 5). Dropped: It is over.'),
        said(3, 'Water is far away.'),
      ),
    ]);
    expect(sections[0]?.statements).toMatchObject([
      { kind: 'dropped', after: '(VNR 2022, Goal 5). Dropped: It is over.' },
      { kind: 'same' },
    ]);
  });
});
