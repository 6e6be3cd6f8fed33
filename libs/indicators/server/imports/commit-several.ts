import type { Viewer } from '@qadam/identity/domain';
import type { AuditTrail } from '@qadam/identity/server';
import { type Database, Failure, type JobControl } from '@qadam/platform/server';
import type { RecordedFigures } from '../figures/record-figures';
import { importAtOnce } from './import-at-once';
import type { ImportReader } from './import-reader';
import { wasRefused } from './import-report';
import { importWords } from './import-words';

/**
 * Takes a compared import whose file names several publishers, licences or days: it is read again, and each source
 * comes in as a load of its own, in the running transaction.
 * @throws Failure `conflict` where a load has come in since the comparison, `refused` where an error would stop it.
 */
export const commitSeveral = async (
  parts: { readonly database: Database; readonly audit: AuditTrail },
  viewer: Viewer,
  reader: ImportReader,
  {
    importId,
    ...options
  }: {
    readonly importId: number;
    readonly skipProblems: boolean;
    readonly takesOver: boolean;
    readonly control: JobControl;
  },
): Promise<RecordedFigures> => {
  const { database } = parts;
  const before = await database.one<{ isSame: boolean; newest: number }>(
    `select base_vintage = n.newest as "isSame", n.newest from figure_import,
       (select coalesce(max(id), 0) as newest from vintage) n where figure_import.id = $1`,
    [importId],
  );
  if (before?.isSame !== true) throw new Failure('conflict', importWords.changedSincePreview);
  const report = await importAtOnce(parts, viewer, reader, options);
  if (wasRefused(report, options)) throw new Failure('refused', importWords.hasErrors);
  const after = await database.one<{ newest: number | null }>(
    'select max(id) as newest from vintage where id > $1',
    [before.newest],
  );
  return { ...report.observations, metadata: report.metadata, vintageId: after?.newest ?? null };
};
