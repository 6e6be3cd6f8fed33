import { type Language, languages, type Trilingual } from '@qadam/language/domain';

const copyWords: Trilingual = { kk: 'көшірме', ru: 'копия', en: 'copy' };

/**
 * The title of a copied template: one that another template has already is told apart by “(copy)”, then “(copy 2)” and so
 * on, so that no choice of templates offers the same words twice.
 */
export const copiedTitle = (title: Trilingual, taken: readonly Trilingual[]): Trilingual => {
  const inLanguage = (language: Language): string => {
    const known = new Set(taken.map((one) => one[language].trim()));
    const wanted = title[language].trim();
    let name = wanted;
    for (let copy = 1; known.has(name); copy += 1)
      name = `${wanted} (${copyWords[language]}${copy === 1 ? '' : ` ${copy}`})`;
    return name;
  };
  const [kk, ru, en] = languages.map(inLanguage);
  return { kk: kk ?? '', ru: ru ?? '', en: en ?? '' };
};
