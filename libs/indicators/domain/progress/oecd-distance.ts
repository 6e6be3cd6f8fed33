import {
  isAtTarget,
  type ProgressInput,
  type ProgressPoint,
  type ProgressResult,
  type ReasonCode,
  reasonFor,
  signOf,
} from './progress-input';

export const oecdDistanceVersion = 'OECD, Measuring Distance to the SDG Targets, implementation 1';

export type OecdDistanceStatus =
  'target-met' | 'small-distance' | 'medium-distance' | 'large-distance' | 'not-assessable';

export interface OecdDistanceValues {
  readonly currentYear: number | null;
  readonly currentValue: number | null;
  readonly target: number | null;
  /** Population standard deviation across the areas. */
  readonly standardDeviation: number | null;
  /** Distance to the target in standard deviations; 0 and less = target met. */
  readonly distance: number | null;
  readonly areaCount: number;
}

export type OecdDistanceResult = ProgressResult<'oecd-distance', OecdDistanceStatus, OecdDistanceValues>;

const latestOf = (points: readonly ProgressPoint[]): ProgressPoint | undefined => {
  let latest: ProgressPoint | undefined;
  for (const point of points)
    if (Number.isFinite(point.value) && (latest === undefined || point.year >= latest.year)) latest = point;
  return latest;
};

/**
 * The distance still to go, in standard deviations across areas: (T - v) / s, positive while the target is
 * not met. Below 0.5 small, up to 1.5 medium, above large. It tells where an area stands, not where it goes.
 * Needs a target, one point, and values of at least two areas that differ.
 * Source: OECD, Measuring Distance to the SDG Targets, annex on methodology (standardised differences).
 */
export const assessOecdDistance = (input: ProgressInput): OecdDistanceResult => {
  const { points, direction, target, areaValues = [] } = input;
  const current = latestOf(points);
  const areas = areaValues.every(Number.isFinite) ? areaValues : areaValues.filter(Number.isFinite);
  const values: OecdDistanceValues = {
    currentYear: current?.year ?? null,
    currentValue: current?.value ?? null,
    target: target ?? null,
    standardDeviation: null,
    distance: null,
    areaCount: areas.length,
  };
  const start = { method: 'oecd-distance', version: oecdDistanceVersion } as const;
  const notAssessable = (code: ReasonCode): OecdDistanceResult => ({
    ...start,
    status: 'not-assessable',
    reason: reasonFor(code),
    values,
  });
  if (current === undefined) return notAssessable('too-few-points');
  if (target === undefined) return notAssessable('no-target');
  if (areas.length < 2) return notAssessable('no-area-values');
  const mean = areas.reduce((sum, value) => sum + value, 0) / areas.length;
  const standardDeviation = Math.sqrt(
    areas.reduce((sum, value) => sum + (value - mean) ** 2, 0) / areas.length,
  );
  if (standardDeviation === 0) return notAssessable('no-spread');
  const distance = (signOf(direction) * (target - current.value)) / standardDeviation;
  const status = ((): OecdDistanceStatus => {
    if (isAtTarget(current.value, target, direction)) return 'target-met';
    if (distance < 0.5) return 'small-distance';
    return distance <= 1.5 ? 'medium-distance' : 'large-distance';
  })();
  return { ...start, status, reason: null, values: { ...values, standardDeviation, distance } };
};
