import type { Trilingual } from '@qadam/language/domain';
import type { ImportProblem } from '../open-sdg/problem';
import type { Table } from './table';
import type { TableMapping } from './table-mapping';
import { WrittenCells } from './written-cells';

type ProblemOfFigure = Pick<ImportProblem, 'row' | 'year' | 'column' | 'value' | 'message'>;

/** A message about a value that the table does not have as it was read, since the mapping multiplies it. */
const withMultiplier = (message: Trilingual, raw: string, multiplier: number): Trilingual => ({
  kk: `Ұяшықта ${raw} тұр, ал мәндер ${multiplier} санына көбейтілді (multiplier). ${message.kk}`,
  ru: `В ячейке ${raw}, а значения умножены на ${multiplier} (multiplier). ${message.ru}`,
  en: `The cell says ${raw}, and values were multiplied by ${multiplier} (multiplier). ${message.en}`,
});

/**
 * Problems of figures with the value as the table writes it (`145,3`) and not as it was read (145.3), and, where none
 * is named yet, with the column that it stands in: of a wide table that of its year. Where the mapping multiplies, and
 * the message names the value, it says so.
 */
export const asWritten = <Problem extends ProblemOfFigure>(
  table: Table,
  mapping: TableMapping,
  problems: readonly Problem[],
): readonly Problem[] => {
  const rows = new Set(problems.flatMap(({ row }) => row ?? []));
  if (rows.size === 0) return problems;
  const columns = mapping.columns.filter(({ use }) => use === 'value');
  const written = new WrittenCells(table, mapping, columns, rows);
  return problems.map((problem) => {
    const cells = written.find(problem);
    const [cell] = cells;
    if (cell === undefined) return problem;
    // Regions side by side may have one number in one row: then each of their columns is named.
    const headings = cells.map(({ column }) => column.heading).join(', ');
    const { multiplier = 1 } = mapping.constants;
    const isMultiplied =
      multiplier !== 1 && problem.value !== null && problem.message.en.includes(problem.value);
    const message = isMultiplied ? withMultiplier(problem.message, cell.raw, multiplier) : problem.message;
    return { ...problem, message, value: cell.raw, column: problem.column ?? headings };
  });
};
