export type Separator = ',' | ';' | '\t';

/** One record with the physical line on which it begins (a quoted cell may run over several lines). */
export interface DelimitedRecord {
  readonly row: number;
  readonly cells: readonly string[];
}

export interface DelimitedText {
  readonly separator: Separator;
  readonly records: readonly DelimitedRecord[];
  /** Line on which a quotation mark was opened that is never closed; the record there is left out. */
  readonly unclosedQuoteRow: number | null;
}

/** The separator that occurs most often in the first line, outside quotation marks; a comma when in doubt. */
export const detectSeparator = (text: string): Separator => {
  const header = (text.match(/^[^\r\n]*/u)?.[0] ?? '').replace(/"[^"]*"/gu, '');
  const count = (separator: Separator) => header.split(separator).length - 1;
  const candidates: readonly Separator[] = [',', ';', '\t'];
  return candidates.reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best));
};

const splitPlain = (text: string, separator: Separator): DelimitedRecord[] => {
  const lines = text.split(/\r\n|\n|\r/u);
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line, position) => ({ row: position + 1, cells: line.split(separator) }));
};

/**
 * Reads separated values after RFC 4180, with any mixture of line endings, and keeps the physical line
 * number of each record, which readers built for speed lose at quoted line breaks and blank lines.
 * Blank lines are records with one empty cell. An empty text gives no records.
 */
export const readDelimited = (text: string, separator: Separator = detectSeparator(text)): DelimitedText => {
  if (!text.includes('"')) return { separator, records: splitPlain(text, separator), unclosedQuoteRow: null };
  const records: DelimitedRecord[] = [];
  let cells: string[] = [];
  let cell = '';
  let row = 1;
  let line = 1;
  let quotedSince: number | null = null;
  let cellWasQuoted = false;
  const endRecord = () => {
    records.push({ row, cells: [...cells, cell] });
    cells = [];
    cell = '';
    cellWasQuoted = false;
  };
  for (let position = 0; position < text.length; position += 1) {
    const character = text[position] ?? '';
    const isLineBreak = character === '\n' || (character === '\r' && text[position + 1] !== '\n');
    if (isLineBreak) line += 1;
    if (quotedSince !== null) {
      if (character !== '"') cell += character;
      else if (text[position + 1] === '"') {
        cell += '"';
        position += 1;
      } else quotedSince = null;
    } else if (character === '"' && cell === '' && !cellWasQuoted) {
      quotedSince = line;
      cellWasQuoted = true;
    } else if (character === separator) {
      cells.push(cell);
      cell = '';
      cellWasQuoted = false;
    } else if (isLineBreak) {
      endRecord();
      row = line;
    } else if (character !== '\r') cell += character;
  }
  if (quotedSince === null && (cell !== '' || cells.length > 0 || cellWasQuoted)) endRecord();
  return { separator, records, unclosedQuoteRow: quotedSince };
};
