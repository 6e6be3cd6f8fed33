import {
  headingsAt,
  headingsKey,
  type ImportProblem,
  problemMessage,
  type Table,
  type TableMapping,
  tableTitle,
  yearless,
} from '@qadam/indicators/domain';
import type { Database } from '@qadam/platform/server';

/** Of so many remembered tables the newest of the same title is sought. */
const mostCandidates = 200;

/**
 * What has changed in the columns of a table that was remembered by its title, years in it aside: a warning with the
 * headings that are missing and those that are new, since then the mapping of the last time does not hold and is
 * guessed anew. None where a table of this title was remembered with these headings, or never.
 */
export const changedColumns = async (
  database: Database,
  table: Table,
  mapping: TableMapping,
): Promise<readonly ImportProblem[]> => {
  const title = yearless(tableTitle(table, mapping));
  const key = headingsKey(headingsAt(table, mapping));
  if (title === '') return [];
  const rows = await database.query<{ headings: string; title: string }>(
    `select headings, title from import_mapping where title <> '' order by id desc limit $1`,
    [mostCandidates],
  );
  const same = rows.filter((row) => yearless(row.title) === title);
  const [last] = same;
  if (last === undefined || same.some(({ headings }) => headings === key)) return [];
  const [before, now] = [last.headings.split('|'), key.split('|')];
  const listed = (headings: readonly string[], others: readonly string[]) =>
    headings.filter((heading) => !others.includes(heading)).join(', ');
  const [missing, added] = [listed(before, now), listed(now, before)];
  return [
    {
      ...{ file: table.file, row: mapping.headerRow, column: null },
      ...(table.sheet === null ? {} : { sheet: table.sheet }),
      ...({ kind: 'mapping-mismatch', severity: 'warning', value: missing || added } as const),
      message: problemMessage('mapping-mismatch', { known: 'changed', value: missing, column: added }),
    },
  ];
};
