import { normalQuantile } from './normal-quantile';

export interface RankedValue {
  readonly id: string;
  /** On a scale on which higher is better. */
  readonly merit: number;
  /** Standard error of the value where the source publishes one. */
  readonly standardError?: number;
}

export interface RankInterval {
  readonly id: string;
  /** 1 = best; equal values share a place. */
  readonly rank: number;
  /** Best and worst place that the uncertainty leaves open. */
  readonly from: number;
  readonly to: number;
}

/** Two limits that only touch still lie apart: 4.6 and 4.7 are different published values. */
const touching = 1e-9;

/**
 * Places of areas with what is uncertain about them, without simulation. Around each value lies an interval:
 * value +- z * standard error where standard errors are known, with z so large that all n intervals hold at once
 * with the given confidence (Sidak: each at confidence^(1/n)); otherwise value +- `margin`, half a unit of the
 * last published place. An area comes surely before another where their intervals do not overlap; its best
 * place is 1 + those surely before it, its worst n - those surely behind it. Without standard errors the
 * interval therefore shows rounding only, and not the chance in small numbers.
 *
 * Source: Klein, Wright, Wieczorek, A joint confidence region for an overall ranking of populations, Journal of
 * the Royal Statistical Society C 69 (2020).
 */
export const rankIntervals = (
  values: readonly RankedValue[],
  margin: number,
  confidence = 0.95,
): readonly RankInterval[] => {
  const each = confidence ** (1 / Math.max(1, values.length));
  const z = normalQuantile((1 + each) / 2);
  const bounded = values.map(({ id, merit, standardError }) => {
    const half = standardError === undefined ? margin : z * standardError;
    return { id, merit, low: merit - half, high: merit + half };
  });
  const slack = margin * touching;
  return bounded.map(({ id, merit, low, high }) => {
    const before = bounded.filter((other) => other.merit > merit);
    const behind = bounded.filter((other) => other.merit < merit);
    return {
      id,
      rank: 1 + before.length,
      from: 1 + before.filter((other) => other.low >= high - slack).length,
      to: values.length - behind.filter((other) => other.high <= low + slack).length,
    };
  });
};
