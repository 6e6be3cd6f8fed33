import type { DocumentLine } from './document-part';

/** Where words stand: a line of the text, of a list, of a cell, or of a note. */
export type WordsPlace = DocumentLine['shape'] | 'cell' | 'note' | 'cover';

const [wordsOfCell, wordsOfLine] = [3, 8];

const isEnded = (sentence: string): boolean => /[.!?…]["»”’)\]]*(?:\s*\[\d+\])*$/u.test(sentence);

/** An address or a page: the note says where something is from. */
const isReference = (sentence: string): boolean =>
  /https?:|www\.|\b(?:pp?\.|cf\.|ibid|см\.|там же|бет(?:тер)?)\s?\d*/iu.test(sentence);

const codeOfIndicator = /^\s*(?:1[0-7]|[1-9])\.(?:\d{1,2}|[a-d])\.\d{1,2}(?!\d)/u;

/** Of a row of a table: it begins with the code of an indicator, or no stop ends it. */
export const isNameOfRow = (text: string): boolean => codeOfIndicator.test(text) || !isEnded(text.trim());

/**
 * Whether words say something. Lines of a cover and cells hold names rather than sentences, notes mostly sources; the items
 * of a list are promises as they are.
 */
export const isSentence = (sentence: string, place: WordsPlace): boolean => {
  const words = (sentence.match(/\p{L}+/gu) ?? []).length;
  if (words === 0 || place === 'item') return words > 0;
  if (place === 'note') {
    const counts = /\d/u.test(sentence.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/gu, ''));
    return isEnded(sentence) && !isReference(sentence) && words >= (counts ? wordsOfCell : wordsOfLine);
  }
  if (place === 'cover') return isEnded(sentence);
  return words >= wordsOfLine || (isEnded(sentence) && (place !== 'cell' || words >= wordsOfCell));
};
