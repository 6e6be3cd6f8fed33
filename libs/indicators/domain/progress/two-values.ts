import { type ProgressReason, reasonFor } from './progress-reason';

/** Two different values of one year, with the year and the line of the second. */
export const twoValuesOf = (year: number, row: number): ProgressReason => ({
  ...reasonFor('two-values-of-one-year'),
  sentence: {
    kk: `${year} жылға екі түрлі мән берілген (екіншісі ${row}-жолда), қайсысы дұрыс екені белгісіз: біреуін қалдырыңыз.`,
    ru: `За ${year} год даны два разных значения (второе в строке ${row}), какое из них верное, неизвестно: оставьте одно.`,
    en: `Two different values are given for ${year} (the second in line ${row}), and it is not known which of them is right: keep one.`,
  },
});
