import { formatNumber, type Language, type Trilingual } from '@qadam/language/domain';

/** A text that is longer than its section allows. */
export interface OverLongText {
  readonly language: Language;
  readonly words: number;
  readonly limit: number;
}

/**
 * The texts of a section that have more words than it allows; each language is counted for itself. None where the
 * section has no limit. Main Messages have 700 words at most: UN DESA, Handbook for the preparation of Voluntary
 * National Reviews.
 */
export const overLongTexts = (
  limit: number | null,
  texts: readonly { readonly language: Language; readonly words: number }[],
): readonly OverLongText[] =>
  limit === null
    ? []
    : texts.filter(({ words }) => words > limit).map(({ language, words }) => ({ language, words, limit }));

const names: Readonly<Record<Language, Trilingual>> = {
  kk: { kk: 'Қазақша мәтінде', ru: 'В тексте на казахском', en: 'The Kazakh text' },
  ru: { kk: 'Орысша мәтінде', ru: 'В тексте на русском', en: 'The Russian text' },
  en: { kk: 'Ағылшынша мәтінде', ru: 'В тексте на английском', en: 'The English text' },
};

/** Says which text is too long, how many words it has and how many are allowed. */
export const overLongSentence = ({ language, words, limit }: OverLongText): Trilingual => {
  const name = names[language];
  const has = (reader: Language): string => formatNumber(words, reader);
  const most = (reader: Language): string => formatNumber(limit, reader);
  return {
    kk: `${name.kk} ${has('kk')} сөз бар, рұқсат етілгені — ${most('kk')}.`,
    ru: `${name.ru} слов: ${has('ru')}; допускается не более ${most('ru')}.`,
    en: `${name.en} has ${has('en')} words; at most ${most('en')} are allowed.`,
  };
};
