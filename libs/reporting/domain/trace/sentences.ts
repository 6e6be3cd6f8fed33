import type { Language } from '@qadam/language/domain';
import {
  type CitationNode,
  type FigureNode,
  type FootnoteNode,
  type InlineNode,
  numberedBlocks,
  type RichText,
  type RichTextNode,
} from '../rich-text';
import { markedSentences, nodeMarks, withoutSigns } from './marked-words';

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

const write = (nodes: readonly InlineNode[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.text;
      return node.type === 'hardBreak' ? '\n' : nodeMarks[node.type];
    })
    .join('');

const count = (text: string, mark: string): number => text.split(mark).length - 1;

const piecesOf = (words: string, figures: readonly FigureNode[]): (string | FigureNode)[] =>
  words.split(nodeMarks.figure).flatMap((piece, index) => {
    const figure = figures[index];
    return [piece, ...(figure ? [figure] : [])].filter((own) => own !== '');
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
    names: nodes.flatMap((node) => (node.type === 'sectionReference' ? [nameOf(node.attrs.key)] : [])),
  };
  return markedSentences(write(nodes), language).map((segment, index) => {
    const figures = waiting.figures.splice(0, count(segment, nodeMarks.figure));
    const words = withoutSigns(segment)
      .replaceAll(nodeMarks.sectionReference, () => waiting.names.shift() ?? '')
      .trim();
    return {
      ordinal: index + 1,
      text: words.replaceAll(nodeMarks.figure, '…'),
      pieces: piecesOf(words, figures),
      figures,
      citations: waiting.citations.splice(0, count(segment, nodeMarks.citation)),
      notes: waiting.notes.splice(0, count(segment, nodeMarks.footnote)),
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
