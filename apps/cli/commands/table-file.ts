import { readFileSync } from 'node:fs';
import { Failure, unreadableFile } from '@qadam/platform/server';
import { say } from '../session';

interface TableProblem {
  readonly row: number | null;
  readonly column: string | null;
  readonly message: string;
}

const problemsShown = 20;

/** @throws Failure where the file of `--input` cannot be read */
export const readTableFile = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw unreadableFile(file, error, 'Name a readable CSV file with --input.');
  }
};

/** @throws Failure `Nothing was <done>` where there are problems, which are said first, each with its line and column */
export const refuseProblems = (file: string, problems: readonly TableProblem[], done: string): void => {
  if (problems.length === 0) return;
  for (const { row, column, message } of problems.slice(0, problemsShown))
    say([file, row === null ? '' : `line ${row}`, column ?? ''].filter(Boolean).join(', ') + `: ${message}`);
  if (problems.length > problemsShown) say(`… and ${problems.length - problemsShown} more.`);
  const found = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  throw new Failure('invalid-input', `Nothing was ${done}: ${found} in ${file}.`);
};
