import { beginningOf } from '@qadam/language/domain';
import { notFound } from '@qadam/platform/server';
import writeXlsxFile from 'write-excel-file/node';
import type { Cell } from './cells';

export type { Cell } from './cells';

export interface TableFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

export const tableFormats = ['csv', 'xlsx'] as const;
export type TableFormat = (typeof tableFormats)[number];

/** Characters that a cell may hold (ECMA-376, as Excel applies it). */
const longestCell = 32_767;

/** A sheet takes no longer name, and none of these characters (ECMA-376, as Excel applies it). */
const sheetName = (name: string): string => beginningOf(name.replace(/[\\/?*[\]:]/gu, ' '), 31);

/** Text that a spreadsheet would take for a formula is kept from running (OWASP, CSV Injection). */
const harmless = (text: string): string => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text);

const csvCell = (cell: Cell): string => {
  const text = typeof cell === 'string' ? harmless(cell) : `${cell ?? ''}`;
  return /[",\n\r]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** RFC 4180, with the mark by which Excel knows UTF-8. */
const writeCsv = (rows: readonly (readonly Cell[])[]): Uint8Array =>
  Buffer.from(`\ufeff${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`);

const writeXlsx = (name: string, rows: readonly (readonly Cell[])[]): Promise<Uint8Array> =>
  writeXlsxFile([
    {
      sheet: sheetName(name),
      stickyRowsCount: 1,
      columns: (rows[0] ?? []).map((_, column) => ({
        width: Math.min(60, Math.max(12, ...rows.map((row) => String(row[column] ?? '').length))),
      })),
      data: rows.map((row, index) =>
        row.map((cell) => {
          if (cell === null || cell === '') return null;
          if (typeof cell === 'number') return { value: cell, type: Number };
          return {
            value: beginningOf(cell, longestCell),
            type: String,
            wrap: true,
            ...(index === 0 ? { fontWeight: 'bold' as const } : {}),
          };
        }),
      ),
    },
  ]).toBuffer();

/** A table as a file; the first row names its columns. */
export const writeTable = async (
  format: TableFormat,
  name: string,
  rows: readonly (readonly Cell[])[],
): Promise<TableFile> =>
  format === 'csv'
    ? { bytes: writeCsv(rows), mediaType: 'text/csv; charset=utf-8' }
    : {
        bytes: await writeXlsx(name, rows),
        mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      };

/** @throws Failure `not-found` for another ending than `csv` or `xlsx` */
export const asTableFormat = (text: string): TableFormat => {
  const found = tableFormats.find((format) => format === text);
  if (!found) throw notFound('download', text);
  return found;
};
