import { hasWords, type Language, languageOfParagraph } from '@qadam/language/domain';

/** A paragraph's place in the text of its document; offsets count UTF-16 code units, `end` is exclusive. */
export interface Paragraph {
  /** Counts from 1. */
  readonly number: number;
  /** Counts from 1; texts without page breaks have one page. */
  readonly page: number;
  readonly start: number;
  readonly end: number;
  readonly language: Language;
  /** Of a workbook or an export with several tables; `null` for texts and single tables. */
  readonly sheet?: string | null;
  /** The row of a table, as a spreadsheet counts it; `null` for texts. */
  readonly row?: number | null;
  /** Start and end of each cell of the row, one after the other, also of empty ones. */
  readonly cells?: readonly number[] | null;
}

/**
 * The text of a document as it is kept: NFC, line ends `\n`, no byte order mark, no other control characters
 * than tabs and page breaks (`\f`), no spaces at line ends, at most one blank line in a row.
 * Offsets of findings count in this text.
 */
export const normaliseText = (raw: string): string =>
  raw
    .normalize('NFC')
    .replace(/^\ufeff/u, '')
    .replace(/\r\n?|\u2028|\u2029|\u0085/gu, '\n')
    .replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f\ufeff]/gu, '')
    .replace(/[ \t\u00a0]+$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .replace(/^[\n\f]+|[\n\f]+$/gu, '');

/**
 * Paragraphs of a normalised text: every line that is not blank, without the spaces around it.
 * `\f` begins a new page.
 */
export const splitParagraphs = (text: string): readonly Paragraph[] => {
  const paragraphs: Paragraph[] = [];
  let page = 1;
  for (const match of text.matchAll(/\f|[^\n\f]+/gu)) {
    const [line] = match;
    if (line === '\f') page += 1;
    else if (line.trim() !== '') {
      const start = match.index + line.length - line.trimStart().length;
      const end = match.index + line.trimEnd().length;
      const words = text.slice(start, end);
      const before = paragraphs.at(-1)?.language;
      const language = before && !hasWords(words) ? before : languageOfParagraph(words);
      paragraphs.push({ number: paragraphs.length + 1, page, start, end, language });
    }
  }
  return paragraphs;
};
