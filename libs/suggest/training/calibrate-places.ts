import {
  type LeadCalibration,
  type Place,
  placeAmong,
  type PlacedCalibration,
  placedLogit,
  rivalsCounted,
} from '../fusion/places';
import { calibrate } from './calibrate';
import { fitLogistic } from './fit-logistic';

/** A code of a text with what is known of it. */
export interface JudgedPlace extends Place {
  readonly isRight: boolean;
  readonly weight: number;
}

/** The place of each of a text's codes, from all their logits. */
export const placesOf = (logits: readonly number[]): Place[] => {
  const best = logits
    .map((logit, code) => ({ logit, code }))
    .sort((one, other) => other.logit - one.logit || one.code - other.code)
    .slice(0, rivalsCounted);
  return logits.map((logit, code) => {
    const place = placeAmong(
      logit,
      best.flatMap((rival) => (rival.code === code ? [] : [rival.logit])),
    );
    return { ...place, isFirst: best[0]?.code === code };
  });
};

const ridge = 1e-3;

const calibrateLead = (judged: readonly JudgedPlace[]): LeadCalibration => {
  const [, logitShare = 1, leadShare = 0] = fitLogistic(
    judged.map(({ logit, lead, isRight, weight }) => ({ signals: [1, logit, lead], isRight, weight })),
    [0, 1, 0],
    [0, 1, 2],
    ridge,
  );
  const shares = { logitShare: Math.max(0, logitShare), leadShare: Math.max(0, leadShare) };
  return {
    ...shares,
    map: calibrate(
      judged.map((one) => ({ logit: placedLogit(shares, one), isRight: one.isRight, weight: one.weight })),
      'level',
    ),
  };
};

/** First places apart from all others: how sure a lead makes, then a map that is honest (see `calibrate`). */
export const calibratePlaces = (judged: readonly JudgedPlace[]): PlacedCalibration => ({
  first: calibrateLead(judged.filter(({ isFirst }) => isFirst)),
  other: calibrateLead(judged.filter(({ isFirst }) => !isFirst)),
});
