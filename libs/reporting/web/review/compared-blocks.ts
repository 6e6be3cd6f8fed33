import type {
  BlockNode,
  ComparedBlock,
  ComparedCell,
  TableCellNode,
  TableRowNode,
} from '@qadam/reporting/domain';

/** A block by itself, or the blocks of one table. */
export interface ComparedPiece {
  readonly isSame: boolean;
  /** It stood at another place. */
  readonly isMoved: boolean;
  readonly block: BlockNode;
  /** The words above a table before; `null` where these stayed. */
  readonly captionWas: string | null;
}

/** A compared block in the shape in which it is read. */
const asBlock = ({ shape, level, parts, leaf }: ComparedBlock): BlockNode => {
  if (leaf) return leaf;
  const content = parts.flatMap(({ nodes }) => nodes);
  const paragraph: BlockNode = { type: 'paragraph', content };
  if (shape === 'heading')
    return { type: 'heading', attrs: { level: Math.max(1, level) as 1 | 2 | 3 }, content };
  if (shape === 'item') return { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph] }] };
  return shape === 'quote' ? { type: 'blockquote', content: [paragraph] } : paragraph;
};

type InTable = ComparedBlock & { readonly cell: ComparedCell };

const asCell = (blocks: readonly InTable[]): TableCellNode => ({
  type: blocks[0]?.cell.isHeader ? 'tableHeader' : 'tableCell',
  content: blocks.map(asBlock),
});

const asRow = (blocks: readonly InTable[]): TableRowNode => {
  const columns = Map.groupBy(blocks, ({ cell }) => cell.column);
  const width = Math.max(...columns.keys()) + 1;
  return {
    type: 'tableRow',
    content: Array.from({ length: width }, (_, column) => asCell(columns.get(column) ?? [])),
  };
};

/** Rows in the order in which the first of their blocks is read. */
const asTable = (blocks: readonly InTable[]): BlockNode => ({
  type: 'table',
  attrs: { caption: blocks[0]?.cell.caption },
  content: [...Map.groupBy(blocks, ({ cell }) => cell.row).values()].map(asRow),
});

const isInTable = (block: ComparedBlock): block is InTable => block.cell !== null;

/** What is compared as it is read: the cells of a table stand in their table, unchanged ones beside the others. */
export const comparedPieces = (blocks: readonly ComparedBlock[]): readonly ComparedPiece[] => {
  const runs: ComparedBlock[][] = [];
  const tables = new Map<string, ComparedBlock[]>();
  for (const block of blocks) {
    const own = block.cell && tables.get(block.cell.table);
    if (own) own.push(block);
    else {
      const run = [block];
      runs.push(run);
      if (block.cell) tables.set(block.cell.table, run);
    }
  }
  return runs.flatMap((run): readonly ComparedPiece[] => {
    const cells = run.filter(isInTable);
    const captionWas = cells[0]?.cell.captionWas ?? null;
    const isSame = captionWas === null && run.every(({ kind, isMoved }) => kind === 'same' && !isMoved);
    return cells.length > 0
      ? [{ isSame, isMoved: false, block: asTable(cells), captionWas }]
      : run.map((block) => ({ isSame, isMoved: block.isMoved, block: asBlock(block), captionWas }));
  });
};
