import type { ProgressReason } from './progress-reason';

/** Two lines of one series give a target, a year or a limit differently: which is right is for a person to say. */
export const twoSettings = (
  column: string,
  known: { readonly row: number; readonly text: string },
  row: number,
  text: string,
): ProgressReason => ({
  code: 'two-settings',
  sentence: {
    kk: `${column}: ${known.row}-жолда «${known.text}», ал ${row}-жолда «${text}»: екеуін бірдей етіңіз.`,
    ru: `${column}: в строке ${known.row} — «${known.text}», а в строке ${row} — «${text}»: сделайте их одинаковыми.`,
    en: `${column} is "${known.text}" in line ${known.row} and "${text}" in line ${row}: make them the same.`,
  },
});
