import type { Feature } from '../reading/features';

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
  readonly targetIndex: Uint8Array;
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

/** Finds rows by hash (open addressing) and adds them up; rows are counted in the same way in training. */
export class LinearScorer {
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(readonly model: LinearModel) {
    let size = 1024;
    while (size < model.keys.length * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size).fill(-1);
    for (let row = 0; row < model.keys.length; row += 1) {
      let slot = (model.keys[row] ?? 0) & this.mask;
      while (this.slots[slot] !== -1) slot = (slot + 1) & this.mask;
      this.slots[slot] = row;
    }
  }

  rowOf(key: number): number {
    let slot = key & this.mask;
    for (;;) {
      const row = this.slots[slot] ?? -1;
      if (row === -1 || this.model.keys[row] === key) return row;
      slot = (slot + 1) & this.mask;
    }
  }

  vectorOf(features: readonly Feature[]): WordVector {
    const { goalCount, targetCount, rarity, goalScale, targetScale } = this.model;
    const { goalWeights, targetStart, targetIndex, targetWeights } = this.model;
    const sums = new Float32Array(goalCount + targetCount);
    let squaredLength = 0;
    for (const { key, factor } of features) {
      const row = this.rowOf(key);
      if (row === -1) continue;
      const value = ((rarity[row] ?? 0) / raritySteps) * factor;
      squaredLength += value * value;
      const goalFactor = value * goalScale;
      const from = row * goalCount;
      for (let goal = 0; goal < goalCount; goal += 1)
        sums[goal] = (sums[goal] ?? 0) + goalFactor * (goalWeights[from + goal] ?? 0);
      const targetFactor = value * targetScale;
      const end = targetStart[row + 1] ?? 0;
      for (let entry = targetStart[row] ?? 0; entry < end; entry += 1) {
        const place = goalCount + (targetIndex[entry] ?? 0);
        sums[place] = (sums[place] ?? 0) + targetFactor * (targetWeights[entry] ?? 0);
      }
    }
    return { sums, squaredLength };
  }
}

/** How much a word counts that stands `count` times in a text. */
export const repetition = (count: number): number => 1 + Math.log(count);
