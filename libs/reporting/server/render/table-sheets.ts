import { beginningOf, type Language } from '@qadam/language/domain';
import {
  type Block,
  type ReportSection,
  type TableBlock,
  type TableBlockCell,
  tableLabel,
} from '@qadam/reporting/domain';
import type { Row } from 'write-excel-file/node';
import { defused } from './spreadsheet-text';

interface Sheet {
  readonly sheet: string;
  readonly data: Row[];
  readonly columns: { readonly width: number }[];
  /** Rows that stay in sight while the others are scrolled. */
  readonly stickyRowsCount?: number;
}

const wordsOf = ({ blocks }: TableBlockCell): string =>
  blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? block.runs.map((run) => (run.kind === 'line-break' ? '\n' : 'text' in run ? run.text : '')).join('')
        : '',
    )
    .join('\n');

const longestName = 31;

/** What a spreadsheet takes as the name of a sheet (ECMA-376, as Excel applies it). */
const sheetName = (title: string): string =>
  beginningOf(title.replace(/[[\]:*?/\\]/gu, ' '), longestName).trim();

/** A spreadsheet refuses a file in which two sheets have one name, large and small letters alike: the later are counted. */
export const withNamesApart = <Named extends { readonly sheet: string }>(
  sheets: readonly Named[],
): Named[] => {
  const taken = new Set<string>();
  return sheets.map((one) => {
    let name = one.sheet;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
      const mark = ` ${count}`;
      name = `${one.sheet.slice(0, longestName - mark.length).trim()}${mark}`;
    }
    taken.add(name.toLowerCase());
    return { ...one, sheet: name };
  });
};

/** Annexes that are made from data, a sheet each, with their tables one under the other. */
export const annexSheets = (sections: readonly ReportSection[], language: Language): Sheet[] =>
  sections.flatMap(({ title, annex, children }) => {
    const below = annexSheets(children, language);
    if (annex === null) return below;
    const rows = annex.tables.flatMap((table): Row[] => [
      [{ value: `${tableLabel(table.number ?? 0, language)} ${table.caption}`, fontWeight: 'bold' }],
      ...table.rows.map((cells): Row =>
        cells.map((cell) => {
          const words = wordsOf(cell);
          if (words === '') return null;
          if (/^\d+$/u.test(words)) return { value: Number(words), type: Number };
          return {
            ...{ value: defused(words), type: String, wrap: true, alignVertical: 'top' as const },
            ...(cell.header ? { fontWeight: 'bold' as const } : {}),
          };
        }),
      ),
      [],
    ]);
    const columns = Math.max(...annex.tables.map((table) => table.rows[0]?.length ?? 0));
    const sheet: Sheet = {
      sheet: sheetName(title),
      data: rows,
      columns: Array.from({ length: columns }, () => ({ width: 26 })),
    };
    return [sheet, ...below];
  });

const longTablesIn = (blocks: readonly Block[]): readonly TableBlock[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'table') return block.wholeRows ? [block] : [];
    if (block.kind === 'list') return block.items.flatMap(longTablesIn);
    return block.kind === 'quote' ? longTablesIn(block.blocks) : [];
  });

const hasHead = ({ rows: [first = []] }: TableBlock): boolean =>
  first.length > 0 && first.every(({ header }) => header);

/** Tables of the text of which only the first rows are printed, whole, a sheet each. */
export const longTableSheets = (sections: readonly ReportSection[], language: Language): Sheet[] =>
  sections.flatMap(({ title, blocks, children }) => [
    ...longTablesIn(blocks).map((table, index): Sheet => {
      const { number, caption, wholeRows = [] } = table;
      const head = hasHead(table) ? 1 : 0;
      return {
        sheet: sheetName(
          number === null ? `${index + 1} ${title}` : `${tableLabel(number, language)} ${caption}`,
        ),
        data: wholeRows.map((cells, row): Row =>
          cells.map((words) =>
            words === ''
              ? null
              : {
                  value: defused(words),
                  type: String,
                  ...(row < head ? { fontWeight: 'bold' as const } : {}),
                },
          ),
        ),
        columns: (wholeRows[0] ?? []).map(() => ({ width: 26 })),
        stickyRowsCount: head,
      };
    }),
    ...longTableSheets(children, language),
  ]);
