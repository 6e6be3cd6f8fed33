import {
  blocksOfText,
  type DocumentTable,
  gridOfCells,
  tableInText,
  type TextBlock,
  type WrittenPiece,
} from '@qadam/evidence/domain';
import { blocksOfTables } from './table-blocks';

export interface WrittenContent {
  readonly blocks: readonly TextBlock[];
  /** Those of the text, whose rows are among the blocks. */
  readonly tables: readonly DocumentTable[];
}

/** Paragraphs and rows of a running text in their order; what only looks like a table is text, a cell a paragraph. */
export const writtenContent = (pieces: readonly WrittenPiece[]): WrittenContent => {
  const tables: DocumentTable[] = [];
  const blocks = pieces.flatMap((piece): readonly TextBlock[] => {
    if ('text' in piece) return blocksOfText(piece.text);
    const { grid, merged } = gridOfCells(piece.table);
    const table = tableInText(
      grid.map((cells) => cells.map((cell) => cell.replace(/\s+/gu, ' ').trim())),
      tables.length + 1,
      merged,
    );
    if (!table)
      return blocksOfText(
        piece.table
          .flat()
          .map(({ text }) => text)
          .join('\n'),
      );
    tables.push(table);
    return blocksOfTables([table]);
  });
  return { blocks, tables };
};
