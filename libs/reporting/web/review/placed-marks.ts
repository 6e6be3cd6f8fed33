import {
  applySuggestion,
  type BlockNode,
  blockAt,
  type InlineNode,
  letterOf,
  placeAnchor,
  placeInsertion,
  type RangeAnchor,
  type RichText,
  sliceInline,
  stepsOfChange,
  type SuggestedChange,
  textBlocksOf,
  unitLetter,
} from '@qadam/reporting/domain';
import type { Evidence } from '../marks/evidence';
import type { SectionReviewFieldsFragment } from './review.generated';

export type CommentThread = SectionReviewFieldsFragment['comments'][number];
export type Suggestion = SectionReviewFieldsFragment['suggestions'][number];

/** What the server keeps of a suggestion: a change, or something to look at. */
export type KeptChange =
  SuggestedChange | { readonly kind: 'notice'; readonly anchor: RangeAnchor | null; readonly words: string };

/** What changes at one place of the text. */
export type StepOfChange = Exclude<KeptChange, { readonly kind: 'move' }>;

export const changeOf = (suggestion: Suggestion): KeptChange => JSON.parse(suggestion.change) as KeptChange;
export const anchorOfThread = ({ anchor }: CommentThread): RangeAnchor | null =>
  anchor === null ? null : (JSON.parse(anchor) as RangeAnchor);

/** The place that a change speaks of; `null` for the beginning of the text or none. */
export const anchorOfChange = (change: KeptChange): RangeAnchor | null =>
  change.kind === 'move'
    ? (change.changes.map(anchorOfChange).find((anchor) => anchor !== null) ?? null)
    : change.kind === 'insert-blocks'
      ? change.after
      : change.anchor;

/** The changes that a suggestion makes, each at its place. */
export const stepsOf = (change: KeptChange): readonly StepOfChange[] =>
  change.kind === 'notice' ? [change] : stepsOfChange(change);

/** Something that is shown in the text: `c1` for a thread, `s1` for a suggestion. */
export interface ReviewMark {
  readonly id: string;
  readonly kind: 'comment' | 'replace' | 'insert' | 'delete' | 'notice';
  readonly anchor: RangeAnchor;
  /** Words that a suggestion would put there. */
  readonly inserted: string;
  /** Of new paragraphs: how the one read that they follow. */
  readonly follows?: string | undefined;
  readonly isParagraphs?: boolean;
}

export interface PlacedMark extends ReviewMark {
  readonly from: number;
  readonly to: number;
}

/** By finding, as the text numbers its citations. */
export type CitationNumbers = ReadonlyMap<string, number>;

/** The words of nodes, units by what they say. */
export const writtenOf = (
  nodes: readonly InlineNode[],
  evidence: Evidence,
  numbers: CitationNumbers = new Map(),
): string =>
  nodes
    .map((node) =>
      node.type === 'figure'
        ? (evidence.reading(node.attrs)?.text ?? '…')
        : node.type === 'citation'
          ? `[${numbers.get(node.attrs.findingId) ?? '…'}]`
          : node.type === 'text' || node.type === 'hardBreak'
            ? letterOf(node)
            : '[…]',
    )
    .join('');

/** What a unit of a quoted passage says, by its key. */
const unitWords = (key: string, evidence: Evidence, numbers: CitationNumbers): string => {
  const [type, attrs] = JSON.parse(key) as [string, never];
  if (type === 'citation')
    return `[${numbers.get((attrs as { readonly findingId: string }).findingId) ?? '…'}]`;
  if (type === 'figure') return evidence.reading(attrs)?.text ?? '…';
  if (type === 'chart') return `[${evidence.chart(attrs)?.spec?.title ?? '…'}]`;
  return '[…]';
};

