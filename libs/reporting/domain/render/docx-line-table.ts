import { Bookmark, Paragraph, type ParagraphChild, Table, TableCell, TableRow, TextRun } from 'docx';
import type { TextRun as ModelRun } from '../document-model/document';
import { hairline } from './docx-blocks';
import { columnsFor } from './docx-columns';
import { docxColours, wordLanguage } from './docx-styles';

const none = { style: 'none', size: 0, color: 'auto' } as const;
const noBorders = { top: none, left: none, right: none, insideVertical: none };

/** Words of one line; those in another language apart. */
export type Line = string | readonly ModelRun[];

export const wordsOfLine = (line: Line): string =>
  typeof line === 'string' ? line : line.map(({ text }) => text).join('');

const longest = (lines: readonly Line[]): string =>
  lines.map(wordsOfLine).reduce((one, other) => (other.length > one.length ? other : one), '');

const runsOf = (
  line: Line,
  look: { readonly size: number; readonly color?: string; readonly bold?: boolean },
) =>
  (typeof line === 'string' ? [{ text: line, language: undefined }] : line).map(
    ({ text, language }) =>
      new TextRun({
        ...{ text, ...look },
        ...(language === undefined ? {} : { language: { value: wordLanguage[language] } }),
      }),
  );

interface Looks {
  /** Lines stand under it, on the page of its last row. */
  readonly hasNotes?: boolean;
  /** Of its columns; without them they are as wide as their words ask for. */
  readonly shares?: readonly number[];
  /** Where links lead to, one for each row below the head. */
  readonly bookmarks?: readonly string[];
}

const marked = (bookmark: string | undefined, children: readonly TextRun[]): readonly ParagraphChild[] =>
  bookmark === undefined ? children : [new Bookmark({ id: bookmark, children: [...children] })];

/** A table under a head. A cell has its lines one under the other: the first as large as the text, the others small. */
export const lineTable = (
  rows: readonly (readonly (readonly Line[])[])[],
  { hasNotes = false, shares, bookmarks = [] }: Looks = {},
): Table =>
  new Table({
    ...columnsFor(
      rows.map((cells) => cells.map((lines) => longest(lines))),
      shares,
    ),
    borders: { ...noBorders, bottom: hairline, insideHorizontal: hairline },
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          ...(index === 0 ? { tableHeader: true } : {}),
          cantSplit: true,
          children: cells.map(
            (lines, column) =>
              new TableCell({
                margins: { top: 60, bottom: 60, left: 80, right: 80 },
                children: lines.map(
                  (text, line) =>
                    new Paragraph({
                      spacing: { after: 0 },
                      ...(hasNotes && index === rows.length - 1 ? { keepNext: true } : {}),
                      children: marked(
                        column === 0 && line === 0 ? bookmarks[index - 1] : undefined,
                        runsOf(text, {
                          ...(line === 0 ? { size: 18 } : { size: 15, color: docxColours.muted }),
                          ...(index === 0 ? { bold: true } : {}),
                        }),
                      ),
                    }),
                ),
              }),
          ),
        }),
    ),
  });
