import type { Codes } from '../codes';
import { type LinearModel, repetition } from '../classifier/linear-model';
import type { TermMatch } from '../ontology/matcher';
import type { Reading } from '../reading/reader';

/** What speaks for each goal and target of one text, before it is weighed. */
export interface Evidence {
  /** Sum of matched terms by code (targets, then goals), for and against. */
  readonly terms: Float64Array;
  readonly against: Float64Array;
  /** Logits of the goal classifier. */
  readonly goalLogits: Float64Array;
  /** Natural logarithms of the target classifier's probabilities. */
  readonly targetLogs: Float64Array;
  /** Nearness to accepted findings and to official wording, by target; null where nothing is remembered. */
  readonly memory: Float64Array | null;
  readonly wording: Float64Array | null;
  readonly cyrillicShare: number;
}

const repeatedTermFactor = 0.3;
const shortestText = 1e-6;

/** Sums of the ontology's terms; the same term again counts less, and words in `without` count as absent. */
export const sumTerms = (
  codes: Codes,
  reading: Reading,
  matches: readonly TermMatch[],
  without: ReadonlySet<number>,
): Pick<Evidence, 'terms' | 'against'> => {
  const count = codes.targets.length + codes.goals.length;
  const terms = new Float64Array(count);
  const against = new Float64Array(count);
  const seen = new Set<number>();
  for (const { code, weight, term, places } of matches) {
    if (without.size > 0 && places.some((place) => without.has(reading.distinctAt[place] ?? -1))) continue;
    const key = term * count + code;
    const counted = seen.has(key) ? weight * repeatedTermFactor : weight;
    seen.add(key);
    if (counted >= 0) terms[code] = (terms[code] ?? 0) + counted;
    else against[code] = (against[code] ?? 0) - counted;
  }
  return { terms, against };
};

/** Sums of the linear classifiers over the words and pairs of a text, goals first, and its squared length. */
export class LinearSums {
  private constructor(
    private readonly reading: Reading,
    private readonly sums: Float64Array,
    private squaredLength: number,
    private readonly gone: Set<number>,
  ) {}

  static of(reading: Reading, size: number): LinearSums {
    const sums = new LinearSums(reading, new Float64Array(size), 0, new Set());
    for (const { known, places } of reading.distinct) sums.add(known.vector, places.length, 1);
    for (const { vector, count } of reading.pairs) sums.add(vector, count, 1);
    return sums;
  }

  copy(): LinearSums {
    return new LinearSums(this.reading, this.sums.slice(), this.squaredLength, new Set(this.gone));
  }

  /** Takes a distinct word out, and the pairs that it stands in. */
  remove(word: number): void {
    if (this.gone.has(word)) return;
    const { known, places } = this.reading.distinct[word] ?? {};
    if (known && places) this.add(known.vector, places.length, -1);
    for (const { words, vector, count } of this.reading.pairs)
      if (words.includes(word) && !words.some((one) => this.gone.has(one))) this.add(vector, count, -1);
    this.gone.add(word);
  }

  /** Length of the text as a vector of features. */
  get length(): number {
    return Math.sqrt(Math.max(this.squaredLength, shortestText));
  }

  logits(model: LinearModel): Pick<Evidence, 'goalLogits' | 'targetLogs'> {
    const { length } = this;
    const goalLogits = new Float64Array(model.goalCount);
    for (let goal = 0; goal < model.goalCount; goal += 1)
      goalLogits[goal] = (this.sums[goal] ?? 0) / length + (model.goalBias[goal] ?? 0);
    const targetLogs = new Float64Array(model.targetCount);
    let highest = -Infinity;
    for (let target = 0; target < model.targetCount; target += 1) {
      const logit = (this.sums[model.goalCount + target] ?? 0) / length + (model.targetBias[target] ?? 0);
      targetLogs[target] = logit;
      if (logit > highest) highest = logit;
    }
    let total = 0;
    for (const logit of targetLogs) total += Math.exp(logit - highest);
    const normaliser = highest + Math.log(total);
    for (let target = 0; target < model.targetCount; target += 1)
      targetLogs[target] = (targetLogs[target] ?? 0) - normaliser;
    return { goalLogits, targetLogs };
  }

  private add(vector: { readonly sums: Float32Array; readonly squaredLength: number }, count: number, sign: 1 | -1) {
    const factor = repetition(count);
    this.squaredLength += sign * factor * factor * vector.squaredLength;
    const signed = sign * factor;
    for (let place = 0; place < this.sums.length; place += 1)
      this.sums[place] = (this.sums[place] ?? 0) + signed * (vector.sums[place] ?? 0);
  }
}
