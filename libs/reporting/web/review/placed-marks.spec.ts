import { describe, expect, it } from '@jest/globals';
import {
  anchorOf,
  applySuggestion,
  documentText,
  type InlineNode,
  type RichText,
  suggestReplacement,
  textBlocksOf,
} from '@qadam/reporting/domain';
import { canBeTaken, linksOf, nodesAt, placeMarks } from './placed-marks';

const figure = (id: string): InlineNode => ({
  type: 'figure',
  attrs: { id, indicator: '5.5.2', seriesKey: null, area: 'ulytau', year: null, format: 'value' },
});
const words = (text: string, href?: string): InlineNode => ({
  type: 'text',
  text,
  ...(href === undefined ? {} : { marks: [{ type: 'link', attrs: { href } }] }),
});
const content: RichText = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        ...[words('Мобильный телефон есть у '), figure('a'), words(' в области, по стране '), figure('b')],
        ...[
          { type: 'citation', attrs: { findingId: '7' } } as const,
          words('. '),
          words('Данные', 'https://a.kz'),
        ],
      ],
    },
  ],
};
const text = documentText(textBlocksOf(content));
const anchorTo = (quote: string) =>
  anchorOf(content, text.indexOf(quote), text.indexOf(quote) + quote.length);

describe('the words of a range', () => {
  it('tells where its words lead to', () => {
    expect(linksOf(nodesAt(content, anchorTo('. Данные')))).toEqual(['https://a.kz']);
    expect(linksOf(nodesAt(content, anchorTo('в области, по')))).toEqual([]);
  });
});

describe('a suggestion whose words another one rewrote', () => {
  const whole: RichText = {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [words('The share of women grew slowly in rural councils of the region.')],
      },
    ],
  };
  const startOf = (quote: string) => documentText(textBlocksOf(whole)).indexOf(quote);
  const anchorIn = (quote: string) => anchorOf(whole, startOf(quote), startOf(quote) + quote.length);
  const suggest = (quote: string, instead: string) =>
    suggestReplacement(whole, startOf(quote), startOf(quote) + quote.length, [words(instead)]);

  it('can no longer be taken and strikes nothing, while a comment stays at what is there now', () => {
    const other = suggest('slowly in rural councils', 'in villages');
    const mark = {
      id: 's1',
      kind: 'replace',
      anchor: anchorIn('slowly in rural councils'),
      inserted: 'in villages',
    } as const;
    expect(canBeTaken(whole, other)).toBe(true);
    expect(placeMarks(whole, [mark])).toHaveLength(1);
    const applied = applySuggestion(whole, suggest('grew slowly', 'fell'));
    const after = applied.ok ? applied.content : whole;
    expect(canBeTaken(after, other)).toBe(false);
    expect(placeMarks(after, [mark])).toEqual([]);
    const gone = {
      id: 'c1',
      kind: 'comment',
      anchor: anchorIn('grew slowly'),
      inserted: '',
    } as const;
    expect(placeMarks(after, [gone])).toHaveLength(1);
  });
});
