import { settleDuplicates } from '../../open-sdg/duplicate-keys';
import type { ImportProblem } from '../../open-sdg/problem';
import type { SourceRow } from '../../open-sdg/row-reading';
import type { FigureLines } from '../figure-lines';
import type { Table } from '../table';
import type { ColumnMapping, TableMapping } from '../table-mapping';
import { WrittenCells } from '../written-cells';

/**
 * Judges what is given twice, by the values as the file writes them: these are read again, since they are few. What
 * contradicts itself is left out of `lines`. `areaOf`: our code for the area of a column, `''` for the country.
 */
export const settleRepeated = (
  table: Table,
  mapping: TableMapping,
  values: readonly ColumnMapping[],
  lines: Iterable<FigureLines>,
  areaOf: (column: ColumnMapping) => string | undefined,
): readonly ImportProblem[] => {
  const repeated = [...lines].map((own) => own.repeated());
  const rows = new Set(repeated.flatMap((figures) => figures.map(({ row }) => row)));
  const written = new WrittenCells(table, mapping, values, rows, areaOf);
  return repeated.flatMap((figures) => {
    const judged = figures.map((figure) => {
      const [cell] = written.find({ ...figure, area: figure.sourceAreaCode });
      const place =
        cell === undefined ? { rawValue: '' } : { rawValue: cell.raw, column: cell.column.heading };
      return { ...figure, ...place };
    });
    const settled = settleDuplicates(table.file, values[0]?.heading ?? '', judged, () => '');
    const kept = new Set<SourceRow>(settled.figures);
    for (const figure of judged) if (!kept.has(figure)) figure.leaveOut();
    return settled.problems;
  });
};
