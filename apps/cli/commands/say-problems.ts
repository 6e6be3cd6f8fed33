import { say } from '../session';

interface ImportProblem {
  readonly sheet?: string | null;
  readonly file: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly severity: string;
  readonly message: string;
}

const problemsShown = 40;

export const sayProblems = (problems: readonly ImportProblem[]): void => {
  for (const { file, sheet, row, column, severity, message } of problems.slice(0, problemsShown))
    say(
      `${severity}: ${[file, sheet ?? '', row === null ? '' : `row ${row}`, column ?? ''].filter(Boolean).join(', ')}: ${message}`,
    );
  if (problems.length > problemsShown)
    say(`… and ${problems.length - problemsShown} more; --json lists them all.`);
};
