/** One finding as a table of findings shows it: words and codes, never the name of a person. */
export interface FindingRow {
  readonly id: number;
  readonly summary: string;
  readonly quote: string;
  readonly quoteLanguage: string;
  readonly codes: readonly string[];
  readonly kind: string;
  readonly group: string;
  readonly sex: string;
  readonly area: string;
  readonly areaCode: string;
  readonly event: string;
  readonly eventStartsOn: string;
  /** The day that the row of a table gives, `YYYY-MM-DD`. */
  readonly saidOn: string;
  readonly document: string;
  readonly sheet: string;
  readonly row: number | null;
  readonly page: number | null;
  readonly paragraph: number | null;
  readonly isIllustrative: boolean;
  readonly recordedOn: string;
}

/** The columns of a table of findings, named in English in every language, so that programs can read them. */
export const findingColumns = [
  ...(['id', 'summary', 'quote', 'quote_language', 'codes', 'kind', 'group', 'area', 'area_code'] as const),
  ...([
    'event',
    'event_starts',
    'document',
    'page',
    'paragraph',
    'illustrative',
    'recorded',
    'speaker_sex',
    'said_on',
    'sheet',
    'row',
  ] as const),
] as const;

export const findingCells = (row: FindingRow): readonly (string | number)[] => [
  ...[row.id, row.summary, row.quote, row.quoteLanguage, row.codes.join(' '), row.kind, row.group, row.area],
  ...[row.areaCode, row.event, row.eventStartsOn, row.document, row.page ?? '', row.paragraph ?? ''],
  ...[row.isIllustrative ? 'yes' : '', row.recordedOn, row.sex, row.saidOn, row.sheet, row.row ?? ''],
];

/** The same row as a line of JSON: what is not known is `null`, as for programs an empty text is something said. */
export const findingJson = (row: FindingRow): string =>
  JSON.stringify(row, (_, value: unknown) => (value === '' ? null : value));

/**
 * A cell that no spreadsheet takes for a formula: an apostrophe before what begins one, also behind spaces
 * (OWASP, CSV Injection).
 */
export const harmlessCell = (cell: string): string =>
  /^[\s\u00a0]*[=+\-@\t\r＝＋－＠]/u.test(cell) ? `'${cell}` : cell;

const csvCell = (cell: string): string => (/[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A line of CSV (RFC 4180), harmless in a spreadsheet. */
export const csvLine = (cells: readonly (string | number)[]): string =>
  `${cells.map((cell) => (typeof cell === 'number' ? String(cell) : csvCell(harmlessCell(cell)))).join()}\r\n`;
