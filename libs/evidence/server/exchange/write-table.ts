import { csvLine, harmlessCell } from '@qadam/evidence/domain';
import type { FastifyReply } from 'fastify';
import writeXlsxFile from 'write-excel-file/node';

export const tableFormats = ['csv', 'xlsx'] as const;
export type TableFormat = (typeof tableFormats)[number];

type Cell = string | number | null;

/** A table with its header as the first row. */
export interface OutgoingTable {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

const mediaTypes: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The bytes of a table, harmless in a spreadsheet. */
export const tableBytes = async ({ name, rows }: OutgoingTable, format: TableFormat): Promise<Buffer> => {
  // The mark by which spreadsheets know UTF-8.
  if (format === 'csv')
    return Buffer.from(`\ufeff${rows.map((row) => csvLine(row.map((cell) => cell ?? ''))).join('')}`);
  const data = rows.map((row, at) =>
    row.map((cell) => {
      if (cell === null || cell === '') return null;
      if (typeof cell === 'number') return { value: cell, type: Number };
      const value = harmlessCell(cell);
      return at === 0 ? { value, fontWeight: 'bold' as const } : { value, type: String };
    }),
  );
  const columns = (rows[0] ?? []).map((_, at) => ({ width: at === 1 ? 48 : 16 }));
  return writeXlsxFile([{ sheet: name, data, stickyRowsCount: 1, columns }]).toBuffer();
};

export const sendTable = async (
  reply: FastifyReply,
  table: OutgoingTable,
  format: TableFormat,
): Promise<void> => {
  await reply
    .header('content-type', mediaTypes[format])
    .header('content-disposition', `attachment; filename="qadam-${table.name}.${format}"`)
    .header('cache-control', 'private, no-store')
    .send(await tableBytes(table, format));
};
