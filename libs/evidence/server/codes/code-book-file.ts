import { decodeText } from '@qadam/language/domain';
import {
  cellsOfCode,
  codeBookHeader,
  type CodeBookRow,
  guidanceFields,
  readCodeHead,
  type StrayHead,
  strayHeads,
  textFields,
} from '@qadam/evidence/domain';
import { type Language, languages } from '@qadam/language/domain';
import { inspectArchive, invalidInput, placedCells } from '@qadam/platform/server';
import { parse as parseCsv } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import { z } from 'zod';
import { codeWords, wantedHeads } from './code-words';

export const codeBookFormats = ['csv', 'xlsx', 'json'] as const;

export type CodeBookFormat = (typeof codeBookFormats)[number];

const textCells = (rows: readonly CodeBookRow[]): readonly (readonly string[])[] => [
  codeBookHeader,
  ...rows.map(cellsOfCode),
];

const quoted = (cell: string): string => (/[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The code book as a file that `readCodeBookFile` takes back unchanged. */
export const writeCodeBookFile = async (
  format: CodeBookFormat,
  rows: readonly CodeBookRow[],
): Promise<Buffer> => {
  if (format === 'json') return Buffer.from(`${JSON.stringify({ codes: rows }, null, 2)}\n`);
  if (format === 'csv')
    // With the mark that makes spreadsheets read UTF-8.
    return Buffer.from(
      `\uFEFF${textCells(rows)
        .map((cells) => `${cells.map(quoted).join()}\r\n`)
        .join('')}`,
    );
  return writeXlsxFile(
    textCells(rows).map((cells, at) =>
      cells.map((value) => ({ value, type: String, ...(at === 0 ? { fontWeight: 'bold' as const } : {}) })),
    ),
    { columns: codeBookHeader.map((_, at) => ({ width: at < 2 ? 22 : 40 })), stickyRowsCount: 1 },
  ).toBuffer();
};

const text = z.partialRecord(z.enum(languages as readonly [Language, ...Language[]]), z.string());
const jsonBook = z.object({
  codes: z.array(
    z.looseObject({
      code: z.string(),
      colour: z.string().nullish(),
      title: text.optional(),
      ...Object.fromEntries(guidanceFields.map((field) => [field, text.optional()])),
    }),
  ),
});

/** The same table as in the other forms, so that one reader checks all. */
const rowsOfJson = (bytes: Buffer): string[][] => {
  const { codes } = jsonBook.parse(JSON.parse(decodeText(bytes).text));
  const own = new Set<string>(['code', 'colour', ...textFields]);
  const others = [...new Set(codes.flatMap((entry) => Object.keys(entry)))].filter((key) => !own.has(key));
  return [
    [...codeBookHeader, ...others],
    ...codes.map((entry) => {
      const texts = (field: string) =>
        (entry as Record<string, CodeBookRow['title'] | undefined>)[field] ?? {};
      const row: CodeBookRow = {
        ...{ code: entry.code, colour: entry.colour ?? null, title: texts('title'), counts: texts('counts') },
        ...{ doesNotCount: texts('doesNotCount'), examples: texts('examples'), notes: texts('notes') },
      };
      return [...cellsOfCode(row), ...others.map((key) => JSON.stringify(entry[key]) ?? '')];
    }),
  ];
};

const largest = { markupBytes: 32 * 2 ** 20, allBytes: 64 * 2 ** 20 };

/** As spreadsheets write tables in one country or another. */
const separators = [',', ';', '\t'] as const;

/** A text that is a table holds one of the separators in its first line; the one that parts it most is meant. */
const rowsOfText = (text: string): string[][] => {
  const [first = ''] = text.split(/\r?\n/u, 1);
  const counted = separators.map((sign) => [sign, first.split(sign).length] as const);
  const [separator, parts] = counted.reduce((most, each) => (each[1] > most[1] ? each : most));
  if (parts === 1) throw new Error('No table.');
  return parseCsv(text, {
    ...{ bom: true, relaxColumnCount: true, skipEmptyLines: false, delimiter: separator },
  });
};

const rowsOfFile = async (bytes: Buffer): Promise<readonly (readonly string[])[]> => {
  try {
    const isArchive = bytes.subarray(0, 2).toString('latin1') === 'PK';
    if (isArchive && (await inspectArchive(bytes, largest)) === null) {
      const cells = await readSheet(Buffer.from(placedCells(bytes)));
      return cells.map((row) => row.map((cell) => (cell === null || cell === undefined ? '' : String(cell))));
    }
    if (!isArchive && /^\uFEFF?\s*[{[]/u.test(decodeText(bytes).text)) return rowsOfJson(bytes);
    if (!isArchive) return rowsOfText(decodeText(bytes).text);
  } catch {
    // Whatever a reader found wrong: the file is no code book.
  }
  throw invalidInput(codeWords.file, { field: 'file' });
};

/**
 * The rows of a code book in CSV, XLSX or JSON, told by what is in it, under the heads that Qadam has for them; and the
 * columns that are not taken.
 * @throws Failure for what is none of these
 */
export const readCodeBookFile = async (
  bytes: Buffer,
): Promise<{ readonly rows: readonly (readonly string[])[]; readonly stray: readonly StrayHead[] }> => {
  const [heads = [], ...body] = await rowsOfFile(bytes);
  const names = heads.map((cell) => readCodeHead(cell) ?? '');
  if (!names.includes('code')) throw invalidInput(wantedHeads(heads), { field: 'file' });
  return { rows: [names, ...body], stray: strayHeads([heads, ...body]) };
};
