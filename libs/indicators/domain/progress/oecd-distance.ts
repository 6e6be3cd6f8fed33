import {
  type AreaSource,
  type Draft,
  isAtTarget,
  type ProgressInput,
  type ProgressPoint,
  type ProgressResult,
  type ReasonCode,
  reasonFor,
  signOf,
} from './progress-input';

export const oecdDistanceVersion = 'OECD, Measuring Distance to the SDG Targets, implementation 2';

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
  readonly areaCount: number;
  /** Where the values of areas come from; `null` without any. */
  readonly areasFrom: AreaSource | null;
}

export type OecdDistanceResult = ProgressResult<'oecd-distance', OecdDistanceStatus, OecdDistanceValues>;

const latestOf = (points: readonly ProgressPoint[]): ProgressPoint | undefined => {
  let latest: ProgressPoint | undefined;
  for (const point of points)
    if (Number.isFinite(point.value) && (latest === undefined || point.year >= latest.year)) latest = point;
  return latest;
};

/** Population standard deviation; needs at least one value. */
const standardDeviationOf = (values: readonly number[]): number => {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return Math.sqrt(squares / values.length);
};

const resultOf = (
  values: OecdDistanceValues,
  status: OecdDistanceStatus,
  code: ReasonCode | null = null,
): OecdDistanceResult => ({
  method: 'oecd-distance',
  version: oecdDistanceVersion,
  status,
  reason: code === null ? null : reasonFor(code),
  values,
});

/**
 * The distance still to go, in standard deviations across areas: (T - v) / s, positive while the target is
 * not met. Below 0.5 small, up to 1.5 medium, above large. It tells where an area stands, not where it goes.
 * Needs a target or an upper bound of the scale in its place, one point, and values of at least two areas that differ.
 * Source: OECD, Measuring Distance to the SDG Targets, annex on methodology (standardised differences; where the 2030
 * Agenda names no level, the distance is to the level of the best).
 */
export const assessOecdDistance = (input: ProgressInput): OecdDistanceResult => {
  const { points, direction, target = input.bounds?.optimum, areaValues = [] } = input;
  const current = latestOf(points);
  const areas = areaValues.every(Number.isFinite) ? areaValues : areaValues.filter(Number.isFinite);
  const values: Draft<OecdDistanceValues> = {
    currentYear: current?.year ?? null,
    currentValue: current?.value ?? null,
    target: target ?? null,
    standardDeviation: null,
    distance: null,
    areaCount: areas.length,
    areasFrom: areas.length === 0 ? null : (input.areasFrom ?? 'given'),
  };
  if (current === undefined) return resultOf(values, 'not-assessable', 'too-few-points');
  if (target === undefined) return resultOf(values, 'not-assessable', 'no-target');
  if (areas.length < 2) return resultOf(values, 'not-assessable', 'no-area-values');
  const standardDeviation = standardDeviationOf(areas);
  if (standardDeviation === 0) return resultOf(values, 'not-assessable', 'no-spread');
  const distance = (signOf(direction) * (target - current.value)) / standardDeviation;
  values.standardDeviation = standardDeviation;
  values.distance = distance;
  if (isAtTarget(current.value, target, direction)) return resultOf(values, 'target-met');
  if (distance < 0.5) return resultOf(values, 'small-distance');
  return resultOf(values, distance <= 1.5 ? 'medium-distance' : 'large-distance');
};
