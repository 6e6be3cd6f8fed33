import type { Trilingual } from '@qadam/language/domain';

/** `error`: the row (or, with `row: null`, the file) was NOT taken. `warning`: it was taken, unless it is no data file. */
export type ProblemSeverity = 'error' | 'warning';

export const problemKinds = [
  'ambiguous-number',
  'area-by-name',
  'area-no-longer-valid',
  'area-not-yet-valid',
  'blank-area',
  'blank-group',
  'blank-row',
  'blank-unit',
  'break-in-series',
  'byte-order-mark',
  'code-by-name',
  'code-whitespace',
  'column-without-codes',
  'confidential',
  'crlf',
  'day-as-year',
  'decimal-comma',
  'declared-missing',
  'delete-requested',
  'duplicate-key-conflict',
  'duplicate-key-identical',
  'encoding',
  'flagged-value',
  'free-text-unit',
  'hidden-cells',
  'impossible-year',
  'jump',
  'legacy-area-column',
  'legacy-unit-column',
  'malformed-file',
  'mapping-mismatch',
  'merged-value',
  'missing-column',
  'missing-indicator',
  'missing-value',
  'mixed-script-code',
  'mixed-script-key',
  'new-unit',
  'no-data',
  'no-figure',
  'no-final-newline',
  'no-headline-rows',
  'not-an-indicator-file',
  'percent-out-of-range',
  'not-annual',
  'other-countries',
  'percent-format',
  'percent-sign',
  'ragged-row',
  'remembered-constant',
  'repeated-column',
  'retired-indicator',
  'second-table',
  'sender-missing',
  'separator',
  'several-columns',
  'several-value-columns',
  'shifted-value',
  'sheets-not-read',
  'spreadsheet',
  'status-contradicts-data',
  'sum-mismatch',
  'surplus-unit-column',
  'text-in-number',
  'unclear-column',
  'unclosed-quote',
  'unit-by-name',
  'unit-multiplier',
  'unit-not-listed',
  'unit-unlike',
  'units-differ',
  'unknown-area',
  'unknown-code',
  'unknown-unit',
  'series-not-named',
  'unknown-series',
  'unknown-tier',
  'unnamed-column',
  'unread-codes',
  'unreadable-configuration',
  'unreadable-dimensions',
  'unreadable-metadata',
  'unrecognised-format',
  'value-whitespace',
  'year-to-come',
  'forecast',
] as const;

export type ProblemKind = (typeof problemKinds)[number];

/** One thing wrong at one place of one file; `message` says what happened and what to do about it. */
export interface ImportProblem {
  /** Name of the file as it was given. */
  readonly file: string;
  /** Sheet of a workbook; absent for formats without sheets. */
  readonly sheet?: string;
  /** Physical line in the file, header = 1; `null` for the whole file, or where `column` holds a path. */
  readonly row: number | null;
  /** Year of the figure that is meant: a row of a wide table has several. Absent where no figure is meant. */
  readonly year?: number;
  /** Heading of the column as it stands in the file, or the path of an observation in SDMX-JSON, its key in SDMX-ML where it shares its line; `null` where no single one is meant. */
  readonly column: string | null;
  readonly kind: ProblemKind;
  readonly severity: ProblemSeverity;
  /** The offending text as it stands in the file; `null` where there is none. */
  readonly value: string | null;
  /** The code or number that was probably meant, where one is near enough to be proposed. */
  readonly proposal?: string;
  /** Other lines of the same file that have a part in it (the other copies of a duplicate). */
  readonly relatedRows?: readonly number[];
  readonly message: Trilingual;
}
