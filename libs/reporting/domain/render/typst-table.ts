import type { Language } from '@qadam/language/domain';
import type { Block, TableBlock, TableBlockCell } from '../document-model';
import { cellWords, hasHead, tableWords } from './cell-words';
import { continuedLabel, tableLabel } from './labels';
import { lackedRoom, type NumberColumn, numberColumns } from './number-columns';
import { cellEdges, layOutTable, type PrintLayout, type TablePart } from './print-table';
import { captionMark, lineBreak, plain, type TypstContext } from './typst-content';
import { typstString } from './typst-text';

type WriteBlock = (block: Block, context: TypstContext) => string;

const list = (parts: readonly string[]): string => `(${parts.map((one) => `${one}, `).join('')})`;

const isDrawn = (block: Block): boolean => {
  if (block.kind === 'list') return block.items.flat().some(isDrawn);
  if (block.kind === 'quote') return block.blocks.some(isDrawn);
  return block.kind === 'chart' || block.kind === 'image' || block.kind === 'table';
};

const drawnColumns = ({ rows }: TableBlock): ReadonlySet<number> =>
  new Set(rows.flatMap((row) => row.flatMap(({ blocks }, column) => (blocks.some(isDrawn) ? [column] : []))));

/** To measure the words of a table takes time, and its page, its place and its cells all ask. */
const known = new WeakMap<TableBlock, PrintLayout>();

/** How a table is printed. */
export const layoutOf = (block: TableBlock): PrintLayout => {
  const layout =
    known.get(block) ??
    layOutTable({
      rows: tableWords(block),
      hasHead: hasHead(block),
      shares: block.widths,
      isNested: block.number === null,
      drawn: drawnColumns(block),
    });
  known.set(block, layout);
  return layout;
};

/** Small lines under a table, as its argument. */
export const typstNotes = (notes: readonly string[]): string =>
  `(${notes.map((text) => `[${plain(text)}], `).join('')})`;

/** A table with the numbered line over it: its place is where the list of tables leads. */
export const typstCaptioned = (number: number, caption: string, table: string, language: Language): string =>
  `#captioned(${typstString(`table-${number}`)}, [${captionMark(`${tableLabel(number, language)}.`)} ${plain(caption)}], [${table}]);`;

const isOneParagraph = ({ blocks: [first, ...others] }: TableBlockCell): boolean =>
  first?.kind === 'paragraph' && others.length === 0;

/**
 * A number with room behind it where others have more decimals, so that the decimal signs stand one under the other. What
 * stands in a line below it, such as its year, ends at the edge.
 */
const withDecimalRoom = (
  written: string,
  cell: TableBlockCell,
  column: NumberColumn,
  language: Language,
): string => {
  const lacked = isOneParagraph(cell) ? lackedRoom(cellWords(cell.blocks), column, language) : 0;
  if (lacked === 0) return written;
  const room = `#lacked(${lacked}em);`;
  const firstLine = written.indexOf(lineBreak);
  return firstLine === -1
    ? `${written.replace(/\];$/u, '')}${room}];`
    : `${written.slice(0, firstLine)}${room}${written.slice(firstLine)}`;
};

/** About half a page of a column; what people put in a cell may be longer than a page and has to go on overleaf. */
const longestWhole = 900;

const hasShortRows = (block: TableBlock): boolean =>
  tableWords(block).every((row) => row.every((text) => text.length <= longestWhole)) &&
  drawnColumns(block).size === 0;

/** Rows no taller than this may stand together at the end of a table. */
const longestLast = 240;

/** How many rows at the end of a table go to the next page together only: one alone would say little there. */
const rowsOfFoot = (block: TableBlock): number =>
  hasShortRows(block) &&
  tableWords(block)
    .slice(-2)
    .every((row) => row.every((text) => text.length <= longestLast))
    ? 2
    : 0;

interface Written {
  readonly block: TableBlock;
  readonly layout: PrintLayout;
  readonly numbers: readonly (NumberColumn | null)[];
  readonly context: TypstContext;
  readonly write: WriteBlock;
}

const writePart = ({ columns, widths }: TablePart, isLast: boolean, written: Written): string => {
  const { block, layout, numbers, context, write } = written;
  const isHeaded = hasHead(block);
  const cellOf = (row: readonly TableBlockCell[], at: number, isHead: boolean): string => {
    const cell = row[at];
    if (cell === undefined) return '[]';
    const room = (widths[columns.indexOf(at)] ?? 0) - cellEdges;
    const line = { size: layout.size, room, isHyphenated: layout.isHyphenated, bold: isHead };
    const number = isHead ? null : (numbers[at] ?? null);
    const blocks = cell.blocks.map((one) => {
      const body = write(one, { ...context, line });
      return number !== null && one.kind === 'paragraph'
        ? withDecimalRoom(body, cell, number, context.language)
        : body;
    });
    return `[${blocks.join('')}]`;
  };
  const [first, ...rest] = block.rows;
  const header = isHeaded && first !== undefined ? columns.map((at) => cellOf(first, at, true)) : [];
  const rows = (isHeaded ? rest : block.rows).map((row) => list(columns.map((at) => cellOf(row, at, false))));
  const shares = list(widths.map((width) => `${Math.round(width * 10) / 10}fr`));
  const right = list(columns.map((at) => String((numbers[at] ?? null) !== null)));
  const notes = typstNotes(isLast ? (block.notes ?? []) : []);
  return `plain-table(${shares}, ${list(header)}, ${list(rows)}, notes: ${notes}, size: ${layout.size}pt, numbers: ${right}, whole: ${hasShortRows(block)}, foot: ${rowsOfFoot(block)})`;
};

/** A table with its caption, so wide and so small that every word has room in its cell. */
export const writeTable = (block: TableBlock, context: TypstContext, write: WriteBlock): string => {
  if ((block.rows[0]?.length ?? 0) === 0) return '';
  const { language } = context;
  const layout = layoutOf(block);
  const numbers = numberColumns(tableWords(block), hasHead(block), language);
  const tables = layout.parts.map((part, at) => {
    const table = writePart(part, at === layout.parts.length - 1, { block, layout, numbers, context, write });
    return layout.placement === 'wide' ? `#wide(${table});` : `#${table};`;
  });
  const { number } = block;
  if (number === null) return tables.join('');
  return tables
    .map((table, at) =>
      at === 0
        ? typstCaptioned(number, block.caption, table, language)
        : `#block(above: 8mm, below: 2mm, sticky: true, par[${captionMark(`${tableLabel(number, language)}.`)} ${plain(continuedLabel(language))}])${table}`,
    )
    .join('');
};
