import type { Span } from '@qadam/evidence/domain';

/** Some words of a paragraph that stand together: between one that stays and one that moves, in either order. */
export interface WordChoice {
  /** All words of the paragraph, as offsets into its text. */
  readonly words: readonly Span[];
  readonly staying: number;
  readonly moving: number;
}

const manyWords = 8;

/** Words are what stands between spaces, with the marks that are written to them. */
const wordsOf = (text: string): readonly Span[] =>
  [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));

/** The words that `near` touches, else the first word; `null` where the text has no words. */
export const chooseWords = (text: string, near: Span | null): WordChoice | null => {
  const words = wordsOf(text);
  if (words.length === 0) return null;
  const touched = (word: Span) => near !== null && word.start < near.end && word.end > near.start;
  return {
    words,
    staying: Math.max(words.findIndex(touched), 0),
    moving: Math.max(words.findLastIndex(touched), 0),
  };
};

/**
 * What an arrow, Home or End makes of a choice: another single word, or with `isExtending` more or fewer words; `null`
 * for every other key. Left and right go by a word, up and down by eight.
 */
export const moveWords = (choice: WordChoice, key: string, isExtending: boolean): WordChoice | null => {
  const last = choice.words.length - 1;
  const places: Readonly<Record<string, number>> = {
    ...{ ArrowLeft: choice.moving - 1, ArrowRight: choice.moving + 1 },
    ...{ ArrowUp: choice.moving - manyWords, ArrowDown: choice.moving + manyWords, Home: 0, End: last },
  };
  const place = places[key];
  if (place === undefined) return null;
  const moving = Math.min(Math.max(place, 0), last);
  return { ...choice, moving, staying: isExtending ? choice.staying : moving };
};

/** How many words are chosen, and where they begin and end in the text of the paragraph. */
export const chosenWords = ({ words, staying, moving }: WordChoice): Span & { readonly count: number } => {
  const [first, last] = [Math.min(staying, moving), Math.max(staying, moving)];
  return {
    start: words[first]?.start ?? 0,
    end: words[last]?.end ?? 0,
    count: last - first + 1,
  };
};
