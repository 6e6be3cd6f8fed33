import { latinTwin } from './look-alikes';
import { nearestCode } from './nearest-code';
import type { ProblemKind } from './problem';

/** An area code of the source with the first and last calendar year in which the area existed. */
export interface KnownArea {
  readonly code: string;
  readonly validFrom?: number;
  readonly validTo?: number;
}

export interface AreaFinding {
  readonly kind: ProblemKind;
  readonly isError: boolean;
  readonly proposal?: string;
  /** The years of validity, such as `2022–`. */
  readonly years?: string;
}

/**
 * Judges an area code in a year. `null` is a good answer: the code is empty (the country) or known and the
 * area existed in that year. The years of a border change belong to both sides. An unknown code is an error
 * with the nearest known code as a proposal; a known one outside its years is a warning, since offices
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
      const proposal = areas.has(latin) ? latin : nearestCode(latin, areas.keys());
      return { kind: 'mixed-script-code', isError: true, ...(proposal === null ? {} : { proposal }) };
    }
    const proposal = nearestCode(code, areas.keys());
    return { kind: 'unknown-area', isError: true, ...(proposal === null ? {} : { proposal }) };
  }
  const years = `${area.validFrom ?? ''}–${area.validTo ?? ''}`;
  if (year !== null && area.validFrom !== undefined && year < area.validFrom)
    return { kind: 'area-not-yet-valid', isError: false, years };
  if (year !== null && area.validTo !== undefined && year > area.validTo)
    return { kind: 'area-no-longer-valid', isError: false, years };
  return null;
};
