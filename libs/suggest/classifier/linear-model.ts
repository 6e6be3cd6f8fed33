import { wordFeatures } from '../reading/features';

/**
 * Weights of the two linear classifiers, one row for each known feature, quantised to eight bits: all goals in
 * a row, targets only where they differ from zero.
 */
export interface LinearModel {
  readonly goalCount: number;
  readonly targetCount: number;
  /** Hashes of the features, rising. */
  readonly keys: Uint32Array;
  /** Rarity of each feature in sixteenths (inverse document frequency). */
  readonly rarity: Uint8Array;
  readonly goalWeights: Int8Array;
  readonly goalScale: number;
  /** Where the targets of a row begin; one more entry than rows. */
  readonly targetStart: Uint32Array;
  /** How much further each target is than the one before it in its row: small numbers compress well. */
  readonly targetStep: Uint8Array;
  readonly targetWeights: Int8Array;
  readonly targetScale: number;
  readonly goalBias: Float32Array;
  readonly targetBias: Float32Array;
}

/** What one word adds to every goal and target (goals first), and to the squared length of the text. */
export interface WordVector {
  readonly sums: Float32Array;
  readonly squaredLength: number;
}

const raritySteps = 16;
/** Rows are sought by the first bits of their hash; about two share them. */
const bucketBits = 16;
const bucketShift = 32 - bucketBits;
const wordsTogether = 128;

/** Finds rows by hash and adds them up; rows are counted in the same way in training. */
export class LinearScorer {
  private readonly bucketStart = new Uint32Array((1 << bucketBits) + 1);
  private readonly width: number;
  private readonly scratch: Float64Array;
  /** Room for the sums of many words at once: one large array is made faster than many small ones. */
  private room = new Float32Array(0);
  private used = 0;

  constructor(readonly model: LinearModel) {
    this.width = model.goalCount + model.targetCount;
    this.scratch = new Float64Array(this.width);
    const { keys } = model;
    let row = 0;
    for (let bucket = 0; bucket < 1 << bucketBits; bucket += 1) {
      this.bucketStart[bucket] = row;
      while (row < keys.length && keys[row]! >>> bucketShift === bucket) row += 1;
    }
    this.bucketStart[1 << bucketBits] = row;
  }

  /** The row of a feature, or −1 for an unknown one. */
  rowOf(key: number): number {
    const bucket = key >>> bucketShift;
    const end = this.bucketStart[bucket + 1]!;
    for (let row = this.bucketStart[bucket]!; row < end; row += 1)
      if (this.model.keys[row] === key) return row;
    return -1;
  }

  /** The square of what a row counts with this factor. */
  squareOf(row: number, factor: number): number {
    const value = (this.model.rarity[row]! / raritySteps) * factor;
    return value * value;
  }

  vectorOfWord(folded: string, stem: string): WordVector {
    const { scratch } = this;
    scratch.fill(0);
    let squaredLength = 0;
    wordFeatures(folded, stem, (key, factor) => {
      const row = this.rowOf(key);
      if (row === -1) return;
      squaredLength += this.squareOf(row, factor);
      this.addRow(row, factor, scratch);
    });
    const sums = this.nextSums();
    sums.set(scratch);
    return { sums, squaredLength };
  }

  /** Adds what a row says to sums of goals and targets. */
  addRow(row: number, factor: number, sums: Float64Array): void {
    const { goalCount, goalWeights, goalScale, targetStart, targetStep, targetWeights, targetScale, rarity } =
      this.model;
    const value = (rarity[row]! / raritySteps) * factor;
    const goalFactor = value * goalScale;
    const from = row * goalCount;
    for (let goal = 0; goal < goalCount; goal += 1) sums[goal]! += goalFactor * goalWeights[from + goal]!;
    const targetFactor = value * targetScale;
    const end = targetStart[row + 1]!;
    let place = goalCount;
    for (let entry = targetStart[row]!; entry < end; entry += 1) {
      place += targetStep[entry]!;
      sums[place]! += targetFactor * targetWeights[entry]!;
    }
  }

  private nextSums(): Float32Array {
    if (this.used + this.width > this.room.length) {
      this.room = new Float32Array(this.width * wordsTogether);
      this.used = 0;
    }
    const sums = this.room.subarray(this.used, this.used + this.width);
    this.used += this.width;
    return sums;
  }
}

/** How much a word counts that stands `count` times in a text. */
export const repetition = (count: number): number => (count === 1 ? 1 : 1 + Math.log(count));
