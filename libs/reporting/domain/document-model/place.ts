import { type Language, shortened, type Trilingual } from '@qadam/language/domain';

/** Without what would turn or hide the words around it in a message. */
const firstWords = (text: string): string =>
  shortened(text.replace(/[\u202a-\u202e\u2066-\u2069]|(?!\s)\p{Cc}/gu, ''), 80);

/** Words in the quotation marks of a language: “ ” in English, « » in Kazakh and Russian. */
export const inQuotes = (words: string, language: Language): string =>
  language === 'en' ? `“${words}”` : `«${words}»`;

/** A paragraph by its number and its first words. */
export const paragraphPlace = (paragraph: number, text: string): Trilingual => {
  const short = firstWords(text);
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
  const short = firstWords(text);
  const name = tableName(table);
  return { kk: `${name.kk}: «${short}»`, ru: `${name.ru}: «${short}»`, en: `${name.en}: “${short}”` };
};
