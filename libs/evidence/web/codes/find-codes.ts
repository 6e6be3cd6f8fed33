import { foldText, languages, stemKazakh, stemRussian } from '@qadam/language/domain';
import type { CodePartsFragment } from './codes.generated';

const textOf = ({ code, titles, wording, everyday, guidance }: CodePartsFragment): string =>
  [
    ...[code, wording, everyday],
    ...[titles, guidance?.counts, guidance?.doesNotCount, guidance?.examples, guidance?.notes].flatMap(
      (text) => languages.map((language) => text?.[language]),
    ),
  ]
    .filter(Boolean)
    .join('\n');

interface Searched {
  readonly text: string;
  readonly stems: ReadonlySet<string>;
}

/** A word may be Russian or Kazakh, and which one the letters do not tell. */
const stemsOf = (text: string): string[] =>
  (text.match(/[\p{Script=Cyrillic}\p{M}]+/gu) ?? []).flatMap((word) => [
    stemRussian(word),
    stemKazakh(word),
  ]);

/** Stemmed once for each code, not at each letter that is typed. */
const searched = new WeakMap<CodePartsFragment, Searched>();

const searchedIn = (code: CodePartsFragment): Searched => {
  const known = searched.get(code);
  if (known) return known;
  const text = textOf(code);
  const made = { text: foldText(text), stems: new Set(stemsOf(text)) };
  searched.set(code, made);
  return made;
};

/** Codes for what was typed: a number finds a goal with its targets, words look, in any form, through titles and all that is written. */
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
  return codes.filter((code) => {
    const { text, stems } = searchedIn(code);
    return words.every(
      ({ word, stems: wanted }) => text.includes(word) || wanted.some((stem) => stems.has(stem)),
    );
  });
};
