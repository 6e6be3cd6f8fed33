import { closeSync, openSync, readSync } from 'node:fs';
import {
  columnLetter,
  type DelimitedRecord,
  firstTable,
  type ImportProblem,
  isBlankRow,
  isMetadataTable,
  isTableOfCodes,
  ofOwnCountry,
  problemMessage,
  rowsText,
  type Separator,
  sheetsWithFigures,
  type Table,
  type TableKnowledge,
  tableFromText,
  tableFromTextInSteps,
  tablesOfDescription,
  isSdmxCsvHeader,
} from '@qadam/indicators/domain';
import { decodeText, type FileBytes, firstBytes } from '@qadam/language/domain';
import type { UnpackingLimits } from '@qadam/platform/domain';
import { inspectArchive, invalidInput, placedCells } from '@qadam/platform/server';
import readWorkbook from 'read-excel-file/node';
import { foreignFormat, foreignFormatWords } from '../foreign-formats';
import { importWords } from '../import-words';
import { inSteps, type Pause, turn } from '../pauses';
import { packedTable } from './packed-table';
import { type SeenSheet, workbookLayout } from './workbook-layout';
import { tellUnansweredCells } from './unanswered-cells';

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, place) => bytes[place] === byte);

/** A cell as text: numbers with a point and all their digits, dates by their day. */
const textOf = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell);
};

/** What a workbook may unpack to: some three million cells. */
const workbookLimits: UnpackingLimits = { markupBytes: 128 * 2 ** 20, allBytes: 200 * 2 ** 20 };

/** A sheet as people see it: without its hidden rows and columns, which are named where they hold something. */
const seenTable = (
  table: Table & { readonly rows: readonly DelimitedRecord[] },
  layout: SeenSheet | undefined,
): Table => {
  if (layout === undefined) return table;
  const { hiddenRows, hiddenColumns } = layout;
  const emptied = new Set<number>();
  const passed: number[] = [];
  const rows = table.rows.flatMap((record) => {
    if (hiddenRows.has(record.row)) {
      if (!isBlankRow(record)) passed.push(record.row);
      return [];
    }
    if (hiddenColumns.size === 0) return [record];
    const cells = record.cells.map((cell, place) => {
      if (!hiddenColumns.has(place + 1)) return cell;
      if (cell.trim() !== '') emptied.add(place + 1);
      return '';
    });
    return [{ row: record.row, cells }];
  });
  const columns = [...emptied].toSorted((one, other) => one - other).map(columnLetter);
  const value = [...columns, ...(passed.length === 0 ? [] : [rowsText(passed)])].join(', ');
  const problem: ImportProblem = {
    ...{ file: table.file, row: passed[0] ?? null, column: columns.join(', ') || null },
    ...(table.sheet === null ? {} : { sheet: table.sheet }),
    ...{ kind: 'hidden-cells', severity: 'warning', value },
    message: problemMessage('hidden-cells', { value }),
  };
  return { ...table, rows, layout, problems: value === '' ? [] : [problem] };
};

const readSheets = async (file: string, bytes: Uint8Array): Promise<readonly Table[]> => {
  const problem = await inspectArchive(bytes, workbookLimits);
  if (problem !== null)
    throw invalidInput(problem === 'too-large' ? importWords.unpacksTooLarge : importWords.damaged, { file });
  try {
    const placed = placedCells(bytes);
    const sheets = await readWorkbook(Buffer.from(tellUnansweredCells(placed)), { trim: false });
    const layouts = workbookLayout(placed);
    return sheets.map(({ sheet, data }) => {
      const rows = data.map((cells, at) => ({ row: at + 1, cells: cells.map(textOf) }));
      return seenTable({ ...{ file, sheet, rows, lastRow: rows.length }, problems: [] }, layouts.get(sheet));
    });
  } catch (error) {
    const [why = ''] = (error as Error).message.split('\n');
    throw invalidInput(importWords.unreadable(why), { file });
  }
};

/** What stands beside a table and says something about its indicators or codes, as tables. */
export const tablesBeside = (name: string, bytes: Uint8Array): readonly Table[] =>
  /\.json$/iu.test(name) ? tablesOfDescription(name, decodeText(bytes).text) : [tableFromText(name, bytes)];

