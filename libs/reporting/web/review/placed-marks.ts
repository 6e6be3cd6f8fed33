import {
  applySuggestion,
  blockAt,
  type InlineNode,
  placeAnchor,
  placeInsertion,
  type RangeAnchor,
  type RichText,
  sliceInline,
  stepsOfChange,
  type SuggestedChange,
  textBlocksOf,
} from '@qadam/reporting/domain';
import type { SectionReviewFieldsFragment } from './review.generated';
import { notesOf, type Shown, wholeWords, wordsOfBlock, writtenOf } from './shown-words';

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
  /** The words of notes that would go: in the text itself only their signs can be struck out. */
  readonly goneNotes?: string;
  /** Of new paragraphs: how the one read that they follow. */
  readonly follows?: string | undefined;
  readonly isParagraphs?: boolean;
}

export interface PlacedMark extends ReviewMark {
  readonly from: number;
  readonly to: number;
}

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

const marksOfStep = (id: string, change: StepOfChange, shown: Shown): readonly ReviewMark[] => {
  const anchor = anchorOfChange(change);
  if (!anchor) return [];
  switch (change.kind) {
    case 'replace': {
      const inserted = writtenOf(change.replacement, wholeWords(shown));
      const kind = anchor.quote === '' ? 'insert' : inserted === '' ? 'delete' : 'replace';
      return [{ id, kind, anchor, inserted, goneNotes: notesOf(anchor) }];
    }
    case 'insert-blocks':
      return [
        {
          ...({ id, kind: 'insert', anchor, isParagraphs: true, follows: change.follows } as const),
          inserted: change.blocks.map((block) => ` ¶ ${wordsOfBlock(block, wholeWords(shown))}`).join(''),
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
export const marksOf = (review: SectionReviewFieldsFragment, shown: Shown): readonly ReviewMark[] => [
  ...review.comments.flatMap((thread): ReviewMark[] => {
    const anchor = anchorOfThread(thread);
    return thread.resolvedAt === null && anchor && anchor.quote !== ''
      ? [{ id: `c${thread.id}`, kind: 'comment', anchor, inserted: '' }]
      : [];
  }),
  ...review.suggestions
    .filter(({ state }) => state === 'open')
    .flatMap((suggestion) =>
      stepsOf(changeOf(suggestion)).flatMap((step) => marksOfStep(`s${suggestion.id}`, step, shown)),
    ),
];

/** Whether what a suggestion would change still reads as it did; something to look at only is always taken. */
export const canBeTaken = (content: RichText, change: KeptChange): boolean =>
  change.kind === 'notice' || applySuggestion(content, change).ok;

/** Words that stand beside a mark in the text: of notes that would go, and of what would come. */
export const hasWords = ({ inserted, goneNotes = '' }: ReviewMark): boolean =>
  inserted !== '' || goneNotes !== '';

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
