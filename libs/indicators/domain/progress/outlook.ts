import type { DisplayStatus } from './display-status';
import {
  chooseBaseAndCurrent,
  defaultBaseYear,
  defaultTargetYear,
  isAtTarget,
  pointsSinceBase,
  type ProgressInput,
} from './progress-input';

/** Where a series goes, in the words of a reader: how fast it moves and when it would arrive. */
export interface Outlook {
  /** Change a year needed from the latest value to the target, in the unit of the series. */
  readonly requiredYearlyChange: number | null;
  /** Change a year since the base year, in the unit of the series. */
  readonly actualYearlyChange: number | null;
  /** Calendar year in which the target would be reached at the actual pace; `null` if never or unknown. */
  readonly reachedInYear: number | null;
  readonly isTargetMet: boolean | null;
  /** Points since the base year: what the pace and the methods rest on. Earlier ones do not count. */
  readonly pointCount: number;
  /** The year of the first of them; the base year itself where there is none. */
  readonly sinceYear: number;
  readonly latestYear: number | null;
  readonly latestValue: number | null;
  /** Years between the latest point and `asOfYear`. */
  readonly latestAgeYears: number | null;
}

/**
 * Straight-line arithmetic beside the methods: required (T - v) / (tT - t) and actual (v - v0) / (t - t0)
 * yearly change, and t + (T - v) / actual, rounded up to a whole year. `asOfYear` is the reader's year, for
 * the age of the newest point. Numbers that need a target, two points or time to go are `null` without.
 */
export const outlookOf = (input: ProgressInput, asOfYear: number): Outlook => {
  const { points, direction, target, targetYear = defaultTargetYear } = input;
  const finite = points.filter(({ value }) => Number.isFinite(value));
  const latest = finite.reduce<(typeof finite)[number] | null>(
    (newest, point) => (newest === null || point.year > newest.year ? point : newest),
    null,
  );
  const used = pointsSinceBase(input);
  const chosen = chooseBaseAndCurrent(finite, input.baseYear);
  const actual =
    typeof chosen === 'string'
      ? null
      : (chosen.current.value - chosen.base.value) / (chosen.current.year - chosen.base.year);
  const isTargetMet =
    latest === null || target === undefined ? null : isAtTarget(latest.value, target, direction);
  const distance = latest === null || target === undefined ? null : target - latest.value;
  const yearsNeeded =
    distance === null || actual === null || actual === 0 || distance / actual < 0 ? null : distance / actual;
  let reachedInYear: number | null = null;
  if (latest !== null && isTargetMet === true) reachedInYear = latest.year;
  else if (latest !== null && yearsNeeded !== null)
    reachedInYear = latest.year + Math.ceil(yearsNeeded - 1e-9);
  return {
    requiredYearlyChange:
      latest === null || distance === null || targetYear <= latest.year
        ? null
        : distance / (targetYear - latest.year),
    actualYearlyChange: actual,
    reachedInYear,
    isTargetMet,
    pointCount: used.length,
    sinceYear:
      used.reduce<number | null>(
        (first, { year }) => (first === null || year < first ? year : first),
        null,
      ) ??
      input.baseYear ??
      defaultBaseYear,
    latestYear: latest?.year ?? null,
    latestValue: latest?.value ?? null,
    latestAgeYears: latest === null ? null : asOfYear - latest.year,
  };
};

/** Years after this one are no forecast that anybody could use. */
const lastYearToName = 2100;
/** A pace from fewer points is the difference of two figures. */
const pointsForAPace = 3;

/**
 * When the target would be reached, as it may be said to a reader: the year; `too-few-points` where the pace comes
 * from fewer than three points; `not-within-this-century` where the year is beyond 2100; `never` where it stands still or
 * moves away; `null` where the target is met already, or where target or pace is not known. Our own rule.
 */
export const arrivalOf = ({
  reachedInYear,
  isTargetMet,
  pointCount,
  actualYearlyChange,
}: Pick<Outlook, 'reachedInYear' | 'isTargetMet' | 'pointCount' | 'actualYearlyChange'>):
  number | 'too-few-points' | 'not-within-this-century' | 'never' | null => {
  if (isTargetMet !== false || actualYearlyChange === null) return null;
  if (pointCount < pointsForAPace) return 'too-few-points';
  if (reachedInYear === null) return 'never';
  return reachedInYear > lastYearToName ? 'not-within-this-century' : reachedInYear;
};

/**
 * Whether status and arrival read as if they contradicted each other: on track though a straight line arrives after the
 * target year or not at all, or not on track though it arrives by then. Both are right: the status of the primary method
 * compares compound growth, the arrival continues equal yearly steps. `false` where either is not told. Our own rule.
 */
export const seemAtOdds = (
  status: DisplayStatus,
  arrival: ReturnType<typeof arrivalOf>,
  targetYear: number | null,
): boolean => {
  if (arrival === null || arrival === 'too-few-points' || targetYear === null) return false;
  const arrivesInTime = typeof arrival === 'number' && arrival <= targetYear;
  if (status === 'on-track') return !arrivesInTime;
  return status !== 'not-assessable' && arrivesInTime;
};
