import type { ProgressReason } from './progress-reason';

/** A figure of a year that has not come yet, with its line: nobody can have measured it, so it says nothing of progress. */
export const yearToCome = (row: number, year: number): ProgressReason => ({
  code: 'year-to-come',
  sentence: {
    kk: `${row}-жолдағы ${year} жыл әлі келген жоқ, сондықтан оның мәні өлшенген бола алмайды: жолды алып тастаңыз.`,
    ru: `Год ${year} в строке ${row} ещё не наступил, и его значение не может быть измеренным: уберите эту строку.`,
    en: `${year} in line ${row} is a year to come, so nobody can have measured its value: remove the line.`,
  },
});
