import type { ImportProblem, ProblemKind, ProblemSeverity } from '../../open-sdg/problem';
import { type MessageDetail, problemMessage } from '../../open-sdg/problem-message';
import type { Table } from '../table';

/** The problems of one table, in the order in which they are found, each with file and sheet. */
export class TableProblems {
  private found: ImportProblem[] = [];

  constructor(private readonly table: Table) {}

  report(
    kind: ProblemKind,
    severity: ProblemSeverity,
    row: number | null,
    column: string | null,
    value: string | null,
    detail: MessageDetail = {},
  ): void {
    const { proposal } = detail;
    this.found.push({
      file: this.table.file,
      ...this.sheet(),
      ...{ row, column, kind, severity, value },
      ...(proposal === undefined ? {} : { proposal }),
      message: problemMessage(kind, { value: value ?? '', column: column ?? '', ...detail }),
    });
  }

  /** Keeps problems as they are. */
  keep(problems: readonly ImportProblem[]): void {
    this.found.push(...problems);
  }

  /** Keeps problems of a reader that knows no sheets. */
  place(problems: readonly ImportProblem[]): void {
    for (const problem of problems) this.found.push({ ...problem, ...this.sheet() });
  }

  /** Lets somebody judge all that has been found so far together. */
  settle(settled: (problems: ImportProblem[]) => readonly ImportProblem[]): void {
    this.found = settled(this.found).map((problem) => ({ ...problem, ...this.sheet() }));
  }

  get all(): readonly ImportProblem[] {
    return this.found;
  }

  byRow(): readonly ImportProblem[] {
    return this.found.toSorted((one, other) => (one.row ?? 0) - (other.row ?? 0));
  }

  sheet(): { readonly sheet?: string } {
    return this.table.sheet === null ? {} : { sheet: this.table.sheet };
  }
}
