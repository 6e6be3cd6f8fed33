import {
  delimitedRows,
  type DelimitedRow,
  type DocumentTable,
  type MergedCell,
  tableOfRows,
} from '@qadam/evidence/domain';
import readWorkbook from 'read-excel-file/node';

const separators = [';', '\t', ',', '|'] as const;

/** The separator that the first lines have most evenly: the one whose commonest count is on most of them. */
export const separatorOf = (text: string): string => {
  const lines = text
    .slice(0, 64_000)
    .replace(/"(?:[^"]|"")*"/gu, '')
    .split(/\r\n|\n|\r/u)
    .filter((line) => line.trim() !== '')
    .slice(0, 40);
  const score = (separator: string): number => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const most = counts.reduce(
      (best, count) => {
        const times = counts.filter((other) => other === count).length;
        return count > 0 && times > (best[1] ?? 0) ? [count, times] : best;
      },
      [0, 0],
    );
    return (most[1] ?? 0) + (most[0] ?? 0) / 100;
  };
  return [...separators].sort((one, other) => score(other) - score(one))[0] ?? ',';
};

/** Rows of a text with separators, as RFC 4180 quotes them; the row at which a quotation mark is never closed. */
export const readDelimitedTable = (
  text: string,
): { readonly table: DocumentTable | null } | { readonly brokenRow: number } => {
  const reading = delimitedRows(text.replace(/^\ufeff?(?:sep=.\r?\n)?/iu, ''), separatorOf(text));
  const rows: DelimitedRow[] = [];
  for (;;) {
    const { done, value } = reading.next();
    if (!done) rows.push(value);
    else return value === null ? { table: tableOfRows(null, rows) } : { brokenRow: value };
  }
};

const textOfCell = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  // A workbook keeps the time of where it was written, not that of UTC.
  if (cell instanceof Date)
    return cell
      .toISOString()
      .slice(0, 'YYYY-MM-DDThh:mm:ss'.length)
      .replace(/T00:00:00$/u, '');
  return String(cell);
};

/** The sheets of a workbook that is known to unpack to a reasonable size; `null` where it cannot be read. */
export const readWorkbookTables = async (
  bytes: Buffer,
  merged: ReadonlyMap<string, readonly MergedCell[]>,
): Promise<readonly DocumentTable[] | null> => {
  try {
    const sheets = await readWorkbook(bytes, { trim: false });
    return sheets.flatMap(({ sheet, data }) => {
      const table = tableOfRows(
        sheet,
        data.map((cells, at) => ({ row: at + 1, cells: cells.map(textOfCell) })),
        merged.get(sheet),
      );
      return table ? [table] : [];
    });
  } catch {
    return null;
  }
};
