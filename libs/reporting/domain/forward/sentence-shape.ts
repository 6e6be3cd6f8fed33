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

/** Of a paragraph without a stop: what claims a number or promises something is answered for, and an item that is typed as a line. */
const saysWithoutStop = (sentence: string, words: number): boolean =>
  words >= wordsOfCell &&
  !/:[\s\u00a0]*$/u.test(sentence) &&
  (/;[\s\u00a0]*$/u.test(sentence) || claimedNumbers(sentence).length > 0 || isPledge(sentence));

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
  if (place === 'cover') return isEnded(sentence);
  if (words >= wordsOfLine || (isEnded(sentence) && (place !== 'cell' || words >= wordsOfCell))) return true;
  return place === 'paragraph' && saysWithoutStop(sentence, words);
};
