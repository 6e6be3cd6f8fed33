import type { Codes } from '../codes';
import { type LinearModel, type LinearScorer, repetition, type WordVector } from '../classifier/linear-model';
import type { TermMatch } from '../ontology/matcher';
import { featureKinds } from '../reading/features';
import type { Reading, TextPair } from '../reading/reader';

/** What speaks for each goal and target of one text, before it is weighed. */
export interface Evidence {
  /** Sum of matched terms by code (targets, then goals), for and against. */
  readonly terms: Float64Array;
  readonly against: Float64Array;
  /** What single words of terms say, by code (targets, then goals). */
  readonly words: Float64Array;
  /** Logits of the goal classifier. */
  readonly goalLogits: Float64Array;
  /** Natural logarithms of the target classifier's probabilities. */
  readonly targetLogs: Float64Array;
  /** Nearness to accepted findings and to official wording, by target; null where nothing is remembered. */
  readonly memory: Float64Array | null;
  readonly wording: Float64Array | null;
  readonly cyrillicShare: number;
  readonly wordCount: number;
}

const repeatedTermFactor = 0.3;
const shortestText = 1e-6;

/** Room for the numbers of one text; a trial uses the same room again, since making arrays takes time. */
export type EvidenceRoom = Pick<Evidence, 'terms' | 'against' | 'words' | 'goalLogits' | 'targetLogs'>;

export const makeEvidenceRoom = ({ goals, targets }: Codes): EvidenceRoom => ({
  terms: new Float64Array(targets.length + goals.length),
  against: new Float64Array(targets.length + goals.length),
  words: new Float64Array(targets.length + goals.length),
  goalLogits: new Float64Array(goals.length),
  targetLogs: new Float64Array(targets.length),
});

/** Sums up the ontology's terms; the same term again counts less, and words in `without` count as absent. */
export const sumTerms = (
  { terms, against }: EvidenceRoom,
  reading: Reading,
  matches: readonly TermMatch[],
  without: ReadonlySet<number>,
): void => {
  terms.fill(0);
  against.fill(0);
  const seen = new Uint8Array(matches.length);
  for (const { code, weight, term, places } of matches) {
    if (without.size > 0 && lacksOne(reading, places, without)) continue;
    const counted = seen[term] === 1 ? weight * repeatedTermFactor : weight;
    seen[term] = 1;
    if (counted >= 0) terms[code]! += counted;
    else against[code]! -= counted;
  }
};

const lacksOne = (
  { distinctAt }: Reading,
  places: readonly number[],
  without: ReadonlySet<number>,
): boolean => {
  for (const place of places) if (without.has(distinctAt[place]!)) return true;
  return false;
};

/** Sums up what the single words of a text say, those in `without` left out. */
export const sumWords = ({ words }: EvidenceRoom, reading: Reading, without: ReadonlySet<number>): void => {
  words.fill(0);
  const { distinct } = reading;
  for (let word = 0; word < distinct.length; word += 1) {
    if (without.size > 0 && without.has(word)) continue;
    const { codes, values } = distinct[word]!.known.shares;
    for (let at = 0; at < codes.length; at += 1) words[codes[at]!]! += values[at]!;
  }
};

/** Sums of the linear classifiers over the words and pairs of a text, goals first, and its squared length. */
export class LinearSums {
  private constructor(
    private readonly reading: Reading,
    private readonly scorer: LinearScorer,
    private readonly sums: Float64Array,
    private squaredLength: number,
    private readonly gone: Set<number>,
  ) {}

  static of(reading: Reading, scorer: LinearScorer): LinearSums {
    const { goalCount, targetCount } = scorer.model;
    const sums = new LinearSums(reading, scorer, new Float64Array(goalCount + targetCount), 0, new Set());
    for (const { known, places } of reading.distinct) sums.add(known.vector, places.length, 1);
    for (const pair of reading.pairs) sums.addPair(pair, 1);
    return sums;
  }

  copy(): LinearSums {
    return new LinearSums(
      this.reading,
      this.scorer,
      this.sums.slice(),
      this.squaredLength,
      new Set(this.gone),
    );
  }

  /** Takes a distinct word out, and the pairs that it stands in. */
  remove(word: number): void {
    if (this.gone.has(word)) return;
    const { known, places } = this.reading.distinct[word] ?? {};
    if (known && places) this.add(known.vector, places.length, -1);
    for (const pair of this.reading.pairs) {
      const [one, other] = pair.words;
      if ((one === word || other === word) && !this.gone.has(one) && !this.gone.has(other))
        this.addPair(pair, -1);
    }
    this.gone.add(word);
  }

  /** Length of the text as a vector of features. */
  get length(): number {
    return Math.sqrt(Math.max(this.squaredLength, shortestText));
  }

  /** Writes goal logits and the logarithms of the targets' probabilities. */
  logits({ goalLogits, targetLogs }: EvidenceRoom): void {
    const { length } = this;
    const model: LinearModel = this.scorer.model;
    for (let goal = 0; goal < model.goalCount; goal += 1)
      goalLogits[goal] = (this.sums[goal] ?? 0) / length + (model.goalBias[goal] ?? 0);
    let highest = -Infinity;
    for (let target = 0; target < model.targetCount; target += 1) {
      const logit = (this.sums[model.goalCount + target] ?? 0) / length + (model.targetBias[target] ?? 0);
      targetLogs[target] = logit;
      if (logit > highest) highest = logit;
    }
    let total = 0;
    for (let target = 0; target < model.targetCount; target += 1)
      total += Math.exp(targetLogs[target]! - highest);
    const normaliser = highest + Math.log(total);
    for (let target = 0; target < model.targetCount; target += 1) targetLogs[target]! -= normaliser;
  }

  private addPair({ row, squaredLength, count }: TextPair, sign: 1 | -1): void {
    const factor = repetition(count);
    this.squaredLength += sign * factor * factor * squaredLength;
    this.scorer.addRow(row, featureKinds.pair * sign * factor, this.sums);
  }

  private add(
    vector: WordVector,
    count: number,
    sign: 1 | -1,
  ) {
    const factor = repetition(count);
    this.squaredLength += sign * factor * factor * vector.squaredLength;
    const signed = sign * factor;
    const { sums } = this;
    const { sums: added, from } = vector;
    for (let place = 0; place < sums.length; place += 1) sums[place]! += signed * added[from + place]!;
  }
}
