/** A rising, piecewise linear map from logit to probability; outside its ends it goes on flat. */
export interface Calibration {
  readonly logits: readonly number[];
  readonly probabilities: readonly number[];
}

/** The probability for a logit: linear between the two knots around it. */
export const calibrated = ({ logits, probabilities }: Calibration, logit: number): number => {
  const last = logits.length - 1;
  if (logit <= (logits[0] ?? 0)) return probabilities[0] ?? 0;
  if (logit >= (logits[last] ?? 0)) return probabilities[last] ?? 0;
  let above = 1;
  while (above < last && (logits[above] ?? 0) < logit) above += 1;
  const low = logits[above - 1] ?? 0;
  const high = logits[above] ?? 0;
  const lowProbability = probabilities[above - 1] ?? 0;
  const highProbability = probabilities[above] ?? 0;
  return lowProbability + ((highProbability - lowProbability) * (logit - low)) / (high - low);
};

/** What turns signals into a probability and a decision. */
export interface Fusion<Kind = Calibration> {
  readonly weights: readonly number[];
  readonly calibration: Kind;
  /** From this probability on a code is assigned. */
  readonly threshold: number;
  /** The same for a paragraph (see `paragraphWords`), where it differs: long texts name much in passing. */
  readonly paragraphThreshold?: number;
}

/** From this many words on a text is judged as a paragraph and not as a finding. */
export const paragraphWords = 25;

export const thresholdFor = (
  { threshold, paragraphThreshold }: Pick<Fusion, 'threshold' | 'paragraphThreshold'>,
  words: number,
): number => (words >= paragraphWords ? (paragraphThreshold ?? threshold) : threshold);

/** Weighted sum of signals; most of a code's are 0 and passed over, since this is done for every code of every text. */
export const fused = (weights: readonly number[], signals: ArrayLike<number>): number => {
  let sum = 0;
  for (let place = 0; place < signals.length; place += 1) {
    const signal = signals[place]!;
    if (signal !== 0) sum += weights[place]! * signal;
  }
  return sum;
};
