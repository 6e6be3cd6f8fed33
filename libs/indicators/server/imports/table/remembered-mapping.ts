import type { Viewer } from '@qadam/identity/domain';
import type { AuditTrail } from '@qadam/identity/server';
import {
  headingsAt,
  headingsKey,
  type MappingGuess,
  mostHeadingRows,
  nearestRemembered,
  possibleHeadings,
  readTableMapping,
  type RememberedTable,
  type Table,
  type TableHeadings,
  type TableMapping,
  tableTitle,
} from '@qadam/indicators/domain';
import type { Database } from '@qadam/platform/server';

export interface RememberedMapping extends RememberedTable {
  readonly publisher: string;
  readonly version: number;
  /** The headings of the table that it was looked for. */
  readonly headings: TableHeadings;
}

/** Of so many of the same headings one is chosen: that of the table that is called the same, else the newest. */
const mostCandidates = 200;

/**
 * A mapping that somebody committed for a table with these headings: the nearest by title and indicator named. Where the
 * words of a guess take several rows, the lower one alone are the headings of another table.
 */
export const findMapping = async (
  database: Database,
  table: Table,
  { named, mapping: { headerRows: fewest = 1 } }: Pick<MappingGuess, 'named' | 'mapping'>,
): Promise<RememberedMapping | null> => {
  // Which rows they are, the remembered headings tell.
  const possible = possibleHeadings(table, mostHeadingRows)
    .map((place) => ({ ...place, key: headingsKey(place.headings) }))
    .filter(({ key, headerRows = 1 }) => key.includes('|') && headerRows >= fewest);
  const rows = await database.query<{
    headings: string;
    publisher: string;
    version: number;
    mapping: unknown;
    title: string;
  }>(
    `select headings, publisher, version, mapping, title from import_mapping where headings = any($1)
     order by id desc limit $2`,
    [possible.map(({ key }) => key), mostCandidates],
  );
  // What stands above a row says more than the row alone.
  const known = new Set(rows.map(({ headings }) => headings));
  const most = Math.max(...possible.map(({ key, headerRows = 1 }) => (known.has(key) ? headerRows : 0)));
  const fitting = possible.filter(({ key, headerRows }) => headerRows === most && known.has(key));
  const newest = rows.find(({ headings }) => fitting.some(({ key }) => key === headings))?.headings;
  const found = fitting.find(({ key }) => key === newest);
  if (found === undefined) return null;
  const candidates = rows
    .filter(({ headings }) => headings === newest)
    .map(({ publisher, version, mapping, title }) => ({
      ...{ publisher, version, title, headings: found },
      mapping: readTableMapping(mapping),
    }));
  return nearestRemembered(candidates, tableTitle(table, found), named) ?? null;
};

/** Keeps a mapping for the next table of this source with the same headings, as a new version where it differs. */
export const rememberMapping = async (
  { database, audit }: { readonly database: Database; readonly audit: AuditTrail },
  viewer: Viewer,
  table: Table,
  mapping: TableMapping,
  source: { readonly code: string; readonly publisher: string },
): Promise<void> => {
  const headings = headingsKey(headingsAt(table, mapping));
  const title = tableTitle(table, mapping);
  const last = await database.one<{ version: number; same: boolean }>(
    `select version, mapping = $3::jsonb and title = $4 as same from import_mapping
     where source = $1 and headings = $2 order by version desc limit 1`,
    [source.code, headings, JSON.stringify(mapping), title],
  );
  if (last?.same === true) return;
  const version = (last?.version ?? 0) + 1;
  const row = await database.one<{ id: number }>(
    `insert into import_mapping (source, publisher, headings, version, mapping, person_id, title)
     values ($1, $2, $3, $4, $5, $6, $7) returning id`,
    [
      ...[source.code, source.publisher, headings, version, JSON.stringify(mapping)],
      ...[viewer.person?.id ?? null, title],
    ],
  );
  await audit.record(
    viewer,
    'remember-mapping',
    { kind: 'import-mapping', id: row?.id ?? 0 },
    { source: source.code, version },
  );
};
