import { type ParityTransform, type RelativeTarget, transformValue } from './target-choice';
import type { ProgressDirection } from './progress-input';

/** What a person sets for an indicator; absent parts are not set. */
export interface ProposedChoice {
  readonly direction: ProgressDirection;
  readonly target: number | null;
  readonly targetYear: number | null;
  readonly baseYear: number | null;
  readonly limit: number | null;
  /** Worst and best value of the scale of the SDG Index; for a parity measure as transformed, where lower is better. */
  readonly lowerBound: number | null;
  readonly upperBound: number | null;
  /** Target as a multiple of the value in a base year (0.5 halves it), or of what is missing to the natural limit. */
  readonly relativeTarget: RelativeTarget | null;
  readonly transform: ParityTransform | null;
  /** Where direction and target come from: a resolution, a national programme, a decision. */
  readonly source: string;
}

export type ChoiceFault =
  | 'target-year-out-of-range'
  | 'base-year-out-of-range'
  | 'base-year-not-before-target-year'
  | 'two-targets'
  | 'factor-not-positive'
  | 'shortfall-without-limit'
  | 'target-beyond-limit'
  | 'number-not-finite'
  | 'bounds-in-wrong-order'
  | 'source-missing';

const isYear = (year: number, from: number, to: number): boolean =>
  Number.isInteger(year) && year >= from && year <= to;

/** Whether the worst value of the scale is set, and is not worse than the best one (the target where none is set). */
const areBoundsInWrongOrder = ({
  direction,
  transform,
  lowerBound,
  upperBound,
  target,
}: ProposedChoice): boolean => {
  const best =
    upperBound ?? (target === null || transform === null ? target : transformValue(target, transform));
  if (lowerBound === null || best === null) return false;
  return transform === null && direction === 'positive' ? lowerBound >= best : lowerBound <= best;
};

/** Whether no figure can ever be at the target: the limit of a measure that is not transformed is the most that it can be. */
const isTargetBeyondLimit = ({ target, limit, transform }: ProposedChoice): boolean =>
  target !== null && limit !== null && limit > 0 && transform === null && target > limit;

/**
 * What is wrong with a proposed choice, in the order of a form; empty where it can be used. Base years may go back to
 * 1990, the first year of the Millennium Development Goals; target years run from 2016, the first year of the
 * 2030 Agenda (A/RES/70/1), to 2100.
 */
export const choiceFaults = (choice: ProposedChoice): readonly ChoiceFault[] => {
  const { target, targetYear, baseYear, limit, lowerBound, upperBound, relativeTarget, source } = choice;
  const baseYears = [baseYear, relativeTarget?.baseYear ?? null].filter((year) => year !== null);
  return [
    ...([target, limit, lowerBound, upperBound].some((number) => number !== null && !Number.isFinite(number))
      ? (['number-not-finite'] as const)
      : []),
    ...(isTargetBeyondLimit(choice) ? (['target-beyond-limit'] as const) : []),
    ...(areBoundsInWrongOrder(choice) ? (['bounds-in-wrong-order'] as const) : []),
    ...(target !== null && relativeTarget !== null ? (['two-targets'] as const) : []),
    ...(relativeTarget !== null && !(relativeTarget.factor > 0) ? (['factor-not-positive'] as const) : []),
    ...(relativeTarget?.isOfShortfall === true && limit === null
      ? (['shortfall-without-limit'] as const)
      : []),
    ...(targetYear !== null && !isYear(targetYear, 2016, 2100)
      ? (['target-year-out-of-range'] as const)
      : []),
    ...(baseYears.some((year) => !isYear(year, 1990, 2100)) ? (['base-year-out-of-range'] as const) : []),
    ...(baseYears.some((year) => year >= (targetYear ?? 2030))
      ? (['base-year-not-before-target-year'] as const)
      : []),
    ...(source.trim() === '' ? (['source-missing'] as const) : []),
  ];
};
