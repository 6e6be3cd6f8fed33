import { repetition } from '../classifier/linear-model';
import type { Codes } from '../codes';
import type { Remembered } from '../nearness/remembered-texts';
import type { TermMatch } from '../ontology/matcher';
import type { OwnMatch } from '../own-words/own-words';
import type { Reading } from '../reading/reader';

/** Rough shares of the parts in a target's logit; they order the words that are tried as reasons. */
const classifierPull = 0.5;
const goalPull = 0.3;
const termPull = 2;
const goalTermPull = 0.5;
const sharePull = 2;
const nearnessPull = 3;

/** For each of some targets, how much each distinct word of a text speaks for it, to first order; empty words do not. */
export class WordWeights {
  /** All words for the first target, then for the next. */
  private weights = new Float64Array(0);
  private readonly slotOf: Int8Array;
  private words = 0;

  constructor(private readonly codes: Codes) {
    this.slotOf = new Int8Array(codes.targets.length + codes.goals.length);
  }

  /** Works them out for the targets of a text; `length` is that of the text as a vector. */
  weigh(
    reading: Reading,
    matches: readonly TermMatch[],
    length: number,
    listed: readonly number[],
    remembered: readonly Remembered[],
    own: readonly OwnMatch[],
  ): void {
    this.words = reading.distinct.length;
    const size = listed.length * this.words;
    if (this.weights.length < size) this.weights = new Float64Array(2 * size);
    const goals = listed.map((target) => this.codes.goalOfTarget[target]!);
    this.weighClassifiers(reading, length, listed, goals);
    this.addShares(reading, listed);
    for (let at = 0; at < matches.length; at += 1) this.addMatch(reading, matches[at]!, listed, goals);
    for (const { texts, asked } of remembered)
      this.addNearness(texts.sharedWords(asked, listed, this.codes.targets.length + this.codes.goals.length));
    this.addOwn(own, listed);
    this.leaveOutEmpty(reading, listed.length);
  }

  /** The words' weights for the target at this place of the list. */
  of(slot: number): Float64Array {
    return this.weights.subarray(slot * this.words, (slot + 1) * this.words);
  }

  private weighClassifiers(
    { distinct }: Reading,
    length: number,
    listed: readonly number[],
    goals: readonly number[],
  ): void {
    const { weights, words } = this;
    const goalCount = this.codes.goals.length;
    for (let word = 0; word < words; word += 1) {
      const { known, places } = distinct[word]!;
      const { sums, from } = known.vector;
      const share = repetition(places.length) / length;
      for (let slot = 0; slot < listed.length; slot += 1)
        weights[slot * words + word] =
          share *
          (sums[from + goalCount + listed[slot]!]! * classifierPull + sums[from + goals[slot]!]! * goalPull);
    }
  }

  private addShares({ distinct }: Reading, listed: readonly number[]): void {
    const { weights, words, slotOf } = this;
    slotOf.fill(-1);
    for (let slot = 0; slot < listed.length; slot += 1) slotOf[listed[slot]!] = slot;
    for (let word = 0; word < words; word += 1) {
      const { codes, values, from, to } = distinct[word]!.known.shares;
      for (let at = from; at < to; at += 1) {
        const slot = slotOf[codes[at]!]!;
        if (slot >= 0) weights[slot * words + word]! += sharePull * values[at]!;
      }
    }
  }

  private addMatch(
    { distinctAt }: Reading,
    { code, weight, places }: TermMatch,
    listed: readonly number[],
    goals: readonly number[],
  ): void {
    const { weights, words } = this;
    const { goalOfTarget, targets } = this.codes;
    const goal = code < targets.length ? goalOfTarget[code]! : code - targets.length;
    for (let slot = 0; slot < listed.length; slot += 1) {
      const pull = code === listed[slot] ? termPull : goal === goals[slot] ? goalTermPull : 0;
      if (pull === 0) continue;
      for (let at = 0; at < places.length; at += 1)
        weights[slot * words + distinctAt[places[at]!]!]! += (pull * weight) / places.length;
    }
  }

  /** A word that says nothing by itself is no reason, whatever it weighs beside others. */
  private leaveOutEmpty({ distinct }: Reading, slots: number): void {
    const { weights, words } = this;
    for (let word = 0; word < words; word += 1) {
      if (!distinct[word]!.known.isEmpty) continue;
      for (let slot = 0; slot < slots; slot += 1) weights[slot * words + word] = 0;
    }
  }

  private addOwn(own: readonly OwnMatch[], listed: readonly number[]): void {
    for (const { words, target, weight } of own) {
      const slot = listed.indexOf(target);
      if (slot !== -1) for (const word of new Set(words)) this.weights[slot * this.words + word]! += weight;
    }
  }

  private addNearness(shared: Float64Array): void {
    for (let at = 0; at < shared.length; at += 1) this.weights[at]! += nearnessPull * shared[at]!;
  }
}
