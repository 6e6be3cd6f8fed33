import type { RichText, RichTextNode, TableNode } from '../rich-text';
import { anchorOf, anchorOfBlock, placeAnchor, type RangeAnchor } from './anchor';
import { blockAt, textBlocksOf } from './text-blocks';

/** Longer ones no text can keep. */
export const longestCaption = 500;

/** A table of a text; `path` leads to it from the document down. */
export interface PlacedTable {
  readonly node: TableNode;
  readonly path: readonly number[];
}

/** Other words above a table. The anchor is a cell of it: a caption has no letters in the text itself. */
export interface CaptionChange {
  readonly kind: 'caption';
  readonly anchor: RangeAnchor;
  /** As it read; empty where the table had none. */
  readonly was: string;
  /** Empty where the table is to have none. */
  readonly caption: string;
}

/** The tables of a text in reading order, those inside cells after the one that holds them. */
export const tablesOf = (content: RichText): readonly PlacedTable[] => {
  const visit = (node: RichTextNode, path: readonly number[]): readonly PlacedTable[] => [
    ...(node.type === 'table' ? [{ node, path }] : []),
    ...('content' in node && node.content
      ? node.content.flatMap((child, index) => visit(child as RichTextNode, [...path, index]))
      : []),
  ];
  return visit(content, []);
};

export const captionOf = ({ attrs }: TableNode): string => attrs?.caption?.trim() ?? '';

export const withCaption = (node: TableNode, caption: string): TableNode =>
  caption === '' ? { type: 'table', content: node.content } : { ...node, attrs: { ...node.attrs, caption } };

const isWithin = (path: readonly number[], table: readonly number[]): boolean =>
  path.length > table.length && table.every((index, depth) => path[depth] === index);

/** Proposes other words above a table. */
export const suggestCaption = (content: RichText, table: PlacedTable, caption: string): CaptionChange => {
  const inside = textBlocksOf(content).filter(({ path }) => isWithin(path, table.path));
  const cell = inside.find(({ text }) => text.trim() !== '') ?? inside[0];
  return {
    kind: 'caption',
    anchor: cell ? anchorOfBlock(content, cell) : anchorOf(content, 0, 0),
    was: captionOf(table.node),
    caption,
  };
};

/**
 * The table whose caption a change speaks of, in a text that went on changing: the one with that caption; of several the
 * one that holds the cell. `changed` where the caption of its table was rewritten since, `lost` where no table is left.
 */
export const placeCaption = (
  content: RichText,
  { anchor, was }: Pick<CaptionChange, 'anchor' | 'was'>,
): PlacedTable | 'lost' | 'changed' => {
  const tables = tablesOf(content);
  const place = placeAnchor(content, anchor);
  const cell = place.state === 'lost' ? undefined : blockAt(textBlocksOf(content), place.from);
  const holding = cell && tables.findLast(({ path }) => isWithin(cell.path, path));
  if (holding && captionOf(holding.node) === was) return holding;
  const [named, ...others] = was === '' ? [] : tables.filter(({ node }) => captionOf(node) === was);
  if (named && others.length === 0) return named;
  return holding ? 'changed' : 'lost';
};
