import {
  type BlockChange,
  type BlockNode,
  type NodeWords,
  type PlacedBlock,
  type RichText,
  sideBySide,
  textChanges,
} from '@qadam/reporting/domain';

/** One line of the two columns. */
export interface ComparisonRow {
  readonly source: PlacedBlock | null;
  readonly own: PlacedBlock | null;
  /** What became of the block of the source since the translation; `null` where it is as it was. */
  readonly change: BlockChange | null;
  /** Where in the own text a translation of this line belongs. */
  readonly position: number;
}

/**
 * The lines of a text beside its translation. Blocks that were taken out of the source since `basis` stand as lines of
 * their own where they were.
 */
export const comparisonRows = (
  source: RichText,
  own: RichText,
  basis: RichText | null,
  nodeWords?: readonly [before: NodeWords, after: NodeWords],
): readonly ComparisonRow[] => {
  const changes = basis ? textChanges(basis, source, nodeWords) : [];
  const changeOf = new Map<BlockNode, BlockChange>();
  const goneBefore = new Map<BlockNode | null, BlockChange[]>();
  let gone: BlockChange[] = [];
  for (const change of changes) {
    if (change.after === null) gone.push(change);
    else {
      if (change.kind !== 'same') changeOf.set(change.after, change);
      goneBefore.set(change.after, gone);
      gone = [];
    }
  }
  goneBefore.set(null, gone);

  const rows: ComparisonRow[] = [];
  let position = 0;
  const addGone = (block: BlockNode | null) => {
    for (const change of goneBefore.get(block) ?? [])
      rows.push({ source: null, own: null, change, position });
  };
  for (const { left, right } of sideBySide(source, own)) {
    if (left) addGone(left.node);
    rows.push({ source: left, own: right, change: (left && changeOf.get(left.node)) ?? null, position });
    if (right) position = right.index + 1;
  }
  addGone(null);
  return rows;
};
