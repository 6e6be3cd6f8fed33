import type { Language } from '@qadam/language/domain';
import { maskText, personalSpansOf, Pseudonyms } from './mask-text';

/**
 * Words of what somebody wrote that look like a name, a telephone or identification number, an address or a card, each
 * once and in the order of the texts; those of `kept` a person has looked at and found to be of nobody.
 */
export const personalWords = (texts: readonly string[], kept: readonly string[] = []): readonly string[] => {
  const spans = personalSpansOf(texts.map((text) => ({ text })));
  const words = texts.flatMap((text, at) =>
    (spans.get(at) ?? []).map(({ start, end }) => text.slice(start, end)),
  );
  return [...new Set(words)].filter((word) => !kept.includes(word));
};

/** A text as people other than its writers read it: with what looks personal masked, but for the words of `kept`. */
export const publishable = (text: string, language: Language, kept: readonly string[] = []): string => {
  const spans = personalSpansOf([{ text }]).get(0) ?? [];
  const masked = spans.filter(({ start, end }) => !kept.includes(text.slice(start, end)));
  return masked.length === 0 ? text : maskText(text, language, new Pseudonyms(), masked).text;
};
