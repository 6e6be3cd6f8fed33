import { stemKazakh } from '@qadam/language/domain';

/** Kazakh words of everyday speech and the official ones for the same: regions are `өңір` in the titles. */
const groups: readonly (readonly string[])[] = [['аймақ', 'өңір']];

/** What means the same as these words, in whatever form they are written. */
export const synonymsOf = (words: readonly string[]): readonly string[] => {
  const stems = new Set(words.map(stemKazakh));
  return groups
    .filter((group) => group.some((word) => stems.has(stemKazakh(word))))
    .flatMap((group) => group.filter((word) => !stems.has(stemKazakh(word))));
};
