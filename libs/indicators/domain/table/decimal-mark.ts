import { readNumberCell } from '../open-sdg/number-cell';
import { withoutPercentSign } from './value-text';

type Mark = ',' | '.';

const pointGroups = /^[+\-−–]?[1-9]\d{0,2}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/u;
const commaGroups = /^[+\-−–]?[1-9]\d{0,2}(?:(?:,\d{3})+\.\d+|(?:,\d{3}){2,})$/u;
const withPoint = /^[+\-−–]?\d+\.\d+$/u;
/** May be a thousand or one and a bit. */
const oneGroup = /^[+\-−–]?[1-9]\d{0,2}\.\d{3}$/u;

/** `1.000`: a thousand where a comma marks decimals, one where a point does. */
export const isOneGroup = (text: string): boolean => oneGroup.test(text);

const oneCommaGroup = /^[+\-−–]?[1-9]\d{0,2},\d{3}$/u;

/** `1,234`: a thousand where a point marks decimals, one and a bit where a comma does. */
export const isOneCommaGroup = (text: string): boolean => oneCommaGroup.test(text);

/** `1,234.5` and `1,234,567`: the commas can only part thousands. */
export const provesCommaGroups = (text: string): boolean => commaGroups.test(text);

/** `1.234,5` and `1.234.567`: the points can only part thousands. */
export const provesPointGroups = (text: string): boolean => pointGroups.test(text);

/** What a cell by itself says of the mark that separates decimals. */
const markIn = (text: string): Mark | null => {
  if (pointGroups.test(text)) return ',';
  if (commaGroups.test(text) || withPoint.test(text)) return '.';
  return text.includes(',') && readNumberCell(text).oddity === 'decimal-comma' ? ',' : null;
};

/**
 * What separates decimals in a column of values, told by the whole of it; `null` where nothing tells, or cells
 * contradict each other. `1.234` speaks for a decimal point only where no other cell says anything. `isWorkbook`: its
 * numbers are written with a point, and group nothing.
 */
export const decimalMark = (
  cells: readonly string[],
  { isWorkbook }: { readonly isWorkbook: boolean },
): Mark | null => {
  const marks = new Set<Mark>();
  let hasOneGroup = false;
  for (const cell of cells) {
    const text = withoutPercentSign(cell).trim();
    const mark = markIn(text);
    if (!isWorkbook && oneGroup.test(text)) hasOneGroup = true;
    else if (mark !== null) marks.add(mark);
  }
  const [mark] = marks;
  if (mark === undefined) return hasOneGroup ? '.' : null;
  return marks.size === 1 ? mark : null;
};
