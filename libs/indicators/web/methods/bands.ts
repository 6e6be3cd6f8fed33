import type { methodStatuses, ProgressMethod } from '@qadam/indicators/domain';

/** When a line of a method's table holds, of the number that its column is about. */
export type Condition =
  | { readonly atLeast: number }
  | { readonly below: number }
  | { readonly atMost: number }
  | { readonly above: number }
  /** What is no comparison with a number, in words. */
  | { readonly word: 'met' | 'pace' | 'behind' | 'regressed' };

export interface Band {
  readonly status: (typeof methodStatuses)[number];
  /** With a target value, of the number that the method compares then. */
  readonly target?: Condition;
  /** Without one, of the growth a year in the wanted direction, as a fraction. */
  readonly growth?: Condition;
}

const met: Condition = { word: 'met' };

/** The results of each method from best to worst, as published: the first line that holds in a column is the result. */
export const bandsOf: Readonly<Record<ProgressMethod, readonly Band[]>> = {
  statcan: [
    { status: 'target_achieved', target: met },
    { status: 'substantial_progress', target: { atLeast: 0.95 }, growth: { atLeast: 0.015 } },
    { status: 'moderate_progress', target: { atLeast: 0.6 }, growth: { atLeast: 0.005 } },
    { status: 'limited_progress', target: { atLeast: 0 }, growth: { atLeast: 0 } },
    { status: 'deterioration', target: { below: 0 }, growth: { below: 0 } },
  ],
  eurostat: [
    { status: 'significant-progress', target: met },
    { status: 'significant-progress', target: { atLeast: 0.95 }, growth: { atLeast: 0.01 } },
    { status: 'moderate-progress', target: { atLeast: 0.6 }, growth: { atLeast: 0 } },
    { status: 'insufficient-progress', target: { atLeast: 0 } },
    { status: 'moving-away', target: { below: 0 } },
    { status: 'moderate-movement-away', growth: { atLeast: -0.01 } },
    { status: 'significant-movement-away', growth: { below: -0.01 } },
  ],
  'un-progress-chart': [
    { status: 'target-met', target: met },
    { status: 'on-track', target: { atLeast: 0.95 }, growth: { atLeast: 0.02 } },
    { status: 'fair-progress', target: { atLeast: 0.1 }, growth: { atLeast: 0.005 } },
    { status: 'stagnation-or-regression', target: { below: 0.1 }, growth: { below: 0.005 } },
  ],
  'escap-csi': [
    { status: 'target-met', target: met },
    { status: 'regressed', target: { word: 'regressed' } },
    { status: 'ahead-of-pace', target: { word: 'pace' } },
    { status: 'behind-pace', target: { word: 'behind' } },
  ],
  'linear-projection': [
    { status: 'target-met', target: met },
    { status: 'maintain', target: { atMost: 10 } },
    { status: 'accelerate', target: { atMost: 100 } },
    { status: 'reverse-trend', target: { above: 100 } },
  ],
  'sdsn-trend': [
    { status: 'target-met', target: met },
    { status: 'on-track', target: { atLeast: 1 } },
    { status: 'moderately-improving', target: { atLeast: 0.5 } },
    { status: 'stagnating', target: { atLeast: 0 } },
    { status: 'decreasing', target: { below: 0 } },
  ],
  'oecd-distance': [
    { status: 'target-met', target: met },
    { status: 'small-distance', target: { below: 0.5 } },
    { status: 'medium-distance', target: { atMost: 1.5 } },
    { status: 'large-distance', target: { above: 1.5 } },
  ],
};

/** Whether a condition on a number holds; one in words holds of no number. */
export const holdsOf = (condition: Condition | undefined, value: number): boolean => {
  if (condition === undefined || 'word' in condition) return false;
  if ('atLeast' in condition) return value >= condition.atLeast;
  if ('below' in condition) return value < condition.below;
  return 'atMost' in condition ? value <= condition.atMost : value > condition.above;
};
