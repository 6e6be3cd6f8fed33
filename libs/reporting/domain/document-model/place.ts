import type { Trilingual } from '@qadam/language/domain';

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text);

/** A paragraph by its number and its first words. */
export const paragraphPlace = (paragraph: number, text: string): Trilingual => {
  const short = shortened(text);
  return {
    kk: `${paragraph}-абзац: «${short}»`,
    ru: `Абзац ${paragraph}: «${short}»`,
    en: `Paragraph ${paragraph}: “${short}”`,
  };
};

/** A table by its number in the text and the first words of it that are meant. */
export const tablePlace = (table: number, text: string): Trilingual => {
  const short = shortened(text);
  return {
    kk: `${table}-кесте: «${short}»`,
    ru: `Таблица ${table}: «${short}»`,
    en: `Table ${table}: “${short}”`,
  };
};
