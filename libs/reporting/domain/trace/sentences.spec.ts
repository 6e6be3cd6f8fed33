import { describe, expect, it } from '@jest/globals';
import type { BlockNode, FigureNode, InlineNode, RichText } from '../rich-text';
import { sentencesOf, sentenceText } from './sentences';

const words = (text: string): InlineNode => ({ type: 'text', text });
const figure = (id: string): FigureNode => ({
  type: 'figure',
  attrs: { id, indicator: '5.5.2', seriesKey: null, area: 'kz', year: null, format: 'value' },
});
const citation = (findingId: string): InlineNode => ({ type: 'citation', attrs: { findingId } });
const paragraph = (...content: InlineNode[]): BlockNode => ({ type: 'paragraph', content });
const doc = (...content: BlockNode[]): RichText => ({ type: 'doc', content });

describe('the sentences of a text', () => {
  it('take the citation that stands after their full stop, and leave the next sentence without', () => {
    const content = doc(
      paragraph(words('There is no water. '), citation('7'), words(' It was 5 % in spring.')),
    );
    expect(
      sentencesOf(content, 'en').map(({ text, citations }) => [
        text,
        citations.map(({ attrs }) => attrs.findingId),
      ]),
    ).toEqual([
      ['There is no water.', ['7']],
      ['It was 5 % in spring.', []],
    ]);
  });

  it('are not cut by a full stop in the title of a section that they refer to', () => {
    const reference: InlineNode = { type: 'sectionReference', attrs: { key: 'goals/5' } };
    const content = doc(paragraph(words('See section '), reference, words('. It was 5 % in spring.')));
    const texts = sentencesOf(content, 'en', () => '“Goal 5. Gender equality”').map(({ text }) => text);
    expect(texts).toEqual(['See section “Goal 5. Gender equality”.', 'It was 5 % in spring.']);
  });

  it('keep no hole where a citation or a note stood', () => {
    const note: InlineNode = { type: 'footnote', attrs: { text: 'Of those asked.' } };
    const content = doc(
      paragraph(
        ...[words('A voice that never was '), citation('7'), words(' . It is '), citation('7'), words(' ')],
        ...[note, words(' dry, as told '), citation('8'), words(', and'), citation('9'), words(' far.')],
      ),
    );
    expect(sentencesOf(content, 'en').map(({ text }) => text)).toEqual([
      'A voice that never was.',
      'It is dry, as told, and far.',
    ]);
  });

  it('know which figures stand in them, and read with each in its place', () => {
    const content = doc(
      paragraph(
        words('Доля '),
        figure('a'),
        words(' в 2023 году. Было '),
        figure('b'),
        words(', стало '),
        figure('c'),
      ),
    );
    const sentences = sentencesOf(content, 'ru');
    expect(sentences.map(({ figures }) => figures.map(({ attrs }) => attrs.id))).toEqual([['a'], ['b', 'c']]);
    expect(sentences.map((sentence) => sentenceText(sentence, ({ attrs }) => `<${attrs.id}>`))).toEqual([
      'Доля <a> в 2023 году.',
      'Было <b>, стало <c>',
    ]);
  });

  it('begin with a figure as with a word: a voice at their end covers nothing in front', () => {
    const content = doc(
      paragraph(
        words('Access to water grew by 12 per cent in 2024. '),
        figure('a'),
        words(' of people. '),
        citation('7'),
      ),
    );
    expect(sentencesOf(content, 'en').map(({ text, citations }) => [text, citations.length])).toEqual([
      ['Access to water grew by 12 per cent in 2024.', 0],
      ['… of people.', 1],
    ]);
  });

  it('are counted by block as a reader counts: a table is one, an empty paragraph none', () => {
    const cell = (text: string) => ({ type: 'tableCell' as const, content: [paragraph(words(text))] });
    const content = doc(
      paragraph(words('First.')),
      paragraph(),
      { type: 'table', content: [{ type: 'tableRow', content: [cell('One.'), cell('Two.')] }] },
      paragraph(words('Third.')),
    );
    expect(sentencesOf(content, 'en').map(({ text, block, paragraph: at }) => [text, block, at])).toEqual([
      ['First.', 1, 1],
      ['One.', 2, 3],
      ['Two.', 2, 4],
      ['Third.', 3, 5],
    ]);
  });

  it('are counted by paragraph, cells and items of lists included, empty paragraphs too', () => {
    const content = doc(
      paragraph(),
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(words('Бір. Екі.'))] }] },
      { type: 'heading', attrs: { level: 2 }, content: [words('Су')] },
    );
    expect(
      sentencesOf(content, 'kk').map(({ paragraph: at, ordinal, isHeading }) => [at, ordinal, isHeading]),
    ).toEqual([
      [2, 1, false],
      [2, 2, false],
      [3, 1, true],
    ]);
  });
});
