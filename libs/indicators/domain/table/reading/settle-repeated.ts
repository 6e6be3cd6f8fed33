import { settleDuplicates } from '../../open-sdg/duplicate-keys';
import { readNumberCell } from '../../open-sdg/number-cell';
import type { ImportProblem } from '../../open-sdg/problem';
import type { SourceRow } from '../../open-sdg/row-reading';
import type { FigureLines } from '../figure-lines';
import type { Table } from '../table';
import type { ColumnMapping, TableMapping } from '../table-mapping';
import { valueText } from '../value-text';

/**
 * Judges what is given twice, by the values as the file writes them: these are read again, since they are few. What
 * contradicts itself is left out of `lines`.
 */
export const settleRepeated = (
  table: Table,
  mapping: TableMapping,
  values: readonly ColumnMapping[],
  lines: Iterable<FigureLines>,
): readonly ImportProblem[] => {
  const repeated = [...lines].map((own) => own.repeated());
  const rows = new Set(repeated.flatMap((figures) => figures.map(({ row }) => row)));
  if (rows.size === 0) return [];
  const written = new Map<string, { readonly rawValue: string; readonly column: string }>();
  for (const { row, cells } of table.rows)
    if (rows.has(row))
      for (const { column, heading, year } of values) {
        const rawValue = cells[column - 1] ?? '';
        const { value } = readNumberCell(valueText(table, mapping, { raw: rawValue, row, column }));
        written.set(`${row}|${year ?? ''}|${value}`, { rawValue, column: heading });
      }
  return repeated.flatMap((figures) => {
    const judged = figures.map((figure) => ({
      ...figure,
      ...(written.get(`${figure.row}|${figure.year}|${figure.value}`) ??
        written.get(`${figure.row}||${figure.value}`) ?? { rawValue: '' }),
    }));
    const settled = settleDuplicates(table.file, values[0]?.heading ?? '', judged, () => '');
    const kept = new Set<SourceRow>(settled.figures);
    for (const figure of judged) if (!kept.has(figure)) figure.leaveOut();
    return settled.problems;
  });
};
