import { describe, expect, it } from '@jest/globals';
import {
  anchorOf,
  documentText,
  type InlineNode,
  type RichText,
  textBlocksOf,
} from '@qadam/reporting/domain';
import type { Evidence } from '../marks/evidence';
import { linksOf, nodesAt, quotedText, wordsBefore } from './placed-marks';

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
const evidence: Evidence = {
  reading: ({ id }) => ({ text: id === 'a' ? '97,1 %' : '98,4 %' }) as ReturnType<Evidence['reading']>,
  voice: () => undefined,
  chart: () => undefined,
};
const text = documentText(textBlocksOf(content));
const anchorTo = (quote: string) =>
  anchorOf(content, text.indexOf(quote), text.indexOf(quote) + quote.length);

describe('a quoted passage', () => {
  it('says its figures by their values, in their order', () => {
    expect(quotedText(anchorTo('у \ufffc в области, по стране \ufffc\ufffc.'), evidence)).toBe(
      'у 97,1 % в области, по стране 98,4 %[…].',
    );
    expect(quotedText(anchorTo('в области'), evidence)).toBe('в области');
  });

  it('is led to by whole words', () => {
    expect(wordsBefore(anchorTo('\ufffc в области'))).toBe('… телефон есть у ');
    expect(wordsBefore(anchorTo('телефон'))).toBe('Мобильный ');
  });

  it('tells where its words lead to', () => {
    expect(linksOf(nodesAt(content, anchorTo('. Данные')))).toEqual(['https://a.kz']);
    expect(linksOf(nodesAt(content, anchorTo('в области, по')))).toEqual([]);
  });
});
