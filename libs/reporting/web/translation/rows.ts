import {
  type Agreement,
  followedPairs,
  type NodeWords,
  type PlacedBlock,
  type RichText,
  sideBySide,
  type SourceChange,
} from '@qadam/reporting/domain';

/** One line of the two columns. */
export interface ComparisonRow {
  readonly source: PlacedBlock | null;
  readonly own: PlacedBlock | null;
  /** What became of the block of the source since the translation; `null` where it is as it was. */
  readonly change: SourceChange | null;
  /** Where in the own text a translation of this line belongs. */
  readonly position: number;
}

/**
 * The lines of a text beside its translation: by the version that it follows, where somebody said which that is, else by
 * what both look like. Blocks that were taken out of the source since stand where they were, beside their translation.
 */
export const comparisonRows = (
  source: RichText,
  own: RichText,
  agreement: Agreement | null,
  nodeWords?: readonly [before: NodeWords, after: NodeWords],
): readonly ComparisonRow[] => {
  const pairs = agreement
    ? followedPairs(source, own, agreement, nodeWords)
    : sideBySide(source, own).map((pair) => ({ ...pair, change: null }));
  let position = 0;
  return pairs.map(({ left, right, change }): ComparisonRow => {
    const isAsItWas = change === null || (change.kind === 'same' && !change.isMoved);
    const row = { source: left, own: right, change: isAsItWas ? null : change, position };
    if (right) position = right.index + 1;
    return row;
  });
};
