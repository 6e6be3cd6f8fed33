import { type Language, shortened } from '@qadam/language/domain';
import type { RichText } from '../rich-text';
import { sentencesOf } from '../trace/sentences';
import { inQuotes } from './place';

const mostLetters = 80;

/** The sentence in which a finding is cited, as a place in a text; empty where no words are there. */
export const citingWords = (content: RichText, language: Language, findingId: string): string => {
  const sentence = sentencesOf(content, language).find(({ citations }) =>
    citations.some(({ attrs }) => attrs.findingId === findingId),
  );
  if (!sentence) return '';
  return inQuotes(shortened(sentence.text, mostLetters), language);
};
