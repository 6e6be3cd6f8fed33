import { stemKazakh, stemRussian } from '@qadam/language/domain';
import { lineEnd } from './pdf-lines';

const word = /[\p{L}\p{N}]+(?:[-\u00ad\u2010]\u2028?[\p{L}\p{N}]+)*/gu;
const division = /[-\u00ad\u2010]\u2028/gu;

/** A word that a line's end stands in, without and with the hyphen that stands there. */
const readingsOf = (divided: string) => ({
  plain: divided.replace(division, ''),
  hyphenated: divided.replace(division, '-').replaceAll('\u00ad', ''),
});

const areOneWord = (one: string, other: string): boolean =>
  one === other || stemRussian(one) === stemRussian(other) || stemKazakh(one) === stemKazakh(other);

/** Letters that words begin with alike before they are held to be forms of one. */
const sameBeginning = 4;

/** Whether a word, in any of its forms, is among others. */
const wordsAmong = (texts: readonly string[]) => {
  const byBeginning = new Map<string, Set<string>>();
  const beginningOf = (text: string) => text.slice(0, sameBeginning);
  for (const text of texts)
    for (const [found] of text.matchAll(word)) {
      if (found.includes(lineEnd)) continue;
      const own = found.toLowerCase().replaceAll('\u00ad', '').replaceAll('\u2010', '-');
      const alike = byBeginning.get(beginningOf(own));
      if (alike) alike.add(own);
      else byBeginning.set(beginningOf(own), new Set([own]));
    }
  return (sought: string): boolean => {
    const own = sought.toLowerCase();
    return [...(byBeginning.get(beginningOf(own)) ?? [])].some((each) => areOneWord(each, own));
  };
};

/** Words that lines divide, and that stand undivided elsewhere, from which on a document divides words as a habit. */
const habit = 2;

/**
 * How the words of a document are read that stand over the end of a line. As they stand elsewhere in it; else without
 * what only divides (a soft hyphen, U+2010), and with a hyphen of the keyboard: a hyphen too many is seen, one that is
 * lost is not. Only where the document plainly divides its words with it, it goes as well.
 */
export const undividedBy = (texts: readonly string[]): ((text: string) => string) => {
  const divided = texts.flatMap((text) => text.match(word) ?? []).filter((each) => each.includes(lineEnd));
  if (divided.length === 0) return (text) => text;
  const isKnown = wordsAmong(texts);
  const isPlain = (each: string): boolean => {
    const { plain, hyphenated } = readingsOf(each);
    return !isKnown(hyphenated) && isKnown(plain);
  };
  const divides = divided.filter((each) => each.includes(`-${lineEnd}`) && isPlain(each)).length >= habit;
  return (text) =>
    text.replace(word, (each) => {
      if (!each.includes(lineEnd)) return each;
      const { plain, hyphenated } = readingsOf(each);
      const isDivision = divides || !each.includes(`-${lineEnd}`);
      return isKnown(hyphenated) || !(isDivision || isKnown(plain)) ? hyphenated : plain;
    });
};
