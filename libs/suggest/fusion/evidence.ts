import type { Codes } from '../codes';
import type { Neighbour } from '../nearness/near-texts';
import { paragraphWords } from './calibration';
import { type LinearScorer, repetition, type WordVector } from '../classifier/linear-model';
import type { TermMatch } from '../ontology/matcher';
import { featureKinds } from '../reading/features';
import { manners } from '../reading/manner';
import type { Reading, TextPair, TextWord, Without } from '../reading/reader';

/** What speaks for each goal and target of one text, before it is weighed. */
export interface Evidence {
  /** Sum of matched terms by code (targets, goals, then what is about none), for and against. */
  readonly terms: Float64Array;
  readonly against: Float64Array;
  /** What single words of terms say, by the same codes. */
  readonly words: Float64Array;
  /** Logits of the goal classifier. */
  readonly goalLogits: Float64Array;
  /** Natural logarithms of the target classifier's probabilities. */
  readonly targetLogs: Float64Array;
  /** Nearness to accepted findings and to official wording, by target; null where nothing is remembered. */
  readonly memory: Float64Array | null;
  readonly wording: Float64Array | null;
  /** What words of the installation's own add to the logit of each target; null where there are none. */
  readonly own: Float64Array | null;
  readonly cyrillicShare: number;
  /** See `Reading`; that of the whole text, whatever is left out for a trial. */
  readonly strangeness: number;
  readonly wordCount: number;
  /** Words of the text that stand in terms about no goal. */
  readonly talkCount: number;
  readonly manner: MannerCounts;
}

/** How many words of a text are marks of each manner (see `manners`). */
export interface MannerCounts {
  need: number;
  address: number;
  here: number;
  praise: number;
}

const repeatedTermFactor = 0.3;
const shortestText = 1e-6;
/** See `addFour`. */
const wordsAtOnce = 4;

/** Room for the evidence of one text; the same room serves many texts, since making arrays and objects takes time. */
export interface EvidenceRoom extends Writable<Evidence> {
  /** The nearest accepted findings. */
  near: readonly Neighbour[];
  /** For each term of a text whether it was met. */
  met: Uint8Array;
  /** Places of words in terms about no goal. */
  readonly talk: Set<number>;
}

export type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

/**
 * What a number that may have a fraction begins as: one that begins whole is kept as an integer, and compiled code is
 * thrown away when its first fraction comes.
 */
export const anyFraction = 0.5;

export const makeEvidenceRoom = ({ goals, targets, noGoal }: Codes): EvidenceRoom => ({
  terms: new Float64Array(noGoal + 1),
  against: new Float64Array(noGoal + 1),
  words: new Float64Array(noGoal + 1),
  goalLogits: new Float64Array(goals.length),
  targetLogs: new Float64Array(targets.length),
  memory: null,
  wording: null,
  own: null,
  cyrillicShare: anyFraction,
  strangeness: anyFraction,
  wordCount: 0,
  talkCount: 0,
  manner: { need: 0, address: 0, here: 0, praise: 0 },
  near: [],
  met: new Uint8Array(64),
  talk: new Set(),
});

/** Sums up the ontology's terms; the same term again counts less, and words in `without` count as absent. */
export const sumTerms = (
  room: EvidenceRoom,
  reading: Reading,
  matches: readonly TermMatch[],
  without: Without,
): void => {
  const { terms, against, talk } = room;
  const noGoal = terms.length - 1;
  terms.fill(0);
  against.fill(0);
  if (room.met.length < matches.length) room.met = new Uint8Array(2 * matches.length);
  const { met } = room;
  met.fill(0, 0, matches.length);
  talk.clear();
  for (let at = 0; at < matches.length; at += 1) {
    const { code, weight, term, places } = matches[at]!;
    if (without !== null && lacksOne(reading, places, without)) continue;
    const counted = met[term] === 1 ? weight * repeatedTermFactor : weight;
    met[term] = 1;
    if (code === noGoal) for (let place = 0; place < places.length; place += 1) talk.add(places[place]!);
    if (counted >= 0) terms[code]! += counted;
    else against[code]! -= counted;
  }
};

/** Counts the marks of manner, of which paragraphs have none; words in `without` count as absent. */
export const countManners = (
  { manner }: EvidenceRoom,
  { distinct, words }: Reading,
  without: Without,
): MannerCounts => {
  manner.need = 0;
  manner.address = 0;
  manner.here = 0;
  manner.praise = 0;
  if (words.length >= paragraphWords) return manner;
  for (let word = 0; word < distinct.length; word += 1) {
    const bits = distinct[word]!.known.manner;
    if (bits === 0 || (without !== null && without[word] === 1)) continue;
    if ((bits & manners.need) !== 0) manner.need += 1;
    if ((bits & manners.address) !== 0) manner.address += 1;
    if ((bits & manners.here) !== 0) manner.here += 1;
    if ((bits & manners.praise) !== 0) manner.praise += 1;
  }
  return manner;
};

const lacksOne = ({ distinctAt }: Reading, places: readonly number[], without: Uint8Array): boolean => {
  for (let at = 0; at < places.length; at += 1) if (without[distinctAt[places[at]!]!] === 1) return true;
  return false;
};

/** Sums up what the single words of a text say. */
export const sumWords = ({ words }: EvidenceRoom, { distinct }: Reading): void => {
  words.fill(0);
  for (let word = 0; word < distinct.length; word += 1) {
    const { codes, values, from, to } = distinct[word]!.known.shares;
    for (let at = from; at < to; at += 1) words[codes[at]!]! += values[at]!;
  }
};

