import { describe, expect, it } from '@jest/globals';
import type { Language } from '@qadam/language/domain';
import type { BlockNode, InlineNode, RichText } from '../rich-text';
import { lackedCount, translationGaps } from './gaps';

const paragraph = (...content: InlineNode[]): BlockNode => ({ type: 'paragraph', content });
const words = (text: string): InlineNode => ({ type: 'text', text });
const voice = (findingId: string): InlineNode => ({ type: 'citation', attrs: { findingId } });
const note: InlineNode = { type: 'footnote', attrs: { text: 'Minutes.' } };
const doc = (...content: BlockNode[]): RichText => ({ type: 'doc', content });

const short = doc(paragraph(words('Су.')));
const long = doc(
  paragraph(words('Water.')),
  paragraph(words('More water was said. '), voice('7'), note),
  paragraph(words('And roads.')),
);
const text = (language: Language, content: RichText, follows: Language | null = null) => ({
  ...{ language, content, follows },
});

describe('what translations lack', () => {
  it('finds paragraphs, voices and notes that only one unmarked text has', () => {
    const gaps = translationGaps([text('kk', short), text('ru', short), text('en', long)]);
    expect(gaps.map(({ language, sourceLanguage }) => [language, sourceLanguage])).toEqual([
      ['kk', 'en'],
      ['ru', 'en'],
    ]);
    expect(gaps[0]).toMatchObject({
      isMarked: false,
      lacks: { notes: 1, blocks: 2, evidence: [voice('7')] },
    });
    expect(lackedCount(gaps[0]?.lacks ?? { evidence: [], notes: 0, blocks: 0 })).toBe(4);
  });

  it('names all but one of texts that are alike and that nobody marked, as lacking nothing', () => {
    const gaps = translationGaps([text('kk', short), text('ru', short), text('en', short)]);
    expect(gaps).toMatchObject([
      { language: 'ru', sourceLanguage: 'kk', isMarked: false },
      { language: 'en', sourceLanguage: 'kk', isMarked: false },
    ]);
    expect(gaps.map(({ lacks }) => lackedCount(lacks))).toEqual([0, 0]);
  });

  it('holds an unmarked text against the one that others follow', () => {
    const gaps = translationGaps([text('kk', short), text('ru', short, 'en'), text('en', long)]);
    expect(gaps).toMatchObject([
      { language: 'kk', sourceLanguage: 'en', isMarked: false, lacks: { blocks: 2 } },
      // Somebody said that its paragraphs agree; the voice and the note are missing all the same.
      { language: 'ru', sourceLanguage: 'en', isMarked: true, lacks: { blocks: 0, notes: 1 } },
    ]);
  });

  it('is nothing for blank lines and for a section in one language', () => {
    expect(translationGaps([text('en', long)])).toEqual([]);
    const gaps = translationGaps([
      text('kk', short, 'en'),
      text('en', doc(paragraph(words('Water.')), paragraph())),
    ]);
    expect(gaps.map(({ lacks }) => lackedCount(lacks))).toEqual([0]);
  });
});
