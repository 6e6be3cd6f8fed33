import { type Calibration, calibrated, type Fusion } from './calibration';

/** Where a code stands among the codes of its text. */
export interface Place {
  readonly logit: number;
  /** How far the logit is ahead of the other codes together: a narrow lead is often a wrong one. */
  readonly lead: number;
  readonly isFirst: boolean;
}

/** A calibration of logit and lead; neither share is below 0, so that codes keep their order. */
export interface LeadCalibration {
  readonly logitShare: number;
  readonly leadShare: number;
  readonly map: Calibration;
}

/**
 * Probabilities of the code that is in first place, and of all others. The same logit says more of the first than
 * of a second: its text has no better code to offer.
 */
export interface PlacedCalibration {
  readonly first: LeadCalibration;
  readonly other: LeadCalibration;
}

export type TargetFusion = Fusion<PlacedCalibration>;

/** So many codes of a text, those with the highest logits, count as rivals of each other. */
export const rivalsCounted = 10;
/** As if there were always one more rival, a weak one. */
const unseenRival = 0.05;

/** The place of a code among its rivals; the one at `own` is the code itself, and none. */
export const placeAmong = (logit: number, rivals: ArrayLike<number>, own = -1): Place => {
  let sum = unseenRival;
  let isFirst = true;
  for (let at = 0; at < rivals.length; at += 1) {
    if (at === own) continue;
    const rival = rivals[at]!;
    sum += Math.exp(rival);
    if (rival > logit) isFirst = false;
  }
  return { logit, lead: logit - Math.log(sum), isFirst };
};

/** What the map of a calibration takes. */
export const placedLogit = (
  { logitShare, leadShare }: Pick<LeadCalibration, 'logitShare' | 'leadShare'>,
  { logit, lead }: Place,
): number => logitShare * logit + leadShare * lead;

export const probabilityAt = ({ first, other }: PlacedCalibration, place: Place): number => {
  const own = place.isFirst ? first : other;
  const probability = calibrated(own.map, placedLogit(own, place));
  return place.isFirst
    ? Math.max(probability, calibrated(other.map, placedLogit(other, place)))
    : probability;
};
