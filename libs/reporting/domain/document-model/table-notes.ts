import { formatDay, formatNumber, type Language, type Trilingual } from '@qadam/language/domain';
import type { DataLoad, SectionInput } from './input';

/** The words that a note begins with whichever load it names. */
const loadNotes: Trilingual = { kk: 'Кестедегі сандар', ru: 'Числа таблицы', en: 'Figures of this table' };

const loadName = ({ number, day }: DataLoad, language: Language): string => {
  const at = formatDay(day, language);
  return {
    kk: `№\u00a0${number} жүктеме (деректердің күні: ${at})`,
    ru: `загрузка №\u00a0${number} (данные на ${at})`,
    en: `load ${number} (data as of ${at})`,
  }[language];
};

/**
 * As of which load the figures of a table stand, where the document also has other values of one of its indicators: those
 * in `mixed`. `null` elsewhere, as a line under every table would tell nothing.
 */
export const loadNote = (
  { load, movedCodes = [] }: Pick<SectionInput, 'load' | 'movedCodes'>,
  codes: readonly string[],
  mixed: ReadonlySet<string>,
  language: Language,
): string | null => {
  if (load === undefined || !codes.some((code) => mixed.has(code))) return null;
  const name = loadName(load, language);
  const moved = [...new Set(codes)].filter((code) => movedCodes.includes(code)).join(', ');
  if (moved === '')
    return {
      kk: `${loadNotes.kk}: ${name}.`,
      ru: `${loadNotes.ru}: ${name}.`,
      en: `${loadNotes.en}: ${name}.`,
    }[language];
  return {
    kk: `${loadNotes.kk} бекітілген күйінде: ${name}. Жаңа деректер өзгеше: ${moved}.`,
    ru: `${loadNotes.ru}, как утверждены: ${name}. Новые данные отличаются: ${moved}.`,
    en: `${loadNotes.en} as approved: ${name}. Newer data differ for ${moved}.`,
  }[language];
};

/** Under a table of which only the first rows are printed. */
export const firstRowsNote = (printed: number, all: number, language: Language): string => {
  const [some, every] = [formatNumber(printed, language), formatNumber(all, language)];
  return {
    kk: `${every} жолдың алғашқы ${some} жолы; барлық жол деректер қосымшасында (XLSX).`,
    ru: `Первые строки (${some} из ${every}); все строки в приложении с данными (XLSX).`,
    en: `The first ${some} of ${every} rows; all of them are in the data annex (XLSX).`,
  }[language];
};

const withoutNumbers = (text: string): string => text.trim().replace(/\d(?:[\d\s.,]*\d)?/gu, '0');

/** Whether a line is a note that a report of ours writes under a table. */
export const isTableNote = (text: string, language: Language): boolean =>
  text.startsWith(loadNotes[language]) ||
  withoutNumbers(text) === withoutNumbers(firstRowsNote(1, 2, language));

/** `4-мақсаттың көрсеткіштері`, `Показатели цели 4`, `Indicators of goal 4`. */
export const stripCaption = (goal: number, language: Language): string =>
  ({
    kk: `${goal}-мақсаттың көрсеткіштері`,
    ru: `Показатели цели ${goal}`,
    en: `Indicators of goal ${goal}`,
  })[language];

/** Beneath a value that cannot be, in its own cell. */
export const impossibleWords: Trilingual = {
  kk: 'жарияланған, бірақ мүмкін емес',
  ru: 'опубликовано, но невозможно',
  en: 'published, but cannot be',
};
