import { claimedNumbers } from '../check/claimed-numbers';
import type { DocumentLine } from './document-part';
import { isPledge } from './pledge';
import { isReference, isSourceNote } from './source-note';

/** Where words stand: a line of the text, of a list, of a cell, or of a note. */
export type WordsPlace = DocumentLine['shape'] | 'cell' | 'note' | 'cover';

const [wordsOfCell, wordsOfNote, wordsOfLine] = [3, 4, 8];

const isEnded = (sentence: string): boolean => /[.!?…]["»”’)\]]*(?:\s*\[\d+\])*$/u.test(sentence);

/** `12 мая 2025`, `May 12, 2025`, `2025`. */
const dates = /(?:\d{1,2}\s\p{L}+\s|\p{L}+\s\d{1,2},\s)?(?<!\d)(?:19|20)\d\d(?!\d)/gu;

const codeOfIndicator = /^\s*(?:1[0-7]|[1-9])\.(?:\d{1,2}|[a-d])\.\d{1,2}(?!\d)/u;

/** Of a row of a table: it begins with the code of an indicator, or no stop ends it. */
export const isNameOfRow = (text: string): boolean => codeOfIndicator.test(text) || !isEnded(text.trim());

/** `Box 6.`, `6-қосымша.`: the number of what follows. */
const nameAlone = /^(?:\p{L}+[\s\u00a0](?:№[\s\u00a0]?)?\d[\d.]*|\d+-\p{L}+)[.:]*$/u;

/** An item that is typed as a line: “• Law adopted”, “- law adopted”, “1) opened 5 centres”. */
const typedItem =
  /^[\s\u00a0]*(?:[•·▪◦*][\s\u00a0]+\p{L}|(?:[-–—]|\(?(?:\d{1,2}|\p{L})\)|[ivx]+[.)])[\s\u00a0]+[\p{Ll}\d])/u;

/** “Pay gap: 21.7%”. */
const givesShare = (sentence: string): boolean =>
  /\p{L}:[\s\u00a0]*[<>≈~]?[\s\u00a0]?\d[\d.,]*[\s\u00a0]?(?:%|per cent|percent|процент|пайыз)/iu.test(
    sentence,
  );

const wordsOfItem = 2;

/** Of a paragraph without a stop: what claims a number or promises something is answered for, and an item that is typed as a line. */
const saysWithoutStop = (sentence: string, words: number): boolean =>
  (givesShare(sentence) || words >= (typedItem.test(sentence) ? wordsOfItem : wordsOfCell)) &&
  !/:[\s\u00a0]*$/u.test(sentence) &&
  (typedItem.test(sentence) ||
    /;[\s\u00a0]*$/u.test(sentence) ||
    claimedNumbers(sentence).length > 0 ||
    isPledge(sentence));

/**
 * Whether words say something. Lines of a cover and cells hold names rather than sentences, notes mostly sources; the items
 * of a list are promises as they are.
 */
export const isSentence = (sentence: string, place: WordsPlace): boolean => {
  const words = (sentence.match(/\p{L}+/gu) ?? []).length;
  if (words === 0 || place === 'item') return words > 0;
  if (place === 'note') {
    if (!isEnded(sentence) || isReference(sentence) || words < wordsOfCell) return false;
    // Whatever else it names, a number or a promise is answered for.
    const counts = /\d/u.test(sentence.replace(dates, ''));
    return counts || isPledge(sentence) || (words >= wordsOfNote && !isSourceNote(sentence));
  }
  if (nameAlone.test(sentence.trim())) return false;
  if (place === 'cover') return isEnded(sentence);
  if (words >= wordsOfLine || (isEnded(sentence) && (place !== 'cell' || words >= wordsOfCell))) return true;
  return place === 'paragraph' && saysWithoutStop(sentence, words);
};
