import type { ImportProblem, ProblemKind } from '../../open-sdg/problem';

/** Warnings that a code brings into each of its rows. */
const kindsOfRepeatedCodes: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  'unknown-code',
  'free-text-unit',
]);

/** Of a code in more rows nobody looks at each: hundreds of thousands of the same sentence are slow to keep and to send. */
const mostRowsOfOneCode = 1_000;

/**
 * What is wrong with a constant is wrong in every row, and is said once; an unknown code of very many rows not of all,
 * and of a row with several values once.
 */
export class RepeatedNews {
  private readonly said = new Map<string, { count: number; row: number | null }>();

  isNews({ row, column, kind, value }: ImportProblem): boolean {
    if (column !== '' && !kindsOfRepeatedCodes.has(kind)) return true;
    const key = `${kind}|${column}|${value}`;
    const before = this.said.get(key);
    if (before !== undefined && before.row === row) return false;
    const count = (before?.count ?? 0) + 1;
    this.said.set(key, { count, row });
    return count <= (column === '' ? 1 : mostRowsOfOneCode);
  }
}
