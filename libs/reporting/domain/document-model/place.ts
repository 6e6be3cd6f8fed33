import type { Language, Trilingual } from '@qadam/language/domain';

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text);

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
