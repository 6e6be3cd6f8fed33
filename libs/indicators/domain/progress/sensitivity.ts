import { type Assessment, assess } from './assess';
import { defaultBaseYear, type ProgressInput } from './progress-input';
import { type ProgressMethod, progressMethods } from './progress-methods';

export interface AssessmentFrom {
  readonly baseYear: number;
  readonly assessment: Assessment;
}

/** How a status would read if other choices had been made: the same figures, target and direction. */
export interface Sensitivity {
  /** By each of the other methods, with the same base year. */
  readonly byMethod: readonly Assessment[];
  /** By the same method, from each other year that has a figure, except the last. */
  readonly byBaseYear: readonly AssessmentFrom[];
}

/**
 * One-at-a-time sensitivity of an assessment: one choice is changed, all others stay. Methods that lack an input
 * answer with their reason. Source of the practice: OECD/JRC (2008), Handbook on Constructing Composite Indicators,
 * step 7 (uncertainty and sensitivity analysis).
 */
export const sensitivityOf = (method: ProgressMethod, input: ProgressInput): Sensitivity => {
  const years = input.points
    .filter(({ value }) => Number.isFinite(value))
    .map(({ year }) => year)
    .toSorted((left, right) => left - right);
  const { values } = assess(method, input);
  const chosen = input.baseYear ?? defaultBaseYear;
  const used = 'baseYear' in values ? values.baseYear : null;
  const base = used ?? years.find((year) => year >= chosen);
  return {
    byMethod: progressMethods.filter((other) => other !== method).map((other) => assess(other, input)),
    byBaseYear: years
      .slice(0, -1)
      .filter((year) => year !== base)
      .map((baseYear) => ({ baseYear, assessment: assess(method, { ...input, baseYear }) })),
  };
};
