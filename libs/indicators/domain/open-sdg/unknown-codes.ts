import { isAgeCode } from './age-codes';
import { CodeTally } from './code-tally';
import { proposalsOf } from './known-areas';
import type { KnownCodes } from './known-codes';
import { nearestInDimension } from './nearest-in-dimension';
import type { ImportProblem } from './problem';
import { problemMessage } from './problem-message';

interface Place {
  readonly row: number | null;
  readonly column: string;
}

/** Codes of exchange formats, which are taken as they stand: those that nobody knows here, each once, at its first place. */
export class UnknownCodes {
  private readonly found = new Map<string, Place & { readonly dimension: string; readonly code: string }>();

  /** `tally`: of the whole file, where rows are judged beside. */
  constructor(
    private readonly known: KnownCodes,
    private readonly tally = new CodeTally(known),
  ) {}

  /** Whether any column holds no codes at all: then no figure can be taken. */
  get hasStrangers(): boolean {
    return this.tally.hasStrangers;
  }

  /** Totals are known; a dimension without any known code is not judged. */
  note(dimension: string, code: string, place: Place): void {
    if (code === '' || code === '_T' || this.tally.note(dimension, place.column, code)) return;
    const codes = this.known.get(dimension);
    if (codes === undefined || codes.has(code) || isAgeCode(dimension, code)) return;
    const key = `${dimension}=${code}`;
    if (!this.found.has(key)) this.found.set(key, { ...place, dimension, code });
  }

  /** Warnings, with the nearest known code as a proposal; one error for a column that holds no codes at all. */
  problems(file: string): readonly ImportProblem[] {
    return this.tally.settle(file, this.warnings(file));
  }

  warnings(file: string): readonly ImportProblem[] {
    return [...this.found.values()].map(({ dimension, code, row, column }): ImportProblem => {
      const { proposal, known } = proposalsOf(
        nearestInDimension(code, dimension, this.known.get(dimension) ?? []),
      );
      return {
        ...{ file, row, column, kind: 'unknown-code', severity: 'warning', value: code },
        ...(proposal === undefined ? {} : { proposal }),
        message: problemMessage('unknown-code', { value: code, column, proposal, known }),
      };
    });
  }
}
