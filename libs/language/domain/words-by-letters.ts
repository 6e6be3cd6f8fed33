import type { Language } from './language';

/** A stretch of a text, with its language where that is another than the one around it. */
export interface WordsOfLanguage {
  readonly text: string;
  readonly language: Language | null;
}

const cyrillic = /\p{Script=Cyrillic}/u;
const latin = /\p{Script=Latin}/u;
const kazakhLetters = /[әғқңөұүһі]/iu;
/** Two words in small letters at least: codes, names of products and units are of no language. */
const latinWords = /\p{Script=Latin}{2,}[\p{L}\p{P}\s\d–]*\s\p{Ll}{2,}/u;
/** Between the parts of which names of series are put together. */
const between = /(, | · |; )/u;

const languageOf = (text: string, around: Language): Language | null => {
  if (around === 'en')
    return !cyrillic.test(text) || latin.test(text) ? null : kazakhLetters.test(text) ? 'kk' : 'ru';
  return !cyrillic.test(text) && latinWords.test(text) ? 'en' : null;
};

/**
 * The parts of a name whose letters show that they are in another language than what stands around: Cyrillic ones among
 * English, and English words among Kazakh or Russian. What letters alone do not tell, such as Russian among Kazakh, is
 * left as it is. The parts together are the text.
 */
export const wordsByLetters = (text: string, around: Language): readonly WordsOfLanguage[] => {
  const whole = languageOf(text, around);
  if (whole !== null || !(around === 'en' ? cyrillic : latin).test(text)) return [{ text, language: whole }];
  const parts: WordsOfLanguage[] = [];
  for (const part of text.split(between)) {
    const language = languageOf(part, around);
    const last = parts.at(-1);
    if (last?.language === language) parts[parts.length - 1] = { text: last.text + part, language };
    else parts.push({ text: part, language });
  }
  return parts;
};
