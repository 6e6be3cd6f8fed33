import type { Language } from '@qadam/language/domain';
import { impossibleWords } from '../document-model/table-notes';

/** Between digits: spaces that bind them, in English the comma too, which elsewhere is the decimal sign. */
const groups: Readonly<Record<Language, string>> = {
  kk: '[\\u00a0\\u202f\\u2009 ]',
  ru: '[\\u00a0\\u202f\\u2009 ]',
  en: '[\\u00a0\\u202f\\u2009 ,]',
};

const numberIn = (language: Language): RegExp =>
  new RegExp(`^([-−–+]?(?:\\d{1,3}(?:${groups[language]}\\d{3})+|\\d+))([.,]\\d+)?(\\s*[%‰°]?)$`, 'u');

const numbers: Readonly<Record<Language, RegExp>> = {
  kk: numberIn('kk'),
  ru: numberIn('ru'),
  en: numberIn('en'),
};

/** Of which year a value is, behind it or below. */
const year = /\s*\(\d{4}(?:\s*[гж]\.)?\)$/u;
const none = /^\s*(?:[-–—−…]|\.\.\.?)?\s*$/u;

/** Parts of the size of Noto Sans that its letters take, by its `hmtx` table. */
const widths: Readonly<Record<string, number>> = {
  ...{ '.': 0.268, ',': 0.268, '%': 0.831, '‰': 1.177, '°': 0.428 },
  ...{ '\u00a0': 0.26, ' ': 0.26, '\u202f': 0.166, '\u2009': 0.2 },
};
const digitWidth = 0.572;

interface WrittenNumber {
  readonly decimals: number;
  /** Of what stands behind the whole number, in parts of the size of its letters. */
  readonly tail: number;
}

/** A number as people write it in a table, its sign before and what it counts, and of which year, behind it. */
const readNumber = (text: string, language: Language): WrittenNumber | null => {
  const [line = '', ...beneath] = text
    .trim()
    .split('\n')
    .filter((each) => each.trim() !== impossibleWords[language]);
  const isYear = beneath.length === 1 && year.test(beneath[0] ?? '') && /^\s*\(/u.test(beneath[0] ?? '');
  if (beneath.length > 0 && !isYear) return null;
  const behind = beneath.length === 0 ? (year.exec(line)?.[0] ?? '') : '';
  const found = numbers[language].exec(line.slice(0, line.length - behind.length).trim());
  if (found === null) return null;
  const [, , decimals = '', unit = ''] = found;
  const tail = [...decimals, ...unit].reduce((sum, letter) => sum + (widths[letter] ?? digitWidth), 0);
  return { decimals: Math.max(0, decimals.length - 1), tail };
};

export interface NumberColumn {
  /** The most room that a cell has behind the last digit of its whole number, in parts of the size of its letters. */
  readonly tail: number;
}

/**
 * Whether each column holds numbers alone, as the language writes them, with what keeps their decimal signs one under the
 * other; `null` elsewhere. A column of dashes is one of numbers that nobody has.
 */
export const numberColumns = (
  rows: readonly (readonly string[])[],
  hasHead: boolean,
  language: Language,
): readonly (NumberColumn | null)[] => {
  const body = hasHead ? rows.slice(1) : rows;
  return (rows[0] ?? []).map((_, column) => {
    const all = body.map((row) => row[column] ?? '');
    if (all.every((text) => text.trim() === '')) return null;
    const found = all.filter((text) => !none.test(text)).map((text) => readNumber(text, language));
    if (found.some((one) => one === null)) return null;
    // Whole numbers of one unit need nothing behind them.
    const isEven = found.every((one) => one?.decimals === 0 && one.tail === found[0]?.tail);
    return { tail: isEven ? 0 : found.reduce((most, one) => Math.max(most, one?.tail ?? 0), 0) };
  });
};

/** The room that a cell lacks behind its number against the longest of its column. Nothing for what is no number. */
export const lackedRoom = (text: string, { tail }: NumberColumn, language: Language): number => {
  const found = tail === 0 ? null : readNumber(text, language);
  return found === null ? 0 : Math.round((tail - found.tail) * 1000) / 1000;
};
