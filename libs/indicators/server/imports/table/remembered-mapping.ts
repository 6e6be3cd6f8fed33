import type { Viewer } from '@qadam/identity/domain';
import type { AuditTrail } from '@qadam/identity/server';
import {
  firstRows,
  fitMapping,
  headingsKey,
  readTableMapping,
  rowAt,
  type Table,
  type TableMapping,
} from '@qadam/indicators/domain';
import type { Database } from '@qadam/platform/server';

export interface RememberedMapping {
  readonly mapping: TableMapping;
  readonly publisher: string;
  readonly version: number;
}

/** Headings stand among the first rows; which row it is, the remembered headings tell. */
const rowsWithHeadings = 15;

/** The newest mapping that somebody committed for a table with these headings, fitted to this one. */
export const findMapping = async (database: Database, table: Table): Promise<RememberedMapping | null> => {
  const candidates = firstRows(table, rowsWithHeadings)
    .map((row) => ({ ...row, key: headingsKey(row.cells) }))
    .filter(({ key }) => key.includes('|'));
  const row = await database.one<{ headings: string; publisher: string; version: number; mapping: unknown }>(
    'select headings, publisher, version, mapping from import_mapping where headings = any($1) order by id desc limit 1',
    [candidates.map(({ key }) => key)],
  );
  const header = candidates.find(({ key }) => key === row?.headings);
  if (row === undefined || header === undefined) return null;
  const { publisher, version } = row;
  return { publisher, version, mapping: fitMapping(readTableMapping(row.mapping), header, table.sheet) };
};

/** Keeps a mapping for the next table of this source with the same headings, as a new version where it differs. */
export const rememberMapping = async (
  { database, audit }: { readonly database: Database; readonly audit: AuditTrail },
  viewer: Viewer,
  table: Table,
  mapping: TableMapping,
  source: { readonly code: string; readonly publisher: string },
): Promise<void> => {
  const header = rowAt(table, mapping.headerRow);
  const headings = headingsKey(header?.cells ?? []);
  const last = await database.one<{ version: number; same: boolean }>(
    `select version, mapping = $3::jsonb as same from import_mapping
     where source = $1 and headings = $2 order by version desc limit 1`,
    [source.code, headings, JSON.stringify(mapping)],
  );
  if (last?.same === true) return;
  const version = (last?.version ?? 0) + 1;
  const row = await database.one<{ id: number }>(
    `insert into import_mapping (source, publisher, headings, version, mapping, person_id)
     values ($1, $2, $3, $4, $5, $6) returning id`,
    [source.code, source.publisher, headings, version, JSON.stringify(mapping), viewer.person?.id ?? null],
  );
  await audit.record(
    viewer,
    'remember-mapping',
    { kind: 'import-mapping', id: row?.id ?? 0 },
    { source: source.code, version },
  );
};
