import type { Language } from '@qadam/language/domain';
import { citationMarks, type RichText } from '../rich-text';
import { sentencesOf } from '../trace/sentences';
import { inQuotes } from './place';

const mostLetters = 80;

/** Where a reader finds a citation that failed: its mark in the text, and the first words of its sentence. */
export const citationPlace = (content: RichText, language: Language, findingId: string): string => {
  const mark = `[${citationMarks(content).get(findingId) ?? '…'}]`;
  const sentence = sentencesOf(content, language).find(({ citations }) =>
    citations.some(({ attrs }) => attrs.findingId === findingId),
  );
  if (!sentence) return mark;
  const text = sentence.text.replace(/\s+/gu, ' ');
  const words = text.length > mostLetters ? `${text.slice(0, mostLetters - 1).trimEnd()}…` : text;
  return `${mark}: ${inQuotes(words, language)}`;
};
