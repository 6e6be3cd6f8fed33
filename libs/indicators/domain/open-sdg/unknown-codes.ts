import type { KnownCodes } from './known-codes';
import { nearestCode } from './nearest-code';
import type { ImportProblem } from './problem';
import { problemMessage } from './problem-message';

interface Place {
  readonly row: number | null;
  readonly column: string;
}

/** Codes of exchange formats, which are taken as they stand: those that nobody knows here, each once, at its first place. */
export class UnknownCodes {
  private readonly found = new Map<string, Place & { readonly dimension: string; readonly code: string }>();

  constructor(private readonly known: KnownCodes) {}

  /** Totals are known; a dimension without any known code is not judged. */
  note(dimension: string, code: string, place: Place): void {
    if (code === '' || code === '_T') return;
    const codes = this.known.get(dimension);
    if (codes === undefined || codes.has(code)) return;
    const key = `${dimension}=${code}`;
    if (!this.found.has(key)) this.found.set(key, { ...place, dimension, code });
  }

  /** Warnings, with the nearest known code as a proposal. */
  problems(file: string): readonly ImportProblem[] {
    return [...this.found.values()].map(({ dimension, code, row, column }) => {
      const proposal = nearestCode(code, this.known.get(dimension) ?? []) ?? undefined;
      return {
        ...{ file, row, column, kind: 'unknown-code', severity: 'warning', value: code },
        ...(proposal === undefined ? {} : { proposal }),
        message: problemMessage('unknown-code', { value: code, column, proposal }),
      };
    });
  }
}
