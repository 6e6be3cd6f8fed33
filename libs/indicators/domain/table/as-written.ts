import { readNumberCell } from '../open-sdg/number-cell';
import type { ImportProblem } from '../open-sdg/problem';
import type { Table } from './table';
import type { TableMapping } from './table-mapping';
import { withDecimalPoint } from './table-number';

/** Problems of figures with the value as the table writes it (`145,3`) and not as it was read (145.3). */
export const asWritten = (
  table: Table,
  mapping: TableMapping,
  problems: readonly ImportProblem[],
): readonly ImportProblem[] => {
  const wanted = new Set(problems.flatMap(({ row }) => row ?? []));
  if (wanted.size === 0) return problems;
  const columns = mapping.columns.filter(({ use }) => use === 'value');
  const written = new Map<string, string>();
  for (const { row, cells } of table.rows)
    if (wanted.has(row))
      for (const { column } of columns) {
        const raw = cells[column - 1] ?? '';
        const { value } = readNumberCell(withDecimalPoint(raw, mapping.decimal));
        if (value !== null) written.set(`${row}|${value}`, raw);
      }
  return problems.map((problem) => ({
    ...problem,
    value: written.get(`${problem.row}|${problem.value}`) ?? problem.value,
  }));
};
