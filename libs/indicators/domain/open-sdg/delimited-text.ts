export const separators = [',', ';', '\t', '|'] as const;
export type Separator = (typeof separators)[number];

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
  return separators.reduce<Separator>(
    (best, candidate) => (count(candidate) > count(best) ? candidate : best),
    ',',
  );
};

const plain = /[^",;|\t\r\n]+/uy;
const lineBreak = /\r\n|\n|\r/gu;

/** Reads records from text that comes in pieces, and remembers where it stands between them. */
class DelimitedReader {
  private cells: string[] = [];
  private cell = '';
  private row = 1;
  private line = 1;
  private quotedSince: number | null = null;
  private cellWasQuoted = false;
  /** Text that cannot be read before more of it has come. */
  private held = '';

  constructor(private readonly separator: Separator) {}

  *read(texts: Iterable<string>): Generator<DelimitedRecord, number | null> {
    for (const piece of texts) {
      let text = this.held + piece;
      this.held = '';
      if (this.isBetweenRecords && !text.includes('"')) {
        // A line break at the very end may be the first half of one.
        const end = Math.max(text.lastIndexOf('\n'), text.slice(0, -1).lastIndexOf('\r')) + 1;
        this.held = text.slice(end);
        yield* this.splitLines(text.slice(0, end));
      } else {
        // What these characters mean, the next one tells.
        let end = text.length;
        while (text[end - 1] === '"') end -= 1;
        if (end === text.length && text.endsWith('\r')) end -= 1;
        this.held = text.slice(end);
        text = text.slice(0, end);
        yield* this.readCharacters(text);
      }
    }
    yield* this.readCharacters(this.held);
    if (this.quotedSince === null && (this.cell !== '' || !this.isBetweenRecords)) yield this.endRecord();
    return this.quotedSince;
  }

  private get isBetweenRecords(): boolean {
    return this.cell === '' && this.cells.length === 0 && !this.cellWasQuoted && this.quotedSince === null;
  }

  /** Whole lines without quotation marks. */
  private *splitLines(text: string): Generator<DelimitedRecord, void> {
    const lines = text.includes('\r') ? text.split(/\r\n|\n|\r/u) : text.split('\n');
    lines.pop();
    for (const line of lines) {
      yield { row: this.line, cells: line.split(this.separator) };
      this.line += 1;
    }
    this.row = this.line;
  }

  private *readCharacters(text: string): Generator<DelimitedRecord, void> {
    for (let position = 0; position < text.length; position += 1) {
      const stretch = this.stretchAt(text, position);
      this.cell += stretch;
      position += stretch.length;
      const character = text[position] ?? '';
      const isLineBreak = character === '\n' || (character === '\r' && text[position + 1] !== '\n');
      if (isLineBreak) this.line += 1;
      if (this.quotedSince !== null) {
        // The text may end within the quotation.
        if (character !== '"') continue;
        if (text[position + 1] === '"') {
          this.cell += '"';
          position += 1;
        } else this.quotedSince = null;
      } else if (character === '"' && this.cell === '' && !this.cellWasQuoted) {
        this.quotedSince = this.line;
        this.cellWasQuoted = true;
      } else if (character === this.separator) {
        this.cells.push(this.cell);
        this.cell = '';
        this.cellWasQuoted = false;
      } else if (isLineBreak) {
        yield this.endRecord();
        this.row = this.line;
      } else if (character !== '\r') this.cell += character;
    }
  }

  /** What stands from a place up to the next character that may mean something; within quotation marks, up to one. */
  private stretchAt(text: string, from: number): string {
    if (this.quotedSince === null) {
      plain.lastIndex = from;
      return plain.exec(text)?.[0] ?? '';
    }
    const end = text.indexOf('"', from);
    const stretch = text.slice(from, end === -1 ? text.length : end);
    this.line += stretch.match(lineBreak)?.length ?? 0;
    return stretch;
  }

  private endRecord(): DelimitedRecord {
    this.cells.push(this.cell);
    const record = { row: this.row, cells: this.cells };
    this.cells = [];
    this.cell = '';
    this.cellWasQuoted = false;
    return record;
  }
}

/**
 * Reads separated values after RFC 4180 from text that comes in pieces, one record after the other. Any mixture of
 * line endings; each record keeps its physical line number, which readers built for speed lose at quoted line breaks
 * and blank lines. Blank lines are records with one empty cell. Returns the line on which a quotation mark was opened
 * that is never closed (the record there is left out), else `null`.
 */
export const delimitedRecords = (
  texts: Iterable<string>,
  separator: Separator,
): Generator<DelimitedRecord, number | null> => new DelimitedReader(separator).read(texts);

/** The same for a whole text. An empty text gives no records. */
export const readDelimited = (text: string, separator: Separator = detectSeparator(text)): DelimitedText => {
  const records: DelimitedRecord[] = [];
  const reading = delimitedRecords([text], separator);
  let next = reading.next();
  for (; next.done !== true; next = reading.next()) records.push(next.value);
  return { separator, records, unclosedQuoteRow: next.value };
};
