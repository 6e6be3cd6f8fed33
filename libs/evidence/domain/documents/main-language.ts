import { type Language, languages } from '@qadam/language/domain';

/** The language that most characters of a text are in; of an empty list, Russian. */
export const mainLanguage = (
  paragraphs: readonly { readonly start: number; readonly end: number; readonly language: Language }[],
): Language => {
  const sizes = languages.map(
    (language) =>
      [
        language,
        paragraphs.reduce((sum, each) => (each.language === language ? sum + each.end - each.start : sum), 0),
      ] as const,
  );
  const [best] = [...sizes].sort(([, one], [, other]) => other - one);
  return best && best[1] > 0 ? best[0] : 'ru';
};
