import type { Viewer } from '@qadam/identity/domain';
import type { TableMapping } from '@qadam/indicators/domain';
import type { Trilingual } from '@qadam/language/domain';
import { type Database, Failure, notFound } from '@qadam/platform/server';
import type { FigureCounts } from '../figures/compare-figures';
import { importWords } from './import-words';
import { mayImport } from './may-import';
import type { NamedCode } from './new-codes';
import type { ImportUnderstanding } from './prepare-import';

/** A kept import without its file. */
export interface ImportRow {
  readonly id: number;
  readonly kind: string;
  readonly personId: number | null;
  readonly fileName: string;
  readonly publisher: string;
  readonly mapping: TableMapping | null;
  readonly jobId: number | null;
  readonly jobState: string | null;
  readonly counts: FigureCounts | null;
  readonly indicators: number;
  readonly othersRevised: number;
  readonly previewedAt: Date | null;
  readonly committedAt: Date | null;
  readonly vintageId: number | null;
  /** Absent from a comparison that was made before anything was said about it. */
  readonly understanding: ImportUnderstanding | null;
  readonly newIndicators: readonly NamedCode[];
  readonly newTowns: readonly NamedCode[];
  readonly publisherName: Trilingual | null;
  /** Whether its file names several publishers, licences or days. */
  readonly namesSeveral: boolean;
}

/** The import of whoever may see it: the one who loaded it, and administrators. */
export const findImport = async (database: Database, viewer: Viewer, id: number): Promise<ImportRow> => {
  const row = await database.one<ImportRow>(
    `select f.id, f.kind, f.person_id as "personId", f.file_name as "fileName", f.publisher, f.mapping,
       f.job_id as "jobId", j.state as "jobState", f.counts, f.previewed_at as "previewedAt",
       f.committed_at as "committedAt", f.vintage_id as "vintageId", coalesce((f.prepared->>'indicatorCount')::int, 0) as indicators,
       coalesce((f.prepared->>'othersRevised')::int, 0) as "othersRevised",
       f.prepared->'understanding' as understanding,
       coalesce(f.prepared->'newIndicators', '[]') as "newIndicators", coalesce(f.prepared->'newTowns', '[]') as "newTowns", f.prepared->'source'->'publisher' as "publisherName",
       coalesce((f.prepared->>'namesSeveral')::boolean, false) as "namesSeveral"
     from figure_import f left join job j on j.id = f.job_id where f.id = $1`,
    [id],
  );
  const isOwn = row !== undefined && row.personId === (viewer.person?.id ?? null);
  if (
    row === undefined ||
    !mayImport(viewer) ||
    !(isOwn || viewer.grants.some(({ role }) => role === 'administrator'))
  )
    throw notFound('import', id);
  return row;
};

/** The import, where no job works on it and it is not committed. */
export const idleImport = async (database: Database, viewer: Viewer, id: number): Promise<ImportRow> => {
  const row = await findImport(database, viewer, id);
  if (row.committedAt !== null) throw new Failure('conflict', importWords.alreadyCommitted);
  if (row.jobState === 'queued' || row.jobState === 'running')
    throw new Failure('conflict', importWords.isRunning);
  return row;
};

/** The file, which may be long and which only its reading needs; `null` for a folder. */
export const bytesOfImport = async (database: Database, id: number): Promise<Buffer | null> => {
  const row = await database.one<{ bytes: Buffer | null }>('select bytes from figure_import where id = $1', [
    id,
  ]);
  return row?.bytes ?? null;
};
