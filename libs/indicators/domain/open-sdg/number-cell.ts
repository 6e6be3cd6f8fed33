/** What a cell of the value column holds. `value` is `null` exactly where it was not understood. */
export interface NumberCell {
  readonly value: number | null;
  readonly oddity: 'none' | 'whitespace' | 'decimal-comma' | 'ambiguous' | 'missing' | 'text';
}

const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/u;
const groupedNumber = /^[+-]?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?$/u;
/** Grouping and decimals by different marks, or several groups by the same: only one reading is left. */
const pointGroups = /^[+-]?[1-9]\d{0,2}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/u;
const commaGroups = /^[+-]?[1-9]\d{0,2}(?:(?:,\d{3})+\.\d+|(?:,\d{3}){2,})$/u;
const commaNumber = /^[+-]?\d+,\d+$/u;
const thousandsLike = /^[+-]?[1-9]\d{0,2},\d{3}$/u;
/** Signs by which statistical tables say "no figure". */
const noFigure = /^(?:[-–—…xхc:]|\.{2,3}|n\/?a|н\/д|н\.\s?д\.?|nan|null|no data|нет данных|деректер жоқ)$/iu;

const plainCell = (text: string, raw: string): NumberCell => {
  const value = Number(text);
  if (!Number.isFinite(value)) return { value: null, oddity: 'text' };
  return { value, oddity: text.length === raw.length ? 'none' : 'whitespace' };
};

/**
 * Reads a number as statistical files write it.
 *
 * Decision: a comma followed by other than three digits, or in a number that begins with 0 (`0,125`) or
 * that groups its digits by spaces, can only be a decimal comma and is taken, as are `1.234.567,8` and
 * `1,234,567.8`; `1,234` may be 1.234 or 1234 and is not. Spaces inside a number are grouping. `Infinity` and the like are text.
 */
export const readNumberCell = (raw: string): NumberCell => {
  // What most cells hold.
  if (plainNumber.test(raw)) return plainCell(raw, raw);
  // The minus of typesetters (U+2212) is one, and so is a dash before a digit.
  const text = raw.trim().replace(/^[−–](?=[\d.])/u, '-');
  if (text === '' || noFigure.test(text)) return { value: null, oddity: 'missing' };
  if (plainNumber.test(text)) return plainCell(text, raw);
  if (groupedNumber.test(text))
    return {
      value: Number(text.replace(/[ \u00a0\u202f]/gu, '').replace(',', '.')),
      oddity: 'decimal-comma',
    };
  if (pointGroups.test(text))
    return { value: Number(text.replaceAll('.', '').replace(',', '.')), oddity: 'decimal-comma' };
  if (commaGroups.test(text)) return { value: Number(text.replaceAll(',', '')), oddity: 'decimal-comma' };
  if (thousandsLike.test(text)) return { value: null, oddity: 'ambiguous' };
  if (commaNumber.test(text)) return { value: Number(text.replace(',', '.')), oddity: 'decimal-comma' };
  return { value: null, oddity: 'text' };
};
