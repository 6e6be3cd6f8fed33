import { remedyIn } from '@qadam/indicators/domain';
import type { Language } from '@qadam/language/domain';
import type { FigureCounts } from '../figures/compare-figures';
import type { PlacedProblem } from './own-problems';

export interface ReportedProblem {
  readonly file: string;
  /** `null` for formats without sheets. */
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly kind: string;
  readonly severity: 'error' | 'warning';
  readonly value: string | null;
  /** Other rows of the same file that have a part in it. */
  readonly relatedRows: readonly number[];
  /** What happened, what became of the row, and what to do. */
  readonly message: string;
  /** The last of these by itself. */
  readonly remedy: string;
}

export interface ImportReport {
  readonly indicators: number;
  readonly series: number;
  readonly observations: FigureCounts;
  /** The day on which the file was made, where nobody said of which day its data are. */
  readonly preparedOn?: string;
  /** Texts about indicators that were added, changed or withdrawn. */
  readonly metadata: number;
  readonly problems: readonly ReportedProblem[];
}

export interface ImportOptions {
  /** Leaves rows with errors out and takes the rest; otherwise one error stops everything. */
  readonly skipProblems: boolean;
  /** Takes no indicator and no town that is not known yet: such codes are errors. */
  readonly isOnlyKnown?: boolean;
  /** Revises figures that another publisher published; otherwise they are an error and stay as they are. */
  readonly takesOver?: boolean;
  /** Day on which the source published the data (YYYY-MM-DD), where somebody says it; never guessed. */
  readonly publishedOn?: string | null;
}

export const hasErrors = (problems: readonly { readonly severity: string }[]): boolean =>
  problems.some(({ severity }) => severity === 'error');

/** Whether an import has errors and wrote nothing: the command line then exits with an error. */
export const wasRefused = (
  { problems, series, metadata, observations: { withdrawn } }: ImportReport,
  { skipProblems }: ImportOptions,
): boolean => hasErrors(problems) && (!skipProblems || series + metadata + withdrawn === 0);

/** A problem in one language, with the place as people know it. */
export const reportedProblem = (problem: PlacedProblem, language: Language): ReportedProblem => {
  const { file, sheet, row, column, kind, severity, value, relatedRows = [], message } = problem;
  return {
    file: file.replace(/^data\//u, ''),
    sheet: sheet ?? null,
    ...{ row, column, kind, severity, value, relatedRows },
    message: message[language],
    remedy: remedyIn(message[language]),
  };
};
