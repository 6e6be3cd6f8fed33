import { readNumberCell } from '../open-sdg/number-cell';
import type { ImportProblem } from '../open-sdg/problem';
import type { Table } from './table';
import type { TableMapping } from './table-mapping';
import { valueText } from './value-text';

type PlacedFigure = Pick<ImportProblem, 'row' | 'year' | 'column' | 'value'>;

/**
 * Problems of figures with the value as the table writes it (`145,3`) and not as it was read (145.3), and, where none
 * is named yet, with the column that it stands in: of a wide table that of its year.
 */
export const asWritten = <Problem extends PlacedFigure>(
  table: Table,
  mapping: TableMapping,
  problems: readonly Problem[],
): readonly Problem[] => {
  const wanted = new Set(problems.flatMap(({ row }) => row ?? []));
  if (wanted.size === 0) return problems;
  const columns = mapping.columns.filter(({ use }) => use === 'value');
  const written = new Map<string, { readonly raw: string; readonly heading: string }>();
  for (const { row, cells } of table.rows)
    if (wanted.has(row))
      for (const { column, heading, year } of columns) {
        const raw = cells[column - 1] ?? '';
        const { value } = readNumberCell(valueText(table, mapping, { raw, row, column }));
        if (value !== null) written.set(`${row}|${year ?? ''}|${value}`, { raw, heading });
      }
  return problems.map((problem) => {
    const { row, year, value, column } = problem;
    const cell = written.get(`${row}|${year ?? ''}|${value}`) ?? written.get(`${row}||${value}`);
    return cell === undefined ? problem : { ...problem, value: cell.raw, column: column ?? cell.heading };
  });
};
