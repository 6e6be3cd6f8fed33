import type { RichText, TableNode } from '../rich-text';
import { captionOf } from './table-captions';
import type { TextBlock } from './text-blocks';

/** Where a block of a table stands once both texts are laid over each other. */
export interface ComparedCell {
  readonly table: string;
  /** Blocks of one row stand beside each other, whichever text they are from. */
  readonly row: string;
  readonly column: number;
  readonly isHeader: boolean;
  readonly caption: string;
  /** The words above its table before; `null` where these stayed. */
  readonly captionWas: string | null;
}

/** The words above a table that stayed; empty where it has none. */
export interface ChangedCaption {
  readonly was: string;
  readonly is: string;
}

interface Placed {
  readonly table: string;
  readonly row: string;
  readonly column: number;
  readonly node: TableNode;
  readonly isHeader: boolean;
}

/** Only tables at the top of a text are laid out: deeper ones are read as paragraphs. */
const placedIn = (content: RichText, { path, shape }: TextBlock, side: string): Placed | null => {
  const [top = -1, row = -1, column = -1] = path;
  const node = content.content[top];
  if (shape === 'leaf' || node?.type !== 'table') return null;
  const isHeader = node.content[row]?.content[column]?.type === 'tableHeader';
  return { table: `${side}${top}`, row: `${side}${top}.${row}`, column, node, isHeader };
};

/**
 * The cells of two texts in one layout, that of the later: a cell that went stands in the row of its neighbours that
 * stayed, else in a row of its own, and a table that went as a whole is a table of its own.
 */
export const comparedCells = (
  before: RichText,
  after: RichText,
  kept: readonly (readonly [TextBlock, TextBlock])[],
): {
  readonly before: (block: TextBlock) => ComparedCell | null;
  readonly after: (block: TextBlock) => ComparedCell | null;
  /** Of the tables of the later text, in its order. */
  readonly captions: readonly ChangedCaption[];
} => {
  const [tables, rows] = [new Map<string, string>(), new Map<string, string>()];
  const captions = new Map<string, ChangedCaption>();
  for (const [was, is] of kept) {
    const [left, right] = [placedIn(before, was, 'before '), placedIn(after, is, 'after ')];
    // An empty cell is like any other and says nothing about its row.
    if (!left || !right || was.text.trim() === '') continue;
    if (!tables.has(left.table)) {
      tables.set(left.table, right.table);
      if (!captions.has(right.table))
        captions.set(right.table, { was: captionOf(left.node), is: captionOf(right.node) });
    }
    if (!rows.has(left.row)) rows.set(left.row, right.row);
  }
  const asCell = (placed: Placed | null): ComparedCell | null => {
    if (!placed) return null;
    const table = tables.get(placed.table) ?? placed.table;
    const { was, is } = captions.get(table) ?? { was: null, is: captionOf(placed.node) };
    return {
      ...{ table, row: rows.get(placed.row) ?? placed.row },
      ...{ column: placed.column, isHeader: placed.isHeader },
      ...{ caption: is, captionWas: was === is ? null : was },
    };
  };
  return {
    before: (block) => asCell(placedIn(before, block, 'before ')),
    after: (block) => asCell(placedIn(after, block, 'after ')),
    captions: [...captions.values()].filter(({ was, is }) => was !== is),
  };
};
