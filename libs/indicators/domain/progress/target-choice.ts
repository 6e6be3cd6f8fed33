import {
  chooseBaseAndCurrent,
  type ProgressDirection,
  type ProgressInput,
  type ProgressPoint,
} from './progress-input';

/** How a measure whose best value lies in the middle enters the growth methods. */
export type ParityTransform = 'parity-index' | 'parity-share';

/** A target that depends on the value in a base year. */
export interface RelativeTarget {
  readonly baseYear: number;
  readonly factor: number;
  /** Of what lies between that value and the natural limit, not of the value: 0.5 halves what is missing. */
  readonly isOfShortfall?: boolean;
}

/** Direction, target and source of an indicator, as in `data/figures/targets.json`: data that people can edit. */
export interface TargetChoice {
  readonly indicator: string;
  readonly direction: ProgressDirection;
  readonly target?: number;
  /** Target given as a multiple of the base value: 0.5 halves it, 2 doubles it. */
  readonly relativeTarget?: RelativeTarget;
  readonly targetYear: number;
  readonly limit?: number;
  /** Worst value of the scale of the SDG Index, in the unit of the series (for parity: as transformed). */
  readonly lowerBound?: number;
  /** Best value of that scale; the target where it is absent. */
  readonly upperBound?: number;
  readonly transform?: ParityTransform;
  readonly source: string;
}

/** A parity measure as it enters: `null` for an index that is not positive. */
export const transformValue = (value: number, transform: ParityTransform): number | null =>
  transform === 'parity-share' ? 50 + Math.abs(value - 50) : value > 0 ? Math.max(value, 1 / value) : null;

/**
 * Parity measures as Statistics Canada enters them: an index as max(y, 1/y) with 1 as the best value, a share
 * of women as 50 + |y - 50| with 50 as the best value; both are then better when lower.
 * An index that is not positive is left out.
 */
export const transformPoints = (
  points: readonly ProgressPoint[],
  transform: ParityTransform,
): readonly ProgressPoint[] =>
  points.flatMap(({ year, value }) => {
    const transformed = transformValue(value, transform);
    return transformed === null ? [] : [{ year, value: transformed }];
  });

/** The number that a relative target stands for; `undefined` without the natural limit that a shortfall needs. */
const numberOf = (
  { factor, isOfShortfall = false }: RelativeTarget,
  base: number,
  limit: number | undefined,
): number | undefined => {
  if (!isOfShortfall) return base * factor;
  return limit === undefined ? undefined : limit - factor * (limit - base);
};

/**
 * The input of a method from points and the choice for their indicator: parity transformed, values and target alike
 * (and then negative in direction), a relative target made a number by the base value. `baseYear` overrides the default.
 */
export const progressInputOf = (
  points: readonly ProgressPoint[],
  choice: TargetChoice,
  baseYear?: number,
): ProgressInput => {
  const { transform, relativeTarget, targetYear, limit } = choice;
  const own = transform === undefined ? points : transformPoints(points, transform);
  const chosen = relativeTarget === undefined ? null : chooseBaseAndCurrent(own, relativeTarget.baseYear);
  const relative =
    chosen === null || typeof chosen === 'string' || relativeTarget === undefined
      ? undefined
      : numberOf(relativeTarget, chosen.base.value, limit);
  const target =
    choice.target === undefined
      ? relative
      : transform === undefined
        ? choice.target
        : (transformValue(choice.target, transform) ?? undefined);
  return {
    points: own,
    direction: transform === undefined ? choice.direction : 'negative',
    targetYear,
    ...(target === undefined ? {} : { target }),
    ...(limit === undefined ? {} : { limit }),
    ...(baseYear === undefined ? {} : { baseYear }),
  };
};

/**
 * The input for arithmetic in the unit of the series: as `progressInputOf` gives it, except that a measure of parity
 * keeps its own values; it should then rise or fall to the edge of the target on the side where its newest value is.
 * For an index the side below parity ends at 1/T, for a share at 100 - T (the transforms of `transformPoints`).
 */
export const untransformedInputOf = (
  points: readonly ProgressPoint[],
  choice: TargetChoice,
  baseYear?: number,
): ProgressInput => {
  const input = progressInputOf(points, choice, baseYear);
  const { transform } = choice;
  const newest = points.reduce<ProgressPoint | null>(
    (latest, point) => (latest === null || point.year > latest.year ? point : latest),
    null,
  );
  if (transform === undefined || newest === null) return input;
  const isBelow = newest.value < (transform === 'parity-share' ? 50 : 1);
  const mirrored = (target: number) => (transform === 'parity-share' ? 100 - target : 1 / target);
  return {
    ...input,
    points,
    direction: isBelow ? 'positive' : 'negative',
    ...(input.target === undefined ? {} : { target: isBelow ? mirrored(input.target) : input.target }),
  };
};
