import type { BlockNode, InlineNode, RichText, RichTextNode } from '../rich-text';
import { alignWithMoves } from './align-moved';
import { joinInline } from './inline';
import { type BlockShape, isUnit, type TextBlock, textBlocksOf, unitKey } from './text-blocks';
import { type ChangedCaption, comparedCells, type ComparedCell } from './compare-cells';
import { diffTokens, tokensOf, type UnitLabel } from './tokens';
import { type UnitChange, unitChanges } from './unit-changes';

export type { ChangedCaption, ComparedCell, UnitChange };

export interface ComparedPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly nodes: readonly InlineNode[];
}

export interface ComparedBlock {
  readonly kind: 'same' | 'changed' | 'added' | 'removed';
  readonly shape: BlockShape;
  readonly level: number;
  readonly parts: readonly ComparedPart[];
  /** A chart or picture; `null` for text. */
  readonly leaf: BlockNode | null;
  /** `null` outside tables. */
  readonly cell: ComparedCell | null;
  /** It stood at another place; told where it stands now. */
  readonly isMoved: boolean;
}

export interface Comparison {
  readonly blocks: readonly ComparedBlock[];
  readonly units: readonly UnitChange[];
  /** Of tables; that of a picture is told with the picture. */
  readonly captions: readonly ChangedCaption[];
  /** Units that went from one place to another, as they stand in each of the two texts. */
  readonly moved: ReadonlySet<RichTextNode>;
  /** Charts at their place whose data alone changed, as they stand in each of the two texts. */
  readonly redrawn: ReadonlySet<RichTextNode>;
  readonly wordsAdded: number;
  readonly wordsRemoved: number;
}

const isWord = /[\p{L}\p{N}]/u;

const comparable = (block: TextBlock, label: UnitLabel) => {
  const tokens = tokensOf(block.inline, label);
  const isLine = block.shape !== 'leaf' && block.shape !== 'cell';
  const leaf = block.shape === 'leaf' ? `${unitKey(block.node)} ${label(block.node)}` : '';
  const words = tokens.map(({ key }) => key).filter((key) => isWord.test(key));
  return {
    block,
    tokens,
    isMovable: isLine && words.length > 0,
    key: [block.shape, block.level, leaf, ...tokens.map(({ key }) => key)].join('\u0001'),
    words: [...(leaf ? [block.node.type] : []), ...words],
  };
};

const comparedOf = (
  block: TextBlock,
  kind: ComparedBlock['kind'],
  parts: readonly ComparedPart[],
): ComparedBlock => ({
  kind,
  shape: block.shape,
  level: block.level,
  parts,
  leaf: block.shape === 'leaf' ? block.node : null,
  cell: null,
  isMoved: false,
});

const whole = (block: TextBlock, kind: 'same' | 'added' | 'removed'): ComparedBlock =>
  comparedOf(block, kind, block.inline.length === 0 ? [] : [{ kind, nodes: block.inline }]);

const nodesOf = ({ parts, leaf, kind }: ComparedBlock, wanted: 'added' | 'removed'): RichTextNode[] => [
  ...(leaf && kind === wanted ? [leaf] : []),
  ...parts.filter((part) => part.kind === wanted).flatMap(({ nodes }) => nodes.filter(isUnit)),
];

const countWords = (blocks: readonly ComparedBlock[], wanted: ComparedPart['kind']): number =>
  blocks
    .flatMap(({ parts }) => parts.filter(({ kind }) => kind === wanted))
    .flatMap(({ nodes }) => nodes)
    .reduce(
      (sum, node) => sum + (node.type === 'text' ? (node.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) : 0),
      0,
    );

/**
 * What became of a text: its blocks in reading order with the words that came and went, and every figure, citation
 * and chart that changed as `before → after`; one that stands at another place now is told once, and so is a line. Labels
 * say how a unit reads in each of the two texts, so that a live figure whose value moved counts as changed though its
 * node did not.
 */
export const compareTexts = (
  before: RichText,
  after: RichText,
  labels: readonly [UnitLabel, UnitLabel],
): Comparison => {
  const left = textBlocksOf(before).map((block) => comparable(block, labels[0]));
  const right = textBlocksOf(after).map((block) => comparable(block, labels[1]));
  const pairs = alignWithMoves(left, right).map((pair) => ({
    was: pair.before === null ? undefined : left[pair.before],
    is: pair.after === null ? undefined : right[pair.after],
    isMoved: pair.isMoved,
  }));
  const cells = comparedCells(
    before,
    after,
    pairs.flatMap(({ was, is }) => (was && is ? [[was.block, is.block] as const] : [])),
  );
  const gone = ({ block }: (typeof left)[number]): ComparedBlock => ({
    ...whole(block, 'removed'),
    cell: cells.before(block),
  });
  const here = ({ block }: (typeof left)[number], compared: ComparedBlock): ComparedBlock => ({
    ...compared,
    cell: cells.after(block),
  });
  const rows = pairs.map(({ was, is, isMoved }): ComparedBlock[] => {
    if (!was) return is ? [here(is, whole(is.block, 'added'))] : [];
    if (!is) return [gone(was)];
    if (was.key === is.key) return [here(is, { ...whole(is.block, 'same'), isMoved })];
    if (was.block.shape === 'leaf' || is.block.shape === 'leaf')
      return [gone(was), here(is, whole(is.block, 'added'))];
    const parts = diffTokens(was.tokens, is.tokens).map(({ kind, tokens }): ComparedPart => ({
      kind,
      nodes: joinInline(tokens.map(({ node }) => node)),
    }));
    return [here(is, { ...comparedOf(is.block, 'changed', parts), isMoved })];
  });
  const blocks = rows.flat();
  const { units, moved, redrawn } = unitChanges(
    rows.map((row) => ({
      isLeaf: row.every(({ leaf }) => leaf !== null),
      gone: row.flatMap((block) => nodesOf(block, 'removed')),
      come: row.flatMap((block) => nodesOf(block, 'added')),
    })),
    labels,
  );
  return {
    blocks,
    units,
    captions: cells.captions,
    moved,
    redrawn,
    wordsAdded: countWords(blocks, 'added'),
    wordsRemoved: countWords(blocks, 'removed'),
  };
};
