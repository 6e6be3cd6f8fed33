import { type Language, sentencesIn as partSentences } from '@qadam/language/domain';
import {
  type CitationNode,
  type FigureNode,
  type FootnoteNode,
  type InlineNode,
  numberedBlocks,
  type RichText,
  type RichTextNode,
} from '../rich-text';

export interface TableCell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** It names its row or column: a cell of the head, or the first of a row of several. */
  readonly isLabel: boolean;
}

/** One sentence of a text with what stands behind it. */
export interface Sentence {
  /** Counts the paragraphs, headings and table cells of the text from 1: its place on the page. */
  readonly paragraph: number;
  /** The number of its block as a reader counts them (`numberedBlocks`): its place in words. */
  readonly block: number;
  /** Counts the sentences of the paragraph from 1. */
  readonly ordinal: number;
  readonly isHeading: boolean;
  /** Which table of the text and which row of it it stands in, both counted from 1; `null` outside tables. */
  readonly cell: TableCell | null;
  /** An ellipsis stands for each live figure. */
  readonly text: string;
  /** The words with each live figure in its place. */
  readonly pieces: readonly (string | FigureNode)[];
  readonly figures: readonly FigureNode[];
  readonly citations: readonly CitationNode[];
  /** Its footnotes, also one after the full stop. */
  readonly notes: readonly FootnoteNode[];
  /** The sentences of its cells, where a whole table is told as one. */
  readonly cells?: readonly Sentence[];
  readonly isQuoted: boolean;
}

/** What stands in a text for a section that it refers to. */
export type NameOfSection = (key: string) => string;

// Characters that no text holds mark where the nodes stand: a figure ends no sentence, a citation or note belongs to the one before.
const figureMark = '\u{f0000}';
const citationMark = '\u{f0001}';
const noteMark = '\u{f0002}';
const behindMarks = new RegExp(`[${citationMark}${noteMark}]`, 'gu');

const write = (nodes: readonly InlineNode[], nameOf: NameOfSection): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.text;
      if (node.type === 'figure') return figureMark;
      if (node.type === 'citation') return citationMark;
      if (node.type === 'footnote') return noteMark;
      if (node.type === 'sectionReference') return nameOf(node.attrs.key);
      return node.type === 'hardBreak' ? '\n' : '';
    })
    .join('');

// A figure reads like a word with a capital: a sentence may begin with it. This letter of a dead script stands in for it
// where the text is parted; it is as long as the mark, so that places stay the same.
const asLetter = '\u{10000}';

const count = (text: string, mark: string): number => text.split(mark).length - 1;

/** A citation or note after the full stop stands behind the sentence that ends there. */
const withTrailingCitations = (text: string): string =>
  text.replace(
    new RegExp(`([.!?…]+["»”)]*)(\\s*(?:[${citationMark}${noteMark}]\\s*)+)`, 'gu'),
    (_, end: string, marks: string) => `${marks.replace(/\s/gu, '')}${end} `,
  );

const piecesOf = (segment: string, figures: readonly FigureNode[]): (string | FigureNode)[] =>
  segment
    .replaceAll(behindMarks, '')
    .trim()
    .split(figureMark)
    .flatMap((words, index) => {
      const figure = figures[index];
      return [words, ...(figure ? [figure] : [])].filter((piece) => piece !== '');
    });

/** The sentences of one paragraph, heading or cell. */
const sentencesIn = (
  nodes: readonly InlineNode[],
  language: Language,
  nameOf: NameOfSection,
): Omit<Sentence, 'paragraph' | 'block' | 'isHeading' | 'cell' | 'isQuoted'>[] => {
  const waiting = {
    figures: nodes.filter((node): node is FigureNode => node.type === 'figure'),
    citations: nodes.filter((node): node is CitationNode => node.type === 'citation'),
    notes: nodes.filter((node): node is FootnoteNode => node.type === 'footnote'),
  };
  const text = withTrailingCitations(write(nodes, nameOf));
  return partSentences(text.replaceAll(figureMark, asLetter), language)
    .map(({ segment, index }) => text.slice(index, index + segment.length))
    .filter((segment) => segment.trim() !== '')
    .map((segment, index) => {
      const figures = waiting.figures.splice(0, count(segment, figureMark));
      return {
        ordinal: index + 1,
        text: segment.replaceAll(figureMark, '…').replaceAll(behindMarks, '').trim(),
        pieces: piecesOf(segment, figures),
        figures,
        citations: waiting.citations.splice(0, count(segment, citationMark)),
        notes: waiting.notes.splice(0, count(segment, noteMark)),
      };
    });
};

/**
 * All sentences of a text in reading order, as the language's own rules part them (`sentencesIn`). A figure stays
 * in its sentence, a citation belongs to the sentence before it, also where it stands after the full stop. A text
 * without a word has none.
 */
export const sentencesOf = (
  content: RichText,
  language: Language,
  nameOf: NameOfSection = () => '',
): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let tables = 0;
  const visit = (node: RichTextNode, block: number, cell: TableCell | null, isQuoted: boolean): void => {
    if (node.type === 'paragraph' || node.type === 'heading') {
      paragraph += 1;
      const isHeading = node.type === 'heading';
      for (const sentence of sentencesIn(node.content ?? [], language, nameOf))
        sentences.push({ paragraph, block, isHeading, cell, isQuoted, ...sentence });
    } else if (node.type === 'table') {
      tables += 1;
      const table = tables;
      for (const [index, row] of node.content.entries())
        for (const [at, own] of row.content.entries()) {
          const isLabel = own.type === 'tableHeader' || (at === 0 && row.content.length > 1);
          visit(own, block, { table, row: index + 1, column: at + 1, isLabel }, isQuoted);
        }
    } else if ('content' in node)
      for (const child of node.content ?? [])
        visit(child, block, cell, isQuoted || node.type === 'blockquote');
  };
  for (const { block, number } of numberedBlocks(content)) visit(block, number, null, false);
  return sentences;
};

/** The sentence in which the figure of a name stands; `undefined` where no words are about it. */
export const sentenceOfFigure = (content: RichText, language: Language, id: string): Sentence | undefined =>
  sentencesOf(content, language).find(({ figures }) => figures.some(({ attrs }) => attrs.id === id));

/** A sentence as it reads, each live figure written by `figureText`. */
export const sentenceText = (
  { pieces }: Pick<Sentence, 'pieces'>,
  figureText: (figure: FigureNode) => string,
): string => pieces.map((piece) => (typeof piece === 'string' ? piece : figureText(piece))).join('');
