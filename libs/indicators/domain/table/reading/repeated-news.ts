import type { ImportProblem, ProblemKind } from '../../open-sdg/problem';

/** Warnings that a code brings into each of its rows. */
const kindsOfRepeatedCodes: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  'unknown-code',
  'free-text-unit',
]);

/** Of a code in more rows nobody looks at each: hundreds of thousands of the same sentence are slow to keep and to send. */
const mostRowsOfOneCode = 1_000;

/** What is wrong with a constant is wrong in every row, and is said once; an unknown code of very many rows not of all. */
export class RepeatedNews {
  private readonly said = new Map<string, number>();

  isNews({ column, kind, value }: ImportProblem): boolean {
    if (column !== '' && !kindsOfRepeatedCodes.has(kind)) return true;
    const key = `${kind}|${column}|${value}`;
    const said = (this.said.get(key) ?? 0) + 1;
    this.said.set(key, said);
    return said <= (column === '' ? 1 : mostRowsOfOneCode);
  }
}
