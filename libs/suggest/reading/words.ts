import { foldText } from '@qadam/language/domain';

/** A word of a text: where it stands in the original, and its folded form (see `foldText`). */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
}

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text in their order, with offsets into the text as it was given (UTF-16 code units). */
export const wordsOf = (text: string): Word[] => {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern))
    words.push({ start: match.index, end: match.index + match[0].length, raw: match[0] });
  return words;
};

/** The form in which words are compared: NFC, lower case, Kazakh letters as their plain neighbours. */
export const foldWord = (raw: string): string => foldText(raw);

export const isCyrillic = (folded: string): boolean => /[\u0400-\u04ff]/u.test(folded);
