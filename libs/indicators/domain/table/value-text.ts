import { readNumberCell } from '../open-sdg/number-cell';
import type { Table } from './table';
import type { TableMapping } from './table-mapping';
import { withDecimalPoint } from './table-number';

/** Digits that a double keeps through a multiplication: 0.401 times 100 is 40.1 and not 40.100000000000001. */
const keptDigits = 15;

/** Whether people see the cell as a percentage of the number that it holds. */
export const isPercentCell = ({ layout }: Table, row: number, column: number): boolean =>
  layout?.percentCells.get(column)?.has(row) === true;

/**
 * The value of a cell as it is judged: with a decimal point, in the percentage format of a workbook times 100 as people
 * see it, and times the multiplier of the mapping. What is no number comes back as it is.
 */
export const valueText = (
  table: Table,
  { decimal, constants }: TableMapping,
  cell: { readonly raw: string; readonly row: number; readonly column: number },
): string => {
  const text = withDecimalPoint(cell.raw, decimal);
  const factor = (isPercentCell(table, cell.row, cell.column) ? 100 : 1) * (constants.multiplier ?? 1);
  if (factor === 1) return text;
  const { value } = readNumberCell(text);
  return value === null ? text : String(Number((value * factor).toPrecision(keptDigits)));
};
