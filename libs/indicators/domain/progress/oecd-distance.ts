import {
  type AreaSource,
  isAtTarget,
  plainZero,
  type ProgressInput,
  type ProgressPoint,
  reaches,
  signOf,
} from './progress-input';
import { type Draft, type ProgressResult, resultsOf } from './progress-result';

export const oecdDistanceVersion = 'OECD, Measuring Distance to the SDG Targets, implementation 3';

export type OecdDistanceStatus =
  'target-met' | 'small-distance' | 'medium-distance' | 'large-distance' | 'not-assessable';

export interface OecdDistanceValues {
  readonly currentYear: number | null;
  readonly currentValue: number | null;
  /** The target, or where none is set the upper bound of the scale. */
  readonly target: number | null;
  /** Population standard deviation across the areas. */
  readonly standardDeviation: number | null;
  /** Distance to the target in standard deviations; 0 and less = target met. */
  readonly distance: number | null;
  /** How many values of areas the standard deviation is over. */
  readonly areaCount: number;
  /** The year that they are all of: that of the current value; `null` without any. */
  readonly areaYear: number | null;
  /** Where the values of areas come from; `null` without any. */
  readonly areasFrom: AreaSource | null;
}

export type OecdDistanceResult = ProgressResult<'oecd-distance', OecdDistanceStatus, OecdDistanceValues>;

/**
 * The values of several areas in one year, each area once; areas without a value of that year are left out. A distance
 * is measured among values of the same year only: those of different years differ by what happened in between.
 */
export const valuesOfYear = (
  areas: Iterable<readonly ProgressPoint[]>,
  year: number | undefined,
): readonly number[] => {
  const values: number[] = [];
  for (const points of areas) {
    const point = points.find((one) => one.year === year && Number.isFinite(one.value));
    if (point !== undefined) values.push(point.value);
  }
  return values;
};

/** The newest point that has a value. */
export const latestPointOf = (points: readonly ProgressPoint[]): ProgressPoint | undefined => {
  let latest: ProgressPoint | undefined;
  for (const point of points)
    if (Number.isFinite(point.value) && (latest === undefined || point.year >= latest.year)) latest = point;
  return latest;
};

/** Population standard deviation; needs at least one value. Counted from the first, so that of equal values is 0. */
const standardDeviationOf = (values: readonly number[]): number => {
  const first = values[0] as number;
  let sum = 0;
  for (const value of values) sum += value - first;
  const mean = sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - first - mean) ** 2;
  return Math.sqrt(squares / values.length);
};

const resultOf = resultsOf<OecdDistanceValues, OecdDistanceStatus>()('oecd-distance', oecdDistanceVersion, {
  unassessed: 'not-assessable',
  isMet: (status) => status === 'target-met',
});

/**
 * The distance still to go, in standard deviations across areas: (T - v) / s, positive while the target is
 * not met. Below 0.5 small, up to 1.5 medium, above large. It tells where an area stands, not where it goes.
 * Needs a target or an upper bound of the scale in its place, one point, and values of at least two areas in the year
 * of that point (`valuesOfYear`), which differ unless the target is met.
 * Source: OECD, Measuring Distance to the SDG Targets, annex on methodology (standardised differences; where the 2030
 * Agenda names no level, the distance is to the level of the best).
 */
export const assessOecdDistance = (input: ProgressInput): OecdDistanceResult => {
  const { points, direction, target = input.bounds?.optimum, areaValues = [] } = input;
  const current = latestPointOf(points);
  const areas = areaValues.every(Number.isFinite) ? areaValues : areaValues.filter(Number.isFinite);
  const values: Draft<OecdDistanceValues> = {
    currentYear: current?.year ?? null,
    currentValue: current?.value ?? null,
    target: target ?? null,
    standardDeviation: null,
    distance: null,
    areaCount: areas.length,
    areaYear: areas.length === 0 ? null : (current?.year ?? null),
    areasFrom: areas.length === 0 ? null : (input.areasFrom ?? 'given'),
  };
  if (current === undefined) return resultOf(values, 'not-assessable', 'no-figures');
  if (target === undefined) return resultOf(values, 'not-assessable', 'no-target');
  if (areas.length < 2)
    return resultOf(
      values,
      'not-assessable',
      input.areasFrom === 'regions' ? 'too-few-regions' : 'no-area-values',
    );
  const isMet = isAtTarget(current.value, target, direction);
  const standardDeviation = standardDeviationOf(areas);
  values.standardDeviation = standardDeviation;
  if (standardDeviation === 0)
    return isMet ? resultOf(values, 'target-met') : resultOf(values, 'not-assessable', 'no-spread');
  const distance = plainZero((signOf(direction) * (target - current.value)) / standardDeviation);
  values.distance = distance;
  if (isMet) return resultOf(values, 'target-met');
  if (!reaches(distance, 0.5)) return resultOf(values, 'small-distance');
  return resultOf(values, reaches(-distance, -1.5) ? 'medium-distance' : 'large-distance');
};
