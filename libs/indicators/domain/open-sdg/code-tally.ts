import { isAgeCode } from './age-codes';
import { type CodeFinding, judgeCode } from './judge-code';
import type { KnownCodes } from './known-codes';
import type { ImportProblem, ProblemKind } from './problem';
import { problemMessage } from './problem-message';

/** A column with more distinct unknown texts, and more of them than of known codes, holds something else than codes. */
export const mostUnknownCodes = 200;

interface Tally {
  readonly dimension: string;
  readonly column: string;
  readonly known: Set<string>;
  readonly unknown: Set<string>;
}

/** What is said of single codes in a column, and is not said where the column as a whole is no code. */
const kindsOfCodes: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  ...(['unknown-code', 'free-text-unit', 'shifted-value', 'mixed-script-code', 'code-whitespace'] as const),
]);

const isNoCode = ({ known, unknown }: Tally): boolean =>
  unknown.size > mostUnknownCodes && unknown.size > known.size;

/**
 * Counts the distinct texts of each column of codes: a few that nobody knows are new or mistaken codes, thousands are
 * no codes at all, and each of them would become a series. A dimension without any known code is not judged.
 */
export class CodeTally {
  private readonly tallies = new Map<string, Tally>();
  private readonly findings = new Map<string, CodeFinding | null>();

  constructor(private readonly codes: KnownCodes) {}

  /** Returns whether the column is surely no code, whatever else it holds, so that nothing more need be said of it. */
  note(dimension: string, column: string, code: string): boolean {
    const codes = this.codes.get(dimension);
    if (codes === undefined || code === '' || code === '_T') return false;
    const key = `${dimension}\n${column}`;
    let tally = this.tallies.get(key);
    if (tally === undefined) {
      tally = { dimension, column, known: new Set(), unknown: new Set() };
      this.tallies.set(key, tally);
    }
    (codes.has(code) || isAgeCode(dimension, code) ? tally.known : tally.unknown).add(code);
    return tally.unknown.size > Math.max(mostUnknownCodes, codes.size);
  }

  /** `judgeCode`, once for each code: to seek the nearest of a thousand is slow, and rows repeat their codes. */
  judge(code: string, dimension: string, known: KnownCodes): CodeFinding | null {
    const key = `${dimension}\n${code}`;
    let finding = this.findings.get(key);
    if (finding === undefined) {
      finding = judgeCode(code, dimension, known);
      this.findings.set(key, finding);
    }
    return finding;
  }

  private get strangers(): readonly Tally[] {
    return [...this.tallies.values()].filter(isNoCode);
  }

  /** Whether any column is no code: then no figure of the file can be taken. */
  get hasStrangers(): boolean {
    return this.strangers.length > 0;
  }

  /** Problems of rows without those about the codes of columns that are none, which are one error each. */
  settle(file: string, problems: readonly ImportProblem[]): readonly ImportProblem[] {
    const { strangers } = this;
    if (strangers.length === 0) return problems;
    const columns = new Set(strangers.map(({ column }) => column));
    return [
      ...strangers.map(({ column, unknown }): ImportProblem => {
        const [value = ''] = unknown;
        return {
          ...{ file, row: null, column, kind: 'column-without-codes', severity: 'error', value },
          message: problemMessage('column-without-codes', { value, column, count: String(unknown.size) }),
        };
      }),
      ...problems.filter(({ column, kind }) => !(columns.has(column ?? '') && kindsOfCodes.has(kind))),
    ];
  }
}
