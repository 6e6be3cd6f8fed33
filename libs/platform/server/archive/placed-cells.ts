import { unzipSync, zipSync } from 'fflate';

const sheetName = /^xl\/worksheets\/[^/]+\.xml$/iu;

/** A row or cell without its place. Attributes end within this length; what lies beyond is looked at one by one. */
const unplaced = /<(?:\w+:)?(?:row|c)(?=[\s/>])(?![^>]{0,400}\sr\s*=)/u;
const rowOrCell = /^<(?:\w+:)?(row|c)(?=[\s/>])/u;
const place = /\sr\s*=\s*["']\s*([A-Z]*)(\d+)\s*["']/u;

const columnOf = (letters: string): number =>
  [...letters].reduce((number, letter) => 26 * number + letter.charCodeAt(0) - 64, 0);

const lettersOf = (column: number): string =>
  column === 0
    ? ''
    : lettersOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

/** Where the tag ends that opens here, with its last character; comments and raw text are passed over whole. */
const endOfTag = (xml: string, open: number): number => {
  const closing = xml.startsWith('<!--', open) ? '-->' : xml.startsWith('<![CDATA[', open) ? ']]>' : '>';
  const end = xml.indexOf(closing, open);
  return end < 0 ? xml.length : end + closing.length;
};

/**
 * The markup of a sheet in which every row and cell says its place: a cell that does not stands to the right of the
 * cell before it, a row that does not where its cells say, else below the row before it (`r` is optional: ECMA-376,
 * part 1, 18.3.1.4 and 18.3.1.73).
 */
export const withPlacedCells = (xml: string): string => {
  if (!unplaced.test(xml)) return xml;
  const pieces: string[] = [];
  let [row, column, done] = [0, 0, 0];
  /** Where the number of the row is to stand, once its first cell has told it or not. */
  let open: number | null = null;
  const insert = (at: number, attribute: string): void => {
    pieces.push(xml.slice(done, at), attribute);
    done = at;
  };
  const numberRow = (): void => {
    if (open !== null) insert(open, ` r="${row}"`);
    open = null;
  };
  for (let at = xml.indexOf('<'); at >= 0;) {
    const end = endOfTag(xml, at);
    const tag = xml.slice(at, end);
    const [start = '', name] = rowOrCell.exec(tag) ?? [];
    const [, letters = '', number] = (name === undefined ? null : place.exec(tag)) ?? [];
    if (name === 'row') {
      numberRow();
      [row, column] = [number === undefined ? row + 1 : Number(number), 0];
      if (number === undefined) open = at + start.length;
    } else if (name === 'c') {
      if (number !== undefined && open !== null) row = Number(number);
      numberRow();
      column = number === undefined ? column + 1 : columnOf(letters);
      if (number === undefined) insert(at + start.length, ` r="${lettersOf(column)}${row}"`);
    }
    at = xml.indexOf('<', end);
  }
  numberRow();
  return [...pieces, xml.slice(done)].join('');
};

/**
 * The same workbook with the place of every cell told: some programs leave places out, and the reader of workbooks
 * takes such a file for damaged. Workbooks that tell them are given back as they are. To be asked of a workbook that
 * `inspectArchive` has passed.
 */
export const placedCells = (bytes: Uint8Array): Uint8Array => {
  const sheets = unzipSync(bytes, { filter: ({ name }) => sheetName.test(name) });
  const decoder = new TextDecoder();
  const placed = Object.entries(sheets).flatMap(([name, sheet]) => {
    const xml = decoder.decode(sheet);
    const placing = withPlacedCells(xml);
    return placing === xml ? [] : [[name, new TextEncoder().encode(placing)] as const];
  });
  if (placed.length === 0) return bytes;
  return zipSync({ ...unzipSync(bytes), ...Object.fromEntries(placed) }, { level: 0 });
};
