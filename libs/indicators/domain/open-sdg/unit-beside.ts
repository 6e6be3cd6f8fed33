import type { CodeFinding } from './judge-code';
import { proposalsOf } from './known-areas';

/** What is known of units when a row is judged. */
export interface UnitGround {
  /** The units in which the indicator has figures already: an unknown one beside them is an error. Absent: a warning. */
  readonly storedUnits?: readonly string[] | undefined;
  /** The known units that the file itself has. */
  readonly unitsOfFile?: readonly string[];
  /** The known units that a text means (`процент`: PT). Absent: nobody knows words for units. */
  readonly unitsMeant?: ((text: string) => readonly string[]) | undefined;
}

export interface UnitFinding extends Pick<CodeFinding, 'kind' | 'isError' | 'proposal' | 'known'> {
  /** The units beside which it would begin a series of its own. */
  readonly rows?: string;
}

/**
 * A unit that nobody knows, by what it means: `percent` beside figures in PT is the same unit in another word and would
 * begin a second series, so that it is refused like any unknown code beside stored ones. Other words are taken with a
 * warning; either way what they mean is proposed.
 */
export const judgeUnit = (
  unit: string,
  finding: CodeFinding,
  { storedUnits = [], unitsOfFile = [], unitsMeant }: UnitGround,
): UnitFinding => {
  const meant = unitsMeant?.(unit) ?? [];
  const proposed = proposalsOf(meant);
  const told = Object.keys(proposed).length === 0 ? finding : { ...finding, known: undefined, ...proposed };
  const beside = [...new Set([...storedUnits, ...unitsOfFile])];
  const isUnlisted = finding.kind === 'unknown-code' && storedUnits.length > 0;
  const { kind, isError, proposal, known } = told;
  return {
    ...(isUnlisted || meant.some((one) => beside.includes(one))
      ? ({ kind: 'unit-not-listed', isError: true, rows: beside.join(', ') } as const)
      : { kind, isError }),
    ...(proposal === undefined ? {} : { proposal }),
    ...(known === undefined ? {} : { known }),
  };
};
