import type { Trilingual } from '@qadam/language/domain';

/** What a file says of a figure beside its value: who published it, under which licence, and when. */
export interface FigureOrigin {
  /** `null` where the file does not say it in all three languages. */
  readonly publisher: Trilingual | null;
  /** Empty where the file names none. */
  readonly licence: string;
  /** `YYYY-MM-DD`. */
  readonly publishedOn: string | null;
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(text);

/** An origin from what stands in the cells of a file; what is no whole name or no day counts as not said. */
export const originFrom = (publisher: Trilingual, licence: string, day: string): FigureOrigin => ({
  publisher: Object.values(publisher).every((name) => name !== '') ? publisher : null,
  licence,
  publishedOn: isDay(day) ? day : null,
});

/** The origins that a file names, each once, with the place of each. */
export class FigureOrigins {
  readonly all: FigureOrigin[] = [];
  private readonly places = new Map<string, number>();

  /** The place (from 0) of an origin in `all`, where it is added with its first figure. */
  placeOf(origin: FigureOrigin): number {
    const { publisher, licence, publishedOn } = origin;
    const key = JSON.stringify([publisher?.kk, publisher?.ru, publisher?.en, licence, publishedOn]);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.all.length);
    return this.all.push(origin) - 1;
  }
}
