import { type Language, languages } from '@qadam/language/domain';

const inOrder = (language: Language): readonly Language[] => [
  language,
  ...languages.filter((each) => each !== language),
];

/** SQL: the text of a jsonb column by language in the reader's language, else in the first that exists, else ''. */
export const inLanguage = (column: string, language: Language): string =>
  `coalesce(${inOrder(language)
    .map((each) => `nullif(${column}->>'${each}', '')`)
    .join(', ')}, '')`;

/** SQL: which language `inLanguage` answers in; null where there is no text. */
export const languageShown = (column: string, language: Language): string =>
  `case ${inOrder(language)
    .map((each) => `when nullif(${column}->>'${each}', '') is not null then '${each}'`)
    .join(' ')} end`;

/** The same for a value that is already here. */
export const textIn = (text: Partial<Record<Language, string>>, language: Language): string =>
  inOrder(language)
    .map((each) => text[each])
    .find((each) => each) ?? '';

/** A jsonb text from what people typed: trimmed, without the empty ones. */
export const typedTexts = (
  text: Partial<Record<Language, string | null | undefined>>,
): Partial<Record<Language, string>> =>
  Object.fromEntries(
    languages.flatMap((language) => {
      const typed = text[language]?.trim();
      return typed ? [[language, typed]] : [];
    }),
  );
