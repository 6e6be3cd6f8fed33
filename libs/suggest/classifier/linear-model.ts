import { factorAt, featureCount, wordKeys } from '../reading/features';

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
  /** Its numbers begin at `from`; other words lie beside it. */
  readonly sums: Float32Array;
  readonly from: number;
  readonly squaredLength: number;
}

const raritySteps = 16;
/** Rows are sought by the first bits of their hash; about two share them. */
const bucketBits = 16;
const bucketShift = 32 - bucketBits;
const wordsTogether = 128;

/**
 * Finds rows by hash and adds them up; rows are counted in the same way in training. What is read together lies
 * together, since most of the time of a new word goes by waiting for memory.
 */
export class LinearScorer {
  private readonly bucketStart = new Uint32Array((1 << bucketBits) + 1);
  /** For each row its key, then where its targets begin (24 bits) and its rarity (8 bits). */
  private readonly rows: Uint32Array;
  /** For each target of a row its step (8 bits) and weight (8 bits). */
  private readonly cells: Uint16Array;
  private readonly width: number;
  private readonly scratch: Float64Array;
  private keys = new Uint32Array(64);
  /** Room for the sums of many words at once: one large array is made faster than many small ones. */
  private room = new Float32Array(0);
  private used = 0;

  constructor(readonly model: LinearModel) {
    const { keys, rarity, targetStart, targetStep, targetWeights } = model;
    if (targetStep.length >= 1 << 24) throw new RangeError('The classifiers hold more weights than fit.');
    this.width = model.goalCount + model.targetCount;
    this.scratch = new Float64Array(this.width);
    this.rows = new Uint32Array(2 * (keys.length + 1));
    for (let row = 0; row <= keys.length; row += 1) {
      this.rows[2 * row] = keys[row] ?? 0;
      this.rows[2 * row + 1] = ((targetStart[row] ?? 0) << 8) | (rarity[row] ?? 0);
    }
    this.cells = new Uint16Array(targetStep.length);
    for (let entry = 0; entry < targetStep.length; entry += 1)
      this.cells[entry] = (targetStep[entry]! << 8) | (targetWeights[entry]! & 0xff);
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
    for (let row = this.bucketStart[bucket]!; row < end; row += 1) if (this.rows[2 * row] === key) return row;
    return -1;
  }

  /** The square of what a row counts with this factor. */
  squareOf(row: number, factor: number): number {
    const value = ((this.rows[2 * row + 1]! & 0xff) / raritySteps) * factor;
    return value * value;
  }

  vectorOfWord(folded: string, stem: string): WordVector {
    const { scratch, width } = this;
    const count = featureCount(folded.length);
    if (this.keys.length < count) this.keys = new Uint32Array(2 * count);
    wordKeys(folded, stem, this.keys);
    scratch.fill(0);
    let squaredLength = 0;
    for (let at = 0; at < count; at += 1) {
      const row = this.rowOf(this.keys[at]!);
      if (row === -1) continue;
      const factor = factorAt(at);
      squaredLength += this.squareOf(row, factor);
      this.addRow(row, factor, scratch);
    }
    if (this.used + width > this.room.length) {
      this.room = new Float32Array(width * wordsTogether);
      this.used = 0;
    }
    const from = this.used;
    this.room.set(scratch, from);
    this.used += width;
    return { sums: this.room, from, squaredLength };
  }

  /** Adds what a row says to sums of goals and targets. */
  addRow(row: number, factor: number, sums: Float64Array): void {
    const { rows, cells } = this;
    const { goalCount, goalWeights, goalScale, targetScale } = this.model;
    const about = rows[2 * row + 1]!;
    const value = ((about & 0xff) / raritySteps) * factor;
    const goalFactor = value * goalScale;
    const from = row * goalCount;
    for (let goal = 0; goal < goalCount; goal += 1) sums[goal]! += goalFactor * goalWeights[from + goal]!;
    const targetFactor = value * targetScale;
    const end = rows[2 * row + 3]! >>> 8;
    let place = goalCount;
    for (let entry = about >>> 8; entry < end; entry += 1) {
      const cell = cells[entry]!;
      place += cell >>> 8;
      sums[place]! += targetFactor * ((cell << 24) >> 24);
    }
  }
}

/** How much a word counts that stands `count` times in a text. */
export const repetition = (count: number): number => (count === 1 ? 1 : 1 + Math.log(count));
