import { bucketsOf, resemblance, shinglesOf } from './shingles';

/** From here on two findings are shown as "the same was said"; never joined because of it. */
export const nearDuplicate = 0.5;

/** A text with fewer words says too little to be told apart: "there is no water" is said everywhere. */
const fewestShingles = 12;

export interface NearDuplicate {
  readonly id: number;
  /** Resemblance of the texts, from `nearDuplicate` to 1. */
  readonly similarity: number;
}

interface Held {
  readonly text: string;
  readonly shingles: ReadonlySet<number>;
  readonly buckets: readonly string[];
}

/**
 * Texts by number, and for any of them those that say nearly the same. MinHash (Broder 1997) finds the candidates, so
 * that the time depends on how many resemble a text and not on how many there are; the exact resemblance of
 * their shingles decides.
 */
export class NearDuplicates {
  private readonly held = new Map<number, Held>();
  private readonly byBucket = new Map<string, Set<number>>();

  /** Adds a text, or replaces it; an unchanged text costs nothing. */
  put(id: number, text: string): void {
    if (this.held.get(id)?.text === text) return;
    this.drop(id);
    const shingles = shinglesOf(text);
    const buckets = shingles.size < fewestShingles ? [] : bucketsOf(shingles);
    this.held.set(id, { text, shingles, buckets });
    for (const bucket of buckets) {
      const ids = this.byBucket.get(bucket);
      if (ids) ids.add(id);
      else this.byBucket.set(bucket, new Set([id]));
    }
  }

  drop(id: number): void {
    for (const bucket of this.held.get(id)?.buckets ?? []) {
      const ids = this.byBucket.get(bucket);
      ids?.delete(id);
      if (ids?.size === 0) this.byBucket.delete(bucket);
    }
    this.held.delete(id);
  }

  /** Numbers of all texts held. */
  ids(): readonly number[] {
    return [...this.held.keys()];
  }

  /** The nearest first; of equal ones the lower number. Empty for a number that is not held or a very short text. */
  near(id: number): readonly NearDuplicate[] {
    const own = this.held.get(id);
    if (!own) return [];
    const candidates = new Set(own.buckets.flatMap((bucket) => [...(this.byBucket.get(bucket) ?? [])]));
    candidates.delete(id);
    return [...candidates]
      .map((other) => ({
        id: other,
        similarity: resemblance(own.shingles, this.held.get(other)?.shingles ?? new Set()),
      }))
      .filter(({ similarity }) => similarity >= nearDuplicate)
      .sort((one, other) => other.similarity - one.similarity || one.id - other.id);
  }
}
