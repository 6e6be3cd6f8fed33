import type { Trilingual } from '@qadam/language/domain';
import type { ProblemKind } from '../../open-sdg/problem';
import { rowsText } from '../../plausibility/doubt';
import type { TableProblems } from './table-problems';

/** Texts that were taken by a name which nobody has confirmed, with their rows. */
export class TakenByName {
  private readonly found = new Map<string, { readonly code: string; readonly rows: number[] }>();

  note(text: string, code: string, row: number): void {
    const rows = this.found.get(text)?.rows ?? [];
    if (rows.at(-1) !== row) rows.push(row);
    this.found.set(text, { code, rows });
  }

  /** Once for each text; `nameOf`: what a code is called. */
  report(
    problems: TableProblems,
    kind: ProblemKind,
    heading: string,
    nameOf?: (code: string) => Trilingual,
  ): void {
    for (const [text, { code, rows }] of this.found)
      problems.report(kind, 'warning', rows[0] ?? null, heading, text, {
        ...{ proposal: code, rows: rowsText(rows), name: nameOf?.(code) },
      });
  }
}
