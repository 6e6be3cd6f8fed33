import { foldText, languages, stemKazakh, stemRussian, type Trilingual } from '@qadam/language/domain';
import type { CodePartsFragment } from './codes.generated';

type Texts = Partial<Trilingual<string | null>> | null | undefined;

const textOf = (texts: readonly Texts[]): string =>
  texts.flatMap((text) => languages.map((language) => text?.[language] ?? '')).join('\n');

interface Searched {
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly text: string;
}

/** A word may be Russian or Kazakh, and which one the letters do not tell. */
const stemsOf = (text: string): string[] =>
  (text.match(/[\p{Script=Cyrillic}\p{M}]+/gu) ?? []).flatMap((word) => [
    stemRussian(word),
    stemKazakh(word),
  ]);

const searchedIn = (text: string): Searched => {
  const folded = foldText(text);
  return { text: folded, stems: new Set(stemsOf(text)), words: new Set(folded.match(/[\p{L}\p{N}]+/gu)) };
};

/** Where words are looked for, in the order of how much they say of a code: titles, official wording, terms, the rest. */
const placesOf = ({ code, titles, wording, everyday, guidance }: CodePartsFragment): readonly Searched[] => [
  searchedIn(`${code}\n${textOf([titles])}`),
  searchedIn(wording ?? ''),
  searchedIn(everyday ?? ''),
  searchedIn(textOf([guidance?.counts, guidance?.doesNotCount, guidance?.examples, guidance?.notes])),
];

/** Stemmed once for each code, not at each letter that is typed. */
const known = new WeakMap<CodePartsFragment, readonly Searched[]>();

const searchedPlaces = (code: CodePartsFragment): readonly Searched[] => {
  const made = known.get(code) ?? placesOf(code);
  known.set(code, made);
  return made;
};

interface Wanted {
  readonly word: string;
  readonly stems: readonly string[];
}

/** Shorter ones stand within too many words to mean anything there. */
const shortestPart = 4;

/** 0 for the word itself, 1 for another form of it, 2 for its beginning, 3 for a part of a word; `null` for none of these. */
const distanceIn = ({ words, stems, text }: Searched, { word, stems: wanted }: Wanted): number | null => {
  if (words.has(word)) return 0;
  if (wanted.some((stem) => stems.has(stem))) return 1;
  if ([...words].some((each) => each.startsWith(word))) return 2;
  return word.length >= shortestPart && text.includes(word) ? 3 : null;
};

/**
 * How far a code is from one word: by the place first, and within it by the form; beginnings and parts of words come
 * behind whole words of every place. `null` where it is nowhere.
 */
const distance = (code: CodePartsFragment, wanted: Wanted): number | null => {
  const places = searchedPlaces(code);
  const found = places.flatMap((place, at) => {
    const near = distanceIn(place, wanted);
    return near === null ? [] : [near < 2 ? at * 2 + near : places.length * near + at];
  });
  return found.length === 0 ? null : Math.min(...found);
};

/**
 * Codes for what was typed: a number finds a goal with its targets; words look, in any form, through titles and all that
 * is written. Those with the whole word in the title come first, then those with it in the official wording, then in the
 * terms of daily life; equal ones in the order of the code book.
 */
export const findCodes = (
  codes: readonly CodePartsFragment[],
  typed: string,
): readonly CodePartsFragment[] => {
  const query = typed.trim().toLowerCase().replace(',', '.');
  if (query === '') return codes;
  if (/^\d/u.test(query))
    return codes.filter(
      ({ code }) => code === query || code.startsWith(query.includes('.') ? query : `${query}.`),
    );
  const words = query.split(/\s+/u).map((word) => ({ word: foldText(word), stems: stemsOf(word) }));
  return codes
    .flatMap((code) => {
      const far = words.map((word) => distance(code, word));
      return far.every((each) => each !== null)
        ? [{ code, far: far.reduce((sum, each) => sum + each, 0) }]
        : [];
    })
    .sort((one, other) => one.far - other.far)
    .map(({ code }) => code);
};
