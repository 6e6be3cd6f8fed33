import { describe, expect, it } from '@jest/globals';
import {
  anchorOf,
  documentText,
  type InlineNode,
  type RichText,
  textBlocksOf,
} from '@qadam/reporting/domain';
import type { Evidence } from '../marks/evidence';
import { notesOf, quotedText, type Shown, wholeWords, wordsBefore, writtenOf } from './shown-words';

const figure = (id: string): InlineNode => ({
  type: 'figure',
  attrs: { id, indicator: '5.5.2', seriesKey: null, area: 'ulytau', year: null, format: 'value' },
});
const citation = (findingId: string): InlineNode => ({ type: 'citation', attrs: { findingId } });
const reference = (key: string): InlineNode => ({ type: 'sectionReference', attrs: { key } });
const words = (text: string): InlineNode => ({ type: 'text', text });
const note: InlineNode = { type: 'footnote', attrs: { text: 'Of those asked.' } };

const inline = [
  ...[words('A mobile phone is owned by '), figure('a'), words(' in the region, by '), figure('b')],
  ...[words(' in the country'), citation('7'), note, words(' (see '), reference('goals/5')],
  ...[words(' and '), reference('methodology'), words(').')],
];
const content: RichText = {
  type: 'doc',
  content: [
    { type: 'paragraph', content: inline },
    {
      type: 'image',
      attrs: { imageId: '1', alt: 'A pump', caption: 'The pump of Karazhal', decorative: false },
    },
  ],
};
const evidence: Evidence = {
  reading: ({ id }) => ({ text: id === 'a' ? '97.1%' : '98.4%' }) as ReturnType<Evidence['reading']>,
  voice: () => undefined,
  chart: () => undefined,
};
const shown: Shown = {
  evidence,
  numbers: new Map([['7', 2]]),
  sections: new Map([
    ['goals/5', { number: '3.5', title: 'Gender equality' }],
    ['methodology', { number: null, title: 'Methodology' }],
  ]),
};
const text = documentText(textBlocksOf(content));
const anchorTo = (quote: string) =>
  anchorOf(content, text.indexOf(quote), text.indexOf(quote) + quote.length);

describe('a quoted passage', () => {
  it('reads as the text does: figures by their values, citations by their numbers, references by number or title', () => {
    const whole =
      'A mobile phone is owned by 97.1% in the region, by 98.4% in the country[2]* (see 3.5 and Methodology).';
    expect(quotedText(anchorOf(content, 0, text.indexOf('\n')), shown)).toBe(whole);
    expect(writtenOf(inline, shown)).toBe(whole);
    expect(quotedText(anchorTo('in the region'), shown)).toBe('in the region');
    expect(quotedText(anchorOf(content, text.indexOf('\n') + 1, text.length), shown)).toBe(
      '[The pump of Karazhal]',
    );
  });

  it('has all words of notes and pictures where they may change', () => {
    const whole = wholeWords(shown);
    expect(quotedText(anchorTo('\ufffc (see'), whole)).toBe('* [Of those asked.] (see');
    expect(writtenOf([{ type: 'footnote', attrs: { text: 'Of those who answered.' } }], whole)).toBe(
      '* [Of those who answered.]',
    );
    expect(notesOf(anchorTo('\ufffc (see'))).toBe('Of those asked.');
    expect(quotedText(anchorOf(content, text.indexOf('\n') + 1, text.length), whole)).toBe(
      '[The pump of Karazhal — A pump]',
    );
  });

  it('says nothing of what it cannot find', () => {
    expect(writtenOf([citation('8'), reference('gone')], shown)).toBe('[…][…]');
  });

  it('is led to by whole words', () => {
    expect(wordsBefore(anchorTo('\ufffc in the region'))).toBe('… phone is owned by ');
    expect(wordsBefore(anchorTo('mobile'))).toBe('A ');
  });
});