/** No text holds the character of nothing; programs and pictures do. */
const textTable = (
  file: string,
  given: FileBytes,
  separator: Separator | undefined,
  pause: Pause,
): Promise<Table> => {
  const start = decodeText(firstBytes(given, startLength)).text;
  if (start.includes('\0')) throw invalidInput(importWords.noTable, { file });
  if (beginsAsJson.test(start)) throw invalidInput(importWords.jsonNoTable, { file });
  return inSteps(tableFromTextInSteps(file, given, separator), pause);
};
const startLength = 4096;
const beginsAsJson = /^\ufeff?\s*(?:\{\s*["}]|\[\s*[[{"])/u;

const readArchive = async (file: string, bytes: Uint8Array): Promise<readonly Table[]> => {
  const packed = await packedTable(bytes);
  if (packed === null) return readSheets(file, bytes);
  const { table, beside } = packed;
  return [
    tableFromText(file, table),
    ...beside.flatMap(({ name, bytes: content }) => tablesBeside(name, content)),
  ];
};

/**
 * The tables of a file: every sheet of an XLSX workbook, the table of a data package in a ZIP archive, or the one of a
 * text in any encoding, its cells separated by `separator` or whatever it has most. What an archive holds about the indicators comes as a table too.
 * @throws Failure `invalid-input` for an empty file, an old workbook, an SDMX message, one that is no table, or one that cannot be read.
 */
export const readTableFile = async (
  file: string,
  given: FileBytes,
  separator?: Separator,
  pause: Pause = turn,
): Promise<readonly Table[]> => {
  const start = firstBytes(given, 4);
  if (start.length === 0) throw invalidInput(importWords.emptyFile, { file });
  const whole = startsWith(start, 0x50, 0x4b)
    ? given instanceof Uint8Array
      ? given
      : Buffer.concat([...given])
    : null;
  const format = foreignFormat(whole ?? firstBytes(given, startLength));
  if (format !== null) throw invalidInput(foreignFormatWords(format), { file });
  const tables =
    whole === null ? [await textTable(file, given, separator, pause)] : await readArchive(file, whole);
  const filled = tables.filter(({ rows }) => {
    for (const record of rows) if (!isBlankRow(record)) return true;
    return false;
  });
  if (filled.length === 0) throw invalidInput(importWords.emptyFile, { file });
  for (const { cells } of filled[0]?.rows ?? []) {
    if (whole === null && isSdmxCsvHeader(cells)) throw invalidInput(importWords.sdmxMessage, { file });
    break;
  }
  return filled.map(ofOwnCountry);
};

/**
 * The sheet of this name, or the first that people see and that holds a table of figures. Others that hold figures
 * are named in a warning.
 * @throws Failure `invalid-input` where there is none of that name.
 */
export const chooseTable = (
  tables: readonly Table[],
  sheet: string | null,
  knowledge: TableKnowledge,
): Table => {
  const found =
    sheet === null ? firstTable(tables, knowledge) : tables.find((table) => table.sheet === sheet);
  if (found === undefined) throw invalidInput(importWords.noSheet(sheet ?? ''), { sheet });
  const others = tables.filter(
    (table) => table !== found && !isMetadataTable(table) && !isTableOfCodes(table),
  );
  const unread = sheetsWithFigures(others, knowledge);
  if (unread.length === 0 || found.sheet === null) return found;
  const known = unread.map((table) => table.sheet).join(', ');
  const problem: ImportProblem = {
    ...{ file: found.file, sheet: found.sheet, row: null, column: null },
    ...{ kind: 'sheets-not-read', severity: 'warning', value: known },
    message: problemMessage('sheets-not-read', { value: found.sheet, known }),
  };
  return { ...found, problems: [...found.problems, problem] };
};

/** A file on this machine, read piece by piece each time that it is asked for. */
export const fileOnDisk = (path: string): FileBytes => ({
  *[Symbol.iterator]() {
    const file = openSync(path, 'r');
    try {
      for (;;) {
        const piece = Buffer.allocUnsafe(2 ** 17);
        const length = readSync(file, piece);
        if (length === 0) return;
        yield piece.subarray(0, length);
      }
    } finally {
      closeSync(file);
    }
  },
});