/** Takes one word out of these sums. */
export const removeWord = ({ words }: EvidenceRoom, { distinct }: Reading, word: number): void => {
  const { codes, values, from, to } = distinct[word]!.known.shares;
  for (let at = from; at < to; at += 1) {
    const code = codes[at]!;
    words[code] = Math.max(0, words[code]! - values[at]!);
  }
};

/** Sums of the linear classifiers over the words and pairs of a text, goals first, and its squared length. */
export class LinearSums {
  private constructor(
    private readonly reading: Reading,
    private readonly scorer: LinearScorer,
    private readonly sums: Float64Array,
    private squaredLength: number,
  ) {}

  /** Sums in an array of their own, or in one that served before. */
  static of(reading: Reading, scorer: LinearScorer, room = LinearSums.roomFor(scorer)): LinearSums {
    const sums = new LinearSums(reading, scorer, room.fill(0), 0);
    const { distinct, pairs } = reading;
    let word = 0;
    for (; word + wordsAtOnce <= distinct.length; word += wordsAtOnce) sums.addFour(distinct, word);
    for (; word < distinct.length; word += 1) {
      const { known, places } = distinct[word]!;
      sums.add(known.vector, places.length, 1);
    }
    for (let pair = 0; pair < pairs.length; pair += 1) sums.addPair(pairs[pair]!, 1);
    return sums;
  }

  static roomFor({ model: { goalCount, targetCount } }: LinearScorer): Float64Array {
    return new Float64Array(goalCount + targetCount);
  }

  /** The same sums in another array, to take words out of. */
  copyTo(room: Float64Array): LinearSums {
    room.set(this.sums);
    return new LinearSums(this.reading, this.scorer, room, this.squaredLength);
  }

  /** Takes a distinct word out, and the pairs that it stands in but for those of a word that is gone. */
  remove(word: number, gone: Uint8Array): void {
    const { distinct, pairs } = this.reading;
    const { known, places } = distinct[word]!;
    this.add(known.vector, places.length, -1);
    for (let at = 0; at < pairs.length; at += 1) {
      const { one, other } = pairs[at]!;
      if ((one === word || other === word) && gone[one] !== 1 && gone[other] !== 1)
        this.addPair(pairs[at]!, -1);
    }
  }

  /** Length of the text as a vector of features. */
  get length(): number {
    return Math.sqrt(Math.max(this.squaredLength, shortestText));
  }

  /** Writes goal logits and the logarithms of the targets' probabilities. */
  logits({ goalLogits, targetLogs }: EvidenceRoom): void {
    const { length } = this;
    const { sums } = this;
    const { goalCount, targetCount, goalBias, targetBias } = this.scorer.model;
    for (let goal = 0; goal < goalCount; goal += 1) goalLogits[goal] = sums[goal]! / length + goalBias[goal]!;
    let highest = -Infinity;
    for (let target = 0; target < targetCount; target += 1) {
      const logit = sums[goalCount + target]! / length + targetBias[target]!;
      targetLogs[target] = logit;
      if (logit > highest) highest = logit;
    }
    let total = 0;
    for (let target = 0; target < targetCount; target += 1) total += Math.exp(targetLogs[target]! - highest);
    const normaliser = highest + Math.log(total);
    for (let target = 0; target < targetCount; target += 1) targetLogs[target]! -= normaliser;
  }

  private addPair({ row, squaredLength, count }: TextPair, sign: 1 | -1): void {
    const factor = repetition(count);
    this.squaredLength += sign * factor * factor * squaredLength;
    this.scorer.addRow(row, featureKinds.pair * sign * factor, this.sums);
  }

  /** Adds the words from one on in their order, each sum read and written once for four of them. */
  private addFour(distinct: readonly TextWord[], from: number): void {
    const { sums } = this;
    const { vector: one } = distinct[from]!.known;
    const { vector: two } = distinct[from + 1]!.known;
    const { vector: three } = distinct[from + 2]!.known;
    const { vector: four } = distinct[from + 3]!.known;
    const ofOne = this.lengthened(one, distinct[from]!);
    const ofTwo = this.lengthened(two, distinct[from + 1]!);
    const ofThree = this.lengthened(three, distinct[from + 2]!);
    const ofFour = this.lengthened(four, distinct[from + 3]!);
    const { sums: first, from: inFirst } = one;
    const { sums: second, from: inSecond } = two;
    const { sums: third, from: inThird } = three;
    const { sums: fourth, from: inFourth } = four;
    for (let place = 0; place < sums.length; place += 1)
      sums[place] =
        sums[place]! +
        ofOne * first[inFirst + place]! +
        ofTwo * second[inSecond + place]! +
        ofThree * third[inThird + place]! +
        ofFour * fourth[inFourth + place]!;
  }

  /** Makes the text longer by a word, and returns how much it counts. */
  private lengthened({ squaredLength }: WordVector, { places }: TextWord): number {
    const factor = repetition(places.length);
    this.squaredLength += factor * factor * squaredLength;
    return factor;
  }

  private add(vector: WordVector, count: number, sign: 1 | -1) {
    const factor = repetition(count);
    this.squaredLength += sign * factor * factor * vector.squaredLength;
    const signed = sign * factor;
    const { sums } = this;
    const { sums: added, from } = vector;
    for (let place = 0; place < sums.length; place += 1) sums[place]! += signed * added[from + place]!;
  }
}
