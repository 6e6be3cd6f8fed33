export interface RoundedProbability {
  /** Whether the probability is beyond the hundredths that are told, because these would claim certainty. */
  readonly bound: 'over' | 'below' | null;
  readonly hundredths: number;
}

/** A probability in whole hundredths: nothing that is not certain is told as 100 or as 0. */
export const roundedProbability = (probability: number): RoundedProbability => {
  const hundredths = Math.round(probability * 100);
  if (hundredths === 100 && probability < 1) return { bound: 'over', hundredths: 99 };
  if (hundredths === 0 && probability > 0) return { bound: 'below', hundredths: 1 };
  return { bound: null, hundredths };
};
