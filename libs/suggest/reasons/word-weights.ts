import { repetition } from '../classifier/linear-model';
import type { Codes } from '../codes';
import type { NearTexts } from '../nearness/near-texts';
import type { TermMatch } from '../ontology/matcher';
import type { Reading } from '../reading/reader';

/** Rough shares of the parts in a target's logit; they order the words that are tried as reasons. */
const classifierPull = 0.5;
const goalPull = 0.3;
const termPull = 2;
const goalTermPull = 0.5;
const sharePull = 2;
const nearnessPull = 3;

/** For each of some targets, how much each distinct word of a text speaks for it, to first order. */
export const wordWeights = (
  { goals: { length: goalCount }, goalOfTarget, targets }: Codes,
  reading: Reading,
  matches: readonly TermMatch[],
  length: number,
  listed: readonly number[],
  remembered: readonly NearTexts[],
): Float64Array[] => {
  const { distinct, distinctAt } = reading;
  const goals = listed.map((target) => goalOfTarget[target]!);
  const weights = listed.map(() => new Float64Array(distinct.length));
  const slotOf = new Int8Array(targets.length).fill(-1);
  listed.forEach((target, slot) => (slotOf[target] = slot));
  for (let word = 0; word < distinct.length; word += 1) {
    const { known, places } = distinct[word]!;
    const { sums: said, from } = known.vector;
    const { codes, values } = known.shares;
    const share = repetition(places.length) / length;
    for (let slot = 0; slot < listed.length; slot += 1)
      weights[slot]![word] =
        share * (said[from + goalCount + listed[slot]!]! * classifierPull + said[from + goals[slot]!]! * goalPull);
    for (let at = 0; at < codes.length; at += 1) {
      const code = codes[at]!;
      const slot = code < targets.length ? slotOf[code]! : -1;
      if (slot >= 0) weights[slot]![word]! += sharePull * values[at]!;
    }
  }
  for (const { code, weight, places } of matches) {
    const goal = code < targets.length ? goalOfTarget[code]! : code - targets.length;
    for (let slot = 0; slot < listed.length; slot += 1) {
      const pull = code === listed[slot] ? termPull : goal === goals[slot] ? goalTermPull : 0;
      if (pull === 0) continue;
      for (const place of places) weights[slot]![distinctAt[place]!]! += (pull * weight) / places.length;
    }
  }
  for (const texts of remembered)
    if (!texts.isEmpty)
      listed.forEach((target, slot) => {
        texts.sharedWords(reading, target).forEach((shared, word) => {
          weights[slot]![word]! += nearnessPull * shared;
        });
      });
  return weights;
};
