import { franc } from 'franc';
import type { Language } from './language';

const ofFranc: Readonly<Record<string, Language>> = { kaz: 'kk', rus: 'ru', eng: 'en' };
const kazakhLetters = /[әғқңөұүһі]/iu;
/** A Russian sentence that names Ұлытау or Жаңасемей has Kazakh letters too, but in few of its words. */
const kazakhWordShare = 0.2;

const fallback = (text: string): Language => (/\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en');

/**
 * The language of a paragraph: Kazakh where at least a fifth of its words hold letters that only Kazakh has
 * (ә ғ қ ң ө ұ ү һ і), else what `franc` (trigrams) says among Kazakh, Russian and English; text too short
 * for trigrams is Russian in Cyrillic and English in Latin letters.
 */
export const languageOfParagraph = (text: string): Language => {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const kazakh = words.filter((word) => kazakhLetters.test(word)).length;
  if (words.length > 0 && kazakh / words.length >= kazakhWordShare) return 'kk';
  // Without a Cyrillic letter the script decides; trigrams take time.
  if (fallback(text) === 'en') return 'en';
  const guess = ofFranc[franc(text, { only: ['eng', 'rus', 'kaz'], minLength: 20 })];
  // Trigrams of a short text mistake Latin names for English and Russian for Kazakh; the script decides first.
  return guess === undefined || guess === 'en' ? 'ru' : guess;
};
