import {
  type BlockNode,
  type ChartNode,
  type CitationNode,
  type FigureNode,
  type FootnoteNode,
  type ImageNode,
  type InlineNode,
  letterOf,
  type RangeAnchor,
  type SectionReferenceNode,
  unitLetter,
} from '@qadam/reporting/domain';
import type { Evidence } from '../marks/evidence';
import type { References } from '../marks/references';

/** What the reader of a text sees in place of its figures, citations and references. */
export interface Shown {
  readonly evidence: Evidence;
  /** By finding, as the text numbers its citations. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly sections: References['sections'];
  /** Notes and pictures with all their words, as what changes in them is nowhere else to be read. */
  readonly isWhole?: boolean;
}

/** The same, with all words of notes and pictures. */
export const wholeWords = (shown: Shown): Shown => ({ ...shown, isWhole: true });

type Unit = FigureNode | CitationNode | FootnoteNode | SectionReferenceNode | ChartNode | ImageNode;

const unitWords = (unit: Unit, { evidence, numbers, sections, isWhole = false }: Shown): string => {
  switch (unit.type) {
    case 'figure':
      return evidence.reading(unit.attrs)?.text ?? '…';
    case 'citation':
      return `[${numbers.get(unit.attrs.findingId) ?? '…'}]`;
    case 'sectionReference': {
      const section = sections.get(unit.attrs.key);
      return section ? (section.number ?? section.title) : '[…]';
    }
    case 'footnote':
      return isWhole ? `* [${unit.attrs.text}]` : '*';
    case 'chart':
      return `[${evidence.chart(unit.attrs)?.spec?.title ?? '…'}]`;
    case 'image':
      return isWhole && unit.attrs.caption !== '' && unit.attrs.alt !== ''
        ? `[${unit.attrs.caption} — ${unit.attrs.alt}]`
        : `[${unit.attrs.caption || unit.attrs.alt || '…'}]`;
  }
};

/** The words of nodes, units by what they say. */
export const writtenOf = (nodes: readonly InlineNode[], shown: Shown): string =>
  nodes
    .map((node) =>
      node.type === 'text' || node.type === 'hardBreak' ? letterOf(node) : unitWords(node, shown),
    )
    .join('');

const unitOfKey = (key: string): Unit => {
  const [type, attrs] = JSON.parse(key) as [string, unknown];
  return { type, attrs } as Unit;
};

/** All words of the notes in a quoted passage, of which the text itself shows a sign. */
export const notesOf = ({ units }: Pick<RangeAnchor, 'units'>): string =>
  units
    .map(unitOfKey)
    .flatMap((unit) => (unit.type === 'footnote' ? [unit.attrs.text] : []))
    .join(' ');

/** A passage as it was quoted, each of its units by what it says. */
export const quotedText = ({ quote, units }: Pick<RangeAnchor, 'quote' | 'units'>, shown: Shown): string =>
  quote
    .split(unitLetter)
    .map((words, index) => {
      const key = units[index - 1];
      return index === 0 ? words : `${key === undefined ? '…' : unitWords(unitOfKey(key), shown)}${words}`;
    })
    .join('')
    .replaceAll('\n', ' ');

/** Letters before a place that show where it is. */
const ledBy = 24;

/** The words that lead to a place, from the beginning of a word on. */
export const wordsBefore = ({ before }: RangeAnchor): string => {
  const words = before.replaceAll(unitLetter, '…').replaceAll('\n', ' ');
  return words.length <= ledBy ? words : `… ${words.slice(-ledBy).replace(/^\S*\s+/u, '')}`;
};

/** What a block says, in one line. */
export const wordsOfBlock = (block: BlockNode, shown: Shown): string => {
  if (block.type === 'chart' || block.type === 'image') return unitWords(block, shown);
  if (block.type === 'paragraph' || block.type === 'heading') return writtenOf(block.content ?? [], shown);
  return block.content
    .flatMap((child) => ('content' in child ? (child.content as readonly BlockNode[]) : []))
    .map((child) => wordsOfBlock(child, shown))
    .join(' ');
};
