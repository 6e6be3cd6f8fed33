import { isAgeCode } from './age-codes';
import { nearestInDimension } from './nearest-in-dimension';
import { proposalsOf } from './known-areas';
import type { KnownCodes } from './known-codes';
import { latinSpelling, latinTwin } from './look-alikes';
import type { ProblemKind } from './problem';

export interface CodeFinding {
  readonly kind: ProblemKind;
  readonly isError: boolean;
  readonly proposal?: string;
  /** Several that are equally near, listed. */
  readonly known?: string;
}

const looksLikeNumber = /^[+-]?\d+(?:[.,]\d+)?$/u;

/** The other dimension in which a code is defined; area codes are passed as REF_AREA. */
const otherDimensionOf = (code: string, dimension: string, known: KnownCodes): string | null => {
  for (const [name, codes] of known) if (name !== dimension && codes.has(code)) return name;
  return null;
};

/**
 * Judges a (trimmed) code in its dimension; `null` is a good answer. Empty and `_T` mean "total" and are
 * always known. A number, or a code that only another dimension knows, is a value shifted into the wrong
 * column; Cyrillic twins in a Latin code, or of a whole one, are an error with the Latin spelling as a proposal (nothing is
 * rewritten silently); a unit in words is a free-text unit; other unknown codes are taken with a warning,
 * and ages by the rules of SDMX (`isAgeCode`) without one.
 * A dimension without any defined code is not judged for unknown codes.
 */
export const judgeCode = (code: string, dimension: string, known: KnownCodes): CodeFinding | null => {
  if (code === '' || code === '_T' || known.get(dimension)?.has(code) === true) {
    const isWords = dimension === 'UNIT_MEASURE' && code !== '' && !/^\w+$/u.test(code);
    return isWords ? { kind: 'free-text-unit', isError: false } : null;
  }
  if (looksLikeNumber.test(code)) return { kind: 'shifted-value', isError: true };
  const other = otherDimensionOf(code, dimension, known);
  if (other !== null) return { kind: 'shifted-value', isError: true, proposal: other };
  const twin = latinTwin(code);
  const isTwin = twin !== null && known.get(dimension)?.has(twin) === true;
  const latin = isTwin ? twin : latinSpelling(code);
  if (latin !== null) return { kind: 'mixed-script-code', isError: true, proposal: latin };
  if (dimension === 'UNIT_MEASURE' && !/^\w+$/u.test(code))
    return {
      kind: 'free-text-unit',
      isError: false,
      ...proposalsOf(nearestInDimension(code, dimension, known.get(dimension) ?? [])),
    };
  const codes = known.get(dimension);
  if (codes === undefined || isAgeCode(dimension, code)) return null;
  return { kind: 'unknown-code', isError: false, ...proposalsOf(nearestInDimension(code, dimension, codes)) };
};

/** The dimension to which a text in the year or value column belongs, if any dimension defines it. */
export const dimensionOfCode = (code: string, known: KnownCodes): string | null =>
  otherDimensionOf(code, '', known);
