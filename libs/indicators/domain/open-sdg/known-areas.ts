import { latinTwin } from './look-alikes';
import { type AreaCandidate, mostProposals, nearAreas } from '@qadam/geography/domain';
import type { ProblemKind } from './problem';

/** An area code of the source with the first and last calendar year in which the area existed. */
export interface KnownArea {
  readonly code: string;
  readonly validFrom?: number;
  readonly validTo?: number;
  /** What it is called in any language, for proposals. */
  readonly names?: readonly string[];
}

export interface AreaFinding {
  readonly kind: ProblemKind;
  readonly isError: boolean;
  readonly proposal?: string;
  /** Several that are equally near, listed. */
  readonly known?: string;
  /** The years of validity, such as `2022–`. */
  readonly years?: string;
}

/** One as a proposal, or several that are equally near; none of more than help anybody. */
export const proposalsOf = (near: readonly string[]): Pick<AreaFinding, 'proposal' | 'known'> => {
  const [only, ...others] = near;
  if (only === undefined || near.length > mostProposals) return {};
  return others.length === 0 ? { proposal: only } : { known: near.join(', ') };
};

/** An area may be listed under several codes; all of them mean the one that stands first. */
const candidatesOf = (areas: ReadonlyMap<string, KnownArea>): readonly AreaCandidate[] => {
  const byNames = Map.groupBy(areas.values(), ({ code, names = [] }) => names.join('|') || code);
  return [...byNames.values()].flatMap((own) => {
    const [first] = own;
    return first === undefined
      ? []
      : [{ code: first.code, codes: own.map(({ code }) => code), names: first.names ?? [] }];
  });
};

/** A wrong code stands in many rows, and looking for its nearest takes long. */
const nearCodes = new WeakMap<ReadonlyMap<string, KnownArea>, (code: string) => readonly string[]>();
const nearOf = (
  code: string,
  areas: ReadonlyMap<string, KnownArea>,
): Pick<AreaFinding, 'proposal' | 'known'> => {
  let near = nearCodes.get(areas);
  if (near === undefined) {
    const candidates = candidatesOf(areas);
    const found = new Map<string, readonly string[]>();
    near = (wrong) => {
      const known = found.get(wrong) ?? nearAreas(wrong, candidates);
      found.set(wrong, known);
      return known;
    };
    nearCodes.set(areas, near);
  }
  return proposalsOf(near(code));
};

/**
 * Judges an area code in a year. `null` is a good answer: the code is empty (the country) or known and the
 * area existed in that year. The years of a border change belong to both sides. An unknown code is an error
 * with the nearest known area as a proposal, or several where they are equally near; a known one outside its years is a warning, since offices
 * calculate back to new borders.
 */
export const judgeArea = (
  code: string,
  year: number | null,
  areas: ReadonlyMap<string, KnownArea>,
): AreaFinding | null => {
  if (code === '') return null;
  const area = areas.get(code);
  if (area === undefined) {
    const latin = latinTwin(code);
    if (latin !== null) {
      const near = areas.has(latin) ? { proposal: latin } : nearOf(latin, areas);
      return { kind: 'mixed-script-code', isError: true, ...near };
    }
    return { kind: 'unknown-area', isError: true, ...nearOf(code, areas) };
  }
  const years = `${area.validFrom ?? ''}–${area.validTo ?? ''}`;
  if (year !== null && area.validFrom !== undefined && year < area.validFrom)
    return { kind: 'area-not-yet-valid', isError: false, years };
  if (year !== null && area.validTo !== undefined && year > area.validTo)
    return { kind: 'area-no-longer-valid', isError: false, years };
  return null;
};
