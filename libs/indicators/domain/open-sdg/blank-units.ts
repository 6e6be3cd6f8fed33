import type { CodeColumn } from './columns';
import type { ImportProblem } from './problem';
import { problemMessage } from './problem-message';
import type { SourceRow } from './row-reading';

/**
 * Figures without a unit among others of their series that have one: each with its row. They are taken as a series of
 * their own, since an index may rightly have no unit where the rest of its file is in percent; whoever knows better
 * writes the unit. Nothing is said of series that have no unit throughout, nor of files without a column for it.
 */
export const blankUnits = (
  file: string,
  column: CodeColumn | null,
  figures: readonly SourceRow[],
): readonly ImportProblem[] => {
  if (column === null || figures.every(({ unit }) => unit !== '')) return [];
  const units = new Map<string, Set<string>>();
  for (const { series, unit } of figures)
    if (unit !== '') units.set(series, (units.get(series) ?? new Set<string>()).add(unit));
  return figures.flatMap(({ row, series, unit }): readonly ImportProblem[] => {
    const known = unit === '' ? units.get(series) : undefined;
    if (known === undefined) return [];
    const detail = { column: column.heading, known: [...known].join(', '), rows: String(row) };
    return [
      {
        ...{ file, row, column: column.heading, kind: 'blank-unit', severity: 'warning', value: null },
        message: problemMessage('blank-unit', detail),
      },
    ];
  });
};
