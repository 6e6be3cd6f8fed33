import type { Language, Trilingual } from '@qadam/language/domain';

const shortened = (text: string): string => {
  // In a message they would turn or hide the words around.
  const seen = text.replace(/[\u202a-\u202e\u2066-\u2069]|(?!\s)\p{Cc}/gu, '');
  return seen.length > 80 ? `${seen.slice(0, 79).trimEnd()}…` : seen;
};

/** Words in the quotation marks of a language: “ ” in English, « » in Kazakh and Russian. */
export const inQuotes = (words: string, language: Language): string =>
  language === 'en' ? `“${words}”` : `«${words}»`;

/** A paragraph by its number and its first words. */
export const paragraphPlace = (paragraph: number, text: string): Trilingual => {
  const short = shortened(text);
  return {
    kk: `${paragraph}-абзац: «${short}»`,
    ru: `Абзац ${paragraph}: «${short}»`,
    en: `Paragraph ${paragraph}: “${short}”`,
  };
};

/** A table by its number in the text. */
export const tableName = (table: number): Trilingual => ({
  kk: `${table}-кесте`,
  ru: `Таблица ${table}`,
  en: `Table ${table}`,
});

/** A table by its number in the text and the first words of it that are meant. */
export const tablePlace = (table: number, text: string): Trilingual => {
  const short = shortened(text);
  const name = tableName(table);
  return { kk: `${name.kk}: «${short}»`, ru: `${name.ru}: «${short}»`, en: `${name.en}: “${short}”` };
};
