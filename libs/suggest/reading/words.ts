export { foldWord } from '@qadam/language/domain';

/** A word of a text: where it stands in the original, and its folded form (see `foldText`). */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
}

const partOfWord = /[\p{L}\p{M}\p{N}]/u;
const firstCyrillic = 0x400;
const firstBeyond = 0x500;
const firstMark = 0x2000;
const firstBeyondMarks = 0x2070;

/** 1 for each of the characters that nearly every text is made of if words consist of it. */
const inWords = Uint8Array.from({ length: firstBeyond }, (_, code) =>
  partOfWord.test(String.fromCharCode(code)) ? 1 : 0,
);

/** How many code units the letter, mark or digit at a place takes; 0 if there is none. */
const lengthInWord = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code < firstBeyond) return inWords[code]!;
  if (code >= firstMark && code < firstBeyondMarks) return 0;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return partOfWord.test(character) ? character.length : 0;
};

/** The words of a text in their order, with offsets into the text as it was given (UTF-16 code units). */
export const wordsOf = (text: string): Word[] => {
  const words: Word[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const start = at;
    for (
      let length = lengthInWord(text, at);
      length > 0;
      length = at < text.length ? lengthInWord(text, at) : 0
    )
      at += length;
    if (at > start) words.push({ start, end: at, raw: text.slice(start, at) });
  }
  return words;
};

export const isCyrillic = (folded: string): boolean => {
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    if (code >= firstCyrillic && code < firstBeyond) return true;
  }
  return false;
};
