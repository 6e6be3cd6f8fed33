import { type Language, languages, localeOf, type Trilingual } from '@qadam/language/domain';
import type { Catalogue } from './messages';

const pluralForm = /_(one|two|few|many|other|zero)$/u;

const flatten = (catalogue: Catalogue, path = ''): [string, string][] =>
  Object.entries(catalogue).flatMap(([name, entry]): [string, string][] =>
    typeof entry === 'string' ? [[path + name, entry]] : flatten(entry, `${path}${name}.`),
  );

const placeholders = (text: string): string =>
  [...new Set([...text.matchAll(/\{\{\s*([\w.]+)/gu)].map(([, name]) => name))].sort().join(', ');

/** Keys of all catalogues; a counted message is asked for in the plural forms of each language. */
const expectedKeys = (catalogues: Trilingual<Map<string, string>>, language: Language): string[] => {
  const all = new Set(languages.flatMap((each) => [...catalogues[each].keys()]));
  const counted = new Set(
    [...all].filter((key) => pluralForm.test(key)).map((key) => key.replace(pluralForm, '')),
  );
  const forms = new Intl.PluralRules(localeOf[language]).resolvedOptions().pluralCategories;
  return [
    ...[...all].filter((key) => !pluralForm.test(key)),
    ...[...counted].flatMap((key) => forms.map((form) => `${key}_${form}`)),
  ];
};

/**
 * What is wrong with three catalogues of one area, as sentences: a missing key, an empty text, a missing
 * plural form, a form that the language does not have, a placeholder that the other languages lack.
 */
export const catalogueDefects = (catalogues: Trilingual<Catalogue>): string[] => {
  const flat = Object.fromEntries(
    languages.map((language) => [language, new Map(flatten(catalogues[language]))]),
  ) as Trilingual<Map<string, string>>;
  return languages.flatMap((language) => {
    const expected = new Set(expectedKeys(flat, language));
    const missing = [...expected].filter((key) => !flat[language].has(key));
    const foreign = [...flat[language].keys()].filter((key) => !expected.has(key));
    const empty = [...flat[language]].filter(([, text]) => text.trim() === '').map(([key]) => key);
    const different = [...flat[language]].filter(([key, text]) => {
      const other = flat.en.get(key) ?? flat.en.get(key.replace(pluralForm, '_other'));
      return other !== undefined && !pluralForm.test(key) && placeholders(other) !== placeholders(text);
    });
    return [
      ...missing.map((key) => `${language}: ${key} is missing`),
      ...foreign.map((key) => `${language}: ${key} is a plural form that the language does not have`),
      ...empty.map((key) => `${language}: ${key} is empty`),
      ...different.map(([key]) => `${language}: ${key} has other placeholders than en`),
    ];
  });
};

/** For a spec of an area: throws with all defects if the three catalogues are not complete. */
export const expectCompleteCatalogues = (catalogues: Trilingual<Catalogue>): void => {
  const defects = catalogueDefects(catalogues);
  if (defects.length > 0) throw new Error(`Incomplete messages:\n${defects.join('\n')}`);
};
