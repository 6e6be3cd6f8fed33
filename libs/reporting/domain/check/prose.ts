import { type Language, localeOf } from '@qadam/language/domain';
import type { InlineNode, RichText, RichTextNode } from '../rich-text';

/** One sentence of a text with what stands behind it. */
export interface Sentence {
  /** Counts the paragraphs, headings and table cells of the text from 1. */
  readonly paragraph: number;
  readonly isHeading: boolean;
  /** Live figures are left out. */
  readonly text: string;
  readonly figures: number;
  readonly citations: number;
}

// Characters that no text holds mark where the nodes stand: a figure ends no sentence, a citation belongs to the one before.
const figureMark = '\u{f0000}';
const citationMark = '\u{f0001}';

const write = (nodes: readonly InlineNode[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.text;
      if (node.type === 'figure') return figureMark;
      if (node.type === 'citation') return citationMark;
      return node.type === 'hardBreak' ? '\n' : '';
    })
    .join('');

const count = (text: string, mark: string): number => text.split(mark).length - 1;

/** A citation after the full stop stands behind the sentence that ends there. */
const withTrailingCitations = (text: string): string =>
  text.replace(
    new RegExp(`([.!?…]+["»”)]*)(\\s*(?:${citationMark}\\s*)+)`, 'gu'),
    (_, end: string, marks: string) => `${marks.replace(/\s/gu, '')}${end} `,
  );

/** All sentences of a text in reading order. */
export const sentencesOf = (content: RichText, language: Language): readonly Sentence[] => {
  const segmenter = new Intl.Segmenter(localeOf[language], { granularity: 'sentence' });
  const sentences: Sentence[] = [];
  let paragraph = 0;
  const visit = (node: RichTextNode): void => {
    if (node.type === 'paragraph' || node.type === 'heading') {
      paragraph += 1;
      const text = withTrailingCitations(write(node.content ?? []));
      for (const { segment } of segmenter.segment(text))
        if (segment.trim() !== '')
          sentences.push({
            paragraph,
            isHeading: node.type === 'heading',
            text: segment.replaceAll(figureMark, ' ').replaceAll(citationMark, '').trim(),
            figures: count(segment, figureMark),
            citations: count(segment, citationMark),
          });
    } else if ('content' in node) for (const child of node.content ?? []) visit(child);
  };
  visit(content);
  return sentences;
};