/** A passage as it was quoted, each of its units by what it says. */
export const quotedText = (
  { quote, units }: Pick<RangeAnchor, 'quote' | 'units'>,
  evidence: Evidence,
  numbers: CitationNumbers = new Map(),
): string =>
  quote
    .split(unitLetter)
    .map((words, index) => {
      const key = units[index - 1];
      return index === 0 ? words : `${key === undefined ? '…' : unitWords(key, evidence, numbers)}${words}`;
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

/** Addresses that the words of a range lead to in this text. */
export const linksOf = (nodes: readonly InlineNode[]): readonly string[] => [
  ...new Set(
    nodes.flatMap((node) =>
      node.type === 'text'
        ? (node.marks ?? []).flatMap((mark) => (mark.type === 'link' ? [mark.attrs.href] : []))
        : [],
    ),
  ),
];

/** The nodes of a text at an anchored range; none where its words are gone. */
export const nodesAt = (content: RichText, anchor: RangeAnchor): readonly InlineNode[] => {
  const place = placeAnchor(content, anchor);
  if (place.state === 'lost') return [];
  const block = blockAt(textBlocksOf(content), place.from);
  return block ? sliceInline(block.inline, place.from - block.from, place.to - block.from) : [];
};

/** What a block says, in one line. */
export const wordsOfBlock = (block: BlockNode, evidence: Evidence, numbers?: CitationNumbers): string => {
  if (block.type === 'chart') return '[…]';
  if (block.type === 'image') return `[${block.attrs.caption || block.attrs.alt || '…'}]`;
  if (block.type === 'paragraph' || block.type === 'heading')
    return writtenOf(block.content ?? [], evidence, numbers);
  return block.content
    .flatMap((child) => ('content' in child ? (child.content as readonly BlockNode[]) : []))
    .map((child) => wordsOfBlock(child, evidence, numbers))
    .join(' ');
};

const marksOfStep = (
  id: string,
  change: StepOfChange,
  evidence: Evidence,
  numbers?: CitationNumbers,
): readonly ReviewMark[] => {
  const anchor = anchorOfChange(change);
  if (!anchor) return [];
  switch (change.kind) {
    case 'replace': {
      const inserted = writtenOf(change.replacement, evidence, numbers);
      const kind = anchor.quote === '' ? 'insert' : inserted === '' ? 'delete' : 'replace';
      return [{ id, kind, anchor, inserted }];
    }
    case 'insert-blocks':
      return [
        {
          ...({ id, kind: 'insert', anchor, isParagraphs: true, follows: change.follows } as const),
          inserted: change.blocks.map((block) => ` ¶ ${wordsOfBlock(block, evidence, numbers)}`).join(''),
        },
      ];
    case 'delete-block':
      return [{ id, kind: 'delete', anchor, inserted: '' }];
    case 'notice':
    case 'caption':
      return [{ id, kind: 'notice', anchor, inserted: '' }];
  }
};

/** What is open in a review, as marks of the text. */
export const marksOf = (
  review: SectionReviewFieldsFragment,
  evidence: Evidence,
  numbers?: CitationNumbers,
): readonly ReviewMark[] => [
  ...review.comments.flatMap((thread): ReviewMark[] => {
    const anchor = anchorOfThread(thread);
    return thread.resolvedAt === null && anchor && anchor.quote !== ''
      ? [{ id: `c${thread.id}`, kind: 'comment', anchor, inserted: '' }]
      : [];
  }),
  ...review.suggestions
    .filter(({ state }) => state === 'open')
    .flatMap((suggestion) =>
      stepsOf(changeOf(suggestion)).flatMap((step) =>
        marksOfStep(`s${suggestion.id}`, step, evidence, numbers),
      ),
    ),
];

/** Whether what a suggestion would change still reads as it did; something to look at only is always taken. */
export const canBeTaken = (content: RichText, change: KeptChange): boolean =>
  change.kind === 'notice' || applySuggestion(content, change).ok;

/** Marks with their places in this text; those whose words are gone are left out, and changes of words that read otherwise by now. */
export const placeMarks = (content: RichText, marks: readonly ReviewMark[]): readonly PlacedMark[] =>
  marks.flatMap((mark) => {
    const { anchor, follows } = mark;
    const place = mark.isParagraphs
      ? placeInsertion(content, { after: anchor, ...(follows === undefined ? {} : { follows }) })
      : placeAnchor(content, anchor);
    const isRewritten = place.state === 'changed' && mark.kind !== 'comment' && mark.kind !== 'notice';
    return place.state === 'lost' || isRewritten ? [] : [{ ...mark, from: place.from, to: place.to }];
  });
