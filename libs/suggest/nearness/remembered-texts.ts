import type { Reading, Without } from '../reading/reader';
import type { LabelledText } from '../suggestion';
import { type Asked, type LabelledReading, type Neighbour, NearTexts } from './near-texts';

/** Texts that are remembered, and what a reading shares with them. */
export interface Remembered {
  readonly texts: NearTexts;
  readonly asked: Asked;
}

type Read = (labelled: LabelledText) => LabelledReading;

const placesOf = (texts: readonly LabelledText[]): ReadonlyMap<LabelledText, number> =>
  new Map(texts.map((labelled, place) => [labelled, place]));

const noPlaces: ReadonlySet<number> = new Set();

/**
 * What is remembered: a store that was weighed as a whole, and beside it what came since, weighed by the rarities of
 * the store, so that one text more does not weigh all others anew. What went since is not asked.
 */
export class RememberedTexts {
  private constructor(
    private readonly store: NearTexts,
    private readonly stored: ReadonlyMap<LabelledText, number>,
    private readonly gone: ReadonlySet<number>,
    private readonly recent: NearTexts | null,
    private readonly recentPlaces: ReadonlyMap<LabelledText, number>,
  ) {}

  /** All of them weighed together. */
  static of(texts: readonly LabelledText[], read: Read): RememberedTexts {
    return new RememberedTexts(new NearTexts(texts.map(read)), placesOf(texts), noPlaces, null, new Map());
  }

  /** The same without some (the same objects) and with others; only what came since the store was weighed is weighed. */
  changed(gone: readonly LabelledText[], added: readonly LabelledText[], read: Read): RememberedTexts {
    const went = new Set(gone);
    const recent = [...this.recentPlaces.keys()].filter((labelled) => !went.has(labelled)).concat(added);
    return new RememberedTexts(
      this.store,
      this.stored,
      new Set([...this.gone, ...gone.flatMap((labelled) => this.stored.get(labelled) ?? [])]),
      recent.length === 0 ? null : new NearTexts(recent.map(read), this.store),
      placesOf(recent),
    );
  }

  /** How many texts came or went since the store was weighed. */
  get changes(): number {
    return this.gone.size + this.recentPlaces.size;
  }

  get isEmpty(): boolean {
    return this.stored.size === this.gone.size && this.recent === null;
  }

  /** What a reading shares with them, some (the same objects) left out; holds until the next reading is asked about. */
  ask(reading: Reading, but: readonly LabelledText[] = []): readonly Remembered[] {
    const placesIn = (places: ReadonlyMap<LabelledText, number>) =>
      but.flatMap((labelled) => places.get(labelled) ?? []);
    const own = placesIn(this.stored);
    const except = own.length === 0 ? this.gone : new Set([...this.gone, ...own]);
    const found = [{ texts: this.store, asked: this.store.ask(reading, except) }];
    if (this.recent !== null)
      found.push({
        texts: this.recent,
        asked: this.recent.ask(reading, new Set(placesIn(this.recentPlaces))),
      });
    return found;
  }
}

/** The `most` nearest of all, nearest first, without some of the words that were asked about. */
export const nearestOf = (
  remembered: readonly Remembered[],
  most: number,
  without: Without = null,
): Neighbour[] => {
  const [first, ...others] = remembered.map(({ texts, asked }) => texts.nearest(asked, most, without));
  if (others.length === 0) return first ?? [];
  return [first ?? [], ...others]
    .flat()
    .sort((one, other) => other.similarity - one.similarity)
    .slice(0, most);
};
