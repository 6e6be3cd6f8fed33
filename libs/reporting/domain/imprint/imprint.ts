import { type Language, languages, type Trilingual } from '@qadam/language/domain';

/** `own` is a licence in words of its own. */
export const licences = ['cc-by', 'cc-by-sa', 'cc-by-nc', 'cc0', 'all-rights', 'own'] as const;
export type Licence = (typeof licences)[number];

export const isLicence = (text: string): text is Licence => (licences as readonly string[]).includes(text);

/** Who publishes a review, whom its readers ask, and what they may do with it; empty words where it is not said. */
export interface Imprint {
  readonly publisher: Trilingual;
  readonly contact: Trilingual;
  readonly licence: Licence | null;
  /** Of the licence `own`; empty of any other. */
  readonly licenceWords: Trilingual;
}

const nothing: Trilingual = { kk: '', ru: '', en: '' };

export const noImprint: Imprint = {
  ...{ publisher: nothing, contact: nothing, licence: null, licenceWords: nothing },
};

/** Longer ones are no line of an imprint. */
export const longestImprint = 300;

export const imprintParts = ['publisher', 'contact', 'licence'] as const;
export type ImprintPart = (typeof imprintParts)[number];

const creativeCommons = (names: Trilingual, short: string): Trilingual => ({
  kk: `${names.kk} (${short})`,
  ru: `${names.ru} (${short})`,
  en: `${names.en} (${short})`,
});

/** What each licence of the list is called. */
export const licenceNames: Readonly<Record<Exclude<Licence, 'own'>, Trilingual>> = {
  'cc-by': creativeCommons(
    {
      kk: 'Creative Commons «Авторын көрсету» 4.0 халықаралық',
      ru: 'Creative Commons «Атрибуция» 4.0 Международная',
      en: 'Creative Commons Attribution 4.0 International',
    },
    'CC BY 4.0',
  ),
  'cc-by-sa': creativeCommons(
    {
      kk: 'Creative Commons «Авторын көрсету – сол шарттармен» 4.0 халықаралық',
      ru: 'Creative Commons «Атрибуция – На тех же условиях» 4.0 Международная',
      en: 'Creative Commons Attribution-ShareAlike 4.0 International',
    },
    'CC BY-SA 4.0',
  ),
  'cc-by-nc': creativeCommons(
    {
      kk: 'Creative Commons «Авторын көрсету – коммерциялық емес» 4.0 халықаралық',
      ru: 'Creative Commons «Атрибуция – Некоммерческое использование» 4.0 Международная',
      en: 'Creative Commons Attribution-NonCommercial 4.0 International',
    },
    'CC BY-NC 4.0',
  ),
  cc0: creativeCommons(
    { kk: 'Қоғамдық игілік', ru: 'Общественное достояние', en: 'Public domain' },
    'CC0 1.0',
  ),
  'all-rights': {
    kk: 'Барлық құқықтар қорғалған',
    ru: 'Все права защищены',
    en: 'All rights reserved',
  },
};

/** Where the words of a licence are read; absent where the name says all. */
const licenceAddresses: Readonly<Partial<Record<Licence, string>>> = {
  'cc-by': 'https://creativecommons.org/licenses/by/4.0/',
  'cc-by-sa': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'cc-by-nc': 'https://creativecommons.org/licenses/by-nc/4.0/',
  cc0: 'https://creativecommons.org/publicdomain/zero/1.0/',
};

const partNames: Readonly<Record<ImprintPart, Trilingual>> = {
  publisher: { kk: 'Баспагер', ru: 'Издатель', en: 'Publisher' },
  contact: { kk: 'Байланыс', ru: 'Контакты', en: 'Contact' },
  licence: { kk: 'Лицензия', ru: 'Лицензия', en: 'Licence' },
};

const wordsOf = (
  { publisher, contact, licence, licenceWords }: Imprint,
  part: ImprintPart,
  language: Language,
): string => {
  if (part !== 'licence') return (part === 'publisher' ? publisher : contact)[language];
  if (licence === null) return '';
  if (licence === 'own') return licenceWords[language];
  return [licenceNames[licence][language], licenceAddresses[licence]].filter(Boolean).join(', ');
};

/** The lines of an imprint in one language, as they are printed: what is not said has none. */
export const imprintLines = (imprint: Imprint, language: Language): readonly string[] =>
  imprintParts.flatMap((part) => {
    const words = wordsOf(imprint, part, language);
    return words === '' ? [] : [`${partNames[part][language]}: ${words}`];
  });

/** What an imprint does not say in one language. */
export const missingOfImprint = (imprint: Imprint, language: Language): readonly ImprintPart[] =>
  imprintParts.filter((part) => wordsOf(imprint, part, language) === '');

const inOneLine = (text: Trilingual): Trilingual => {
  const line = (language: Language): string => text[language].replace(/\s+/gu, ' ').trim();
  return { kk: line('kk'), ru: line('ru'), en: line('en') };
};

/** An imprint as it is kept: each of its words in one line, those of a licence only where it has its own. */
export const tidyImprint = ({ publisher, contact, licence, licenceWords }: Imprint): Imprint => ({
  publisher: inOneLine(publisher),
  contact: inOneLine(contact),
  licence,
  licenceWords: licence === 'own' ? inOneLine(licenceWords) : nothing,
});

/** The first words of an imprint that are too long; `null` where none are. */
export const tooLongInImprint = (imprint: Imprint): ImprintPart | null => {
  const texts = { publisher: imprint.publisher, contact: imprint.contact, licence: imprint.licenceWords };
  return (
    imprintParts.find((part) => languages.some((each) => texts[part][each].length > longestImprint)) ?? null
  );
};
