import { isLanguage, type Language, languages } from '@qadam/language/domain';

/** The language that an address names (`/ru/goals/5`), or undefined where it names none. */
export const languageOfPath = (path: string): Language | undefined => {
  const first = path.split('/')[1];
  return isLanguage(first) ? first : undefined;
};

/** The address without its language: `/ru/goals/5` becomes `/goals/5`, `/ru` becomes `/`. */
export const placeOfPath = (path: string): string =>
  languageOfPath(path) ? `/${path.split('/').slice(2).join('/')}` : path;

/** The same place in another language; query and fragment, if any, stay as they are. */
export const pathInLanguage = (path: string, language: Language): string => {
  const place = placeOfPath(path);
  return place === '/' ? `/${language}` : `/${language}${place.startsWith('/') ? place : `/${place}`}`;
};

/**
 * The language to start with: the remembered one, else the first that the reader's browser asks for and the
 * product speaks, else Kazakh.
 */
export const bestLanguage = (remembered: string | null, asked: readonly string[]): Language => {
  if (isLanguage(remembered)) return remembered;
  return asked.map((tag) => tag.toLowerCase().split('-')[0]).find(isLanguage) ?? languages[0];
};
