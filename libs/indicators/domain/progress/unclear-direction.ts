import type { ProgressReason } from './progress-reason';

/** A word that says neither of the two: the series has no direction, and the reader is told which line to mend. */
export const unreadableDirection = (row: number, written: string): ProgressReason => ({
  code: 'no-direction',
  sentence: {
    kk: `${row}-жолдағы «${written}» бағыт емес: positive немесе negative деп жазыңыз.`,
    ru: `«${written}» в строке ${row} — не направление: напишите positive или negative.`,
    en: `"${written}" in line ${row} is no direction: write positive or negative.`,
  },
});

/** One line says the one and another the other: which of them is right is for a person to say. */
export const twoDirections = (
  known: { readonly row: number; readonly text: string },
  row: number,
  text: string,
): ProgressReason => ({
  code: 'no-direction',
  sentence: {
    kk: `Бағыты ${known.row}-жолда «${known.text}», ал ${row}-жолда «${text}»: екеуін бірдей етіңіз.`,
    ru: `В строке ${known.row} направление «${known.text}», а в строке ${row} — «${text}»: сделайте их одинаковыми.`,
    en: `The direction is "${known.text}" in line ${known.row} and "${text}" in line ${row}: make them the same.`,
  },
});
