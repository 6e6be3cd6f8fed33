import { readNumberCell } from '../open-sdg/number-cell';
import type { Table } from './table';
import type { TableMapping } from './table-mapping';
import { withDecimalPoint } from './table-number';

/** Digits that a double keeps through a multiplication: 0.401 times 100 is 40.1 and not 40.100000000000001. */
const keptDigits = 15;

/** Whether people see the cell as a percentage of the number that it holds. */
export const isPercentCell = ({ layout }: Table, row: number, column: number): boolean =>
  layout?.percentCells.get(column)?.has(row) === true;

const withSign = /^\s*([+\-−–]?\d[\d .,\u00a0\u202f]*?)[ \u00a0\u202f]*%\s*$/u;

/** The number of a text such as `37,1%` or `37.1 %`; `null` for other texts. */
const beforePercentSign = (text: string): string | null => withSign.exec(text)?.[1] ?? null;

/** Whether a cell is a number with a percent sign behind it. */
export const hasPercentSign = (text: string): boolean => beforePercentSign(text) !== null;

/** The same without its percent sign; other texts come back as they are. */
export const withoutPercentSign = (text: string): string => beforePercentSign(text) ?? text;

/**
 * The value of a cell as it is judged: with a decimal point, without a percent sign, in the percentage format of a workbook times 100 as people
 * see it, and times the multiplier of the mapping. What is no number comes back as it is.
 */
export const valueText = (
  table: Table,
  { decimal, constants }: TableMapping,
  cell: { readonly raw: string; readonly row: number; readonly column: number },
): string => {
  const text = withDecimalPoint(withoutPercentSign(cell.raw), decimal);
  const isShare = isPercentCell(table, cell.row, cell.column) && !hasPercentSign(cell.raw);
  const factor = (isShare ? 100 : 1) * (constants.multiplier ?? 1);
  if (factor === 1) return text;
  const { value } = readNumberCell(text);
  return value === null ? text : String(Number((value * factor).toPrecision(keptDigits)));
};
