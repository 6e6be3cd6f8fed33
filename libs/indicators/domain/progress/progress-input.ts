import type { ReasonCode } from './progress-reason';

export interface ProgressPoint {
  readonly year: number;
  readonly value: number;
}

/** Which way is better: `positive` = higher values. */
export type ProgressDirection = 'positive' | 'negative';

/** Set by somebody, the worst value of the series itself, or the worst of all regions for the same indicator. */
export type LowerBoundSource = 'given' | 'own-values' | 'regions';

/** Given by the caller, the series of one file with the same direction and target, or the present regions. */
export type AreaSource = 'given' | 'series-of-the-file' | 'regions';

/** What every method reads; each says which parts it needs. Points may come in any order, one per year. */
export interface ProgressInput {
  readonly points: readonly ProgressPoint[];
  readonly direction: ProgressDirection;
  readonly target?: number;
  /** Default 2030. */
  readonly targetYear?: number;
  /** Default 2015; the base is the first point in that year or later, for some methods the nearest one. */
  readonly baseYear?: number;
  /** Natural limit of the measure, such as 100 for shares (Statistics Canada, without a target). */
  readonly limit?: number;
  /** Worst and best value of the 0 to 100 scale (SDSN). */
  readonly bounds?: {
    readonly lower: number;
    readonly optimum: number;
    /** Where the lower bound comes from; `given` unless said. */
    readonly lowerFrom?: LowerBoundSource;
  };
  /** Values of all areas in one year, that of the latest point (OECD); see `valuesOfYear`. */
  readonly areaValues?: readonly number[];
  /** Where the values of areas come from; `given` unless said. */
  readonly areasFrom?: AreaSource;
}

export const defaultBaseYear = 2015;
export const defaultTargetYear = 2030;

/** Growth at rest is 0, whichever way is better: the sign of a zero would be read as a minus. */
export const plainZero = (value: number): number => (value === 0 ? 0 : value);

/** The part of a whole; no number where the whole is beyond those a computer holds, as any part of it would be 0. */
export const shareOf = (part: number, whole: number): number =>
  Number.isFinite(whole) ? part / whole : Number.NaN;

/** What binary fractions may be off by where a threshold is hit exactly: 0.99 - 1 is a little below -0.01. */
const roundingResidue = 1e-12;

/** Whether a value is at or above a threshold, the rounding of binary fractions left aside. */
export const reaches = (value: number, threshold: number): boolean =>
  value >= threshold - roundingResidue * Math.max(1, Math.abs(threshold));

/** +1 where higher is better, -1 where lower is. */
export const signOf = (direction: ProgressDirection): 1 | -1 => (direction === 'positive' ? 1 : -1);

/** Whether a value is at or beyond the target in the wanted direction. */
export const isAtTarget = (value: number, target: number, direction: ProgressDirection): boolean =>
  direction === 'positive' ? value >= target : value <= target;

export interface BaseAndCurrent {
  readonly base: ProgressPoint;
  readonly current: ProgressPoint;
}

/**
 * The base point (first in the base year or later) and the current one (last). A reason instead of points
 * where there are fewer than two points, or none between the base year and the last.
 */
export const chooseBaseAndCurrent = (
  points: readonly ProgressPoint[],
  baseYear: number = defaultBaseYear,
): BaseAndCurrent | ReasonCode => {
  let count = 0;
  let current: ProgressPoint | undefined;
  let base: ProgressPoint | undefined;
  for (let at = 0; at < points.length; at += 1) {
    const point = points[at] as ProgressPoint;
    if (!Number.isFinite(point.value)) continue;
    count += 1;
    if (current === undefined || point.year >= current.year) current = point;
    if (point.year >= baseYear && (base === undefined || point.year < base.year)) base = point;
  }
  if (current === undefined || count < 2) return 'too-few-points';
  return base === undefined || base.year >= current.year ? 'base-not-before-current' : { base, current };
};

/**
 * The point of the base year, or that of the nearest year with data before the current one, and the current one (last).
 * Of two years as near as each other the later. A reason where there are fewer than two points, or none after the base
 * year.
 */
export const chooseNearestBaseAndCurrent = (
  points: readonly ProgressPoint[],
  baseYear: number = defaultBaseYear,
): BaseAndCurrent | ReasonCode => {
  let count = 0;
  let current: ProgressPoint | undefined;
  for (const point of points) {
    if (!Number.isFinite(point.value)) continue;
    count += 1;
    if (current === undefined || point.year >= current.year) current = point;
  }
  if (current === undefined || count < 2) return 'too-few-points';
  let base: ProgressPoint | undefined;
  for (const point of points) {
    if (!Number.isFinite(point.value) || point.year >= current.year) continue;
    const nearer = base === undefined ? -1 : Math.abs(point.year - baseYear) - Math.abs(base.year - baseYear);
    if (base === undefined || nearer < 0 || (nearer === 0 && point.year > base.year)) base = point;
  }
  return base === undefined || current.year <= baseYear ? 'base-not-before-current' : { base, current };
};

/** Years and values of the two points, as the methods tell them; `null` where a reason stands for the points. */
export const toldPoints = (chosen: BaseAndCurrent | ReasonCode) =>
  typeof chosen === 'string'
    ? { baseYear: null, baseValue: null, currentYear: null, currentValue: null }
    : {
        baseYear: chosen.base.year,
        baseValue: chosen.base.value,
        currentYear: chosen.current.year,
        currentValue: chosen.current.value,
      };

/** The points in the base year (default 2015) and later: what methods and outlook look at. In the order given. */
export const pointsSinceBase = ({
  points,
  baseYear = defaultBaseYear,
}: Pick<ProgressInput, 'points' | 'baseYear'>): readonly ProgressPoint[] =>
  points.filter(({ year, value }) => year >= baseYear && Number.isFinite(value));
