import type { Viewer } from '@qadam/identity/domain';
import type { AuditTrail } from '@qadam/identity/server';
import { Failure, type Database, type JobControl } from '@qadam/platform/server';
import { writeLabelRows } from '../figures/labels';
import { type RecordedFigures, recordFigures } from '../figures/record-figures';
import type { ImportSource } from './import-reader';
import { importWords } from './import-words';
import { addNationalIndicators, addTowns } from './new-codes';
import type { PreparedImport } from './prepare-import';

/** Adds who publishes the figures, where nobody of that code is known. */
export const writeSource = (database: Database, { code, publisher }: ImportSource): Promise<unknown> =>
  database.query(
    `insert into figure_source (code, publisher_kk, publisher_ru, publisher_en) values ($1, $2, $3, $4)
     on conflict (code) do nothing`,
    [code, publisher.kk, publisher.ru, publisher.en],
  );

/** Notes in the audit trail who brought figures in, from where, and how many. */
export const recordImport = (
  audit: AuditTrail,
  viewer: Viewer,
  { kind, note }: Pick<PreparedImport, 'kind' | 'note'>,
  { vintageId, ...counts }: RecordedFigures,
): Promise<void> =>
  audit.record(
    viewer,
    `import-${kind}`,
    { kind: 'vintage', id: vintageId ?? 'none' },
    kind === 'open-sdg' ? { folder: note, ...counts } : { file: note, ...counts },
  );

/** What stands beside a prepared import: the mark of its preview, and the day on which the data were published. */
export interface CommitTerms {
  readonly mark?: string;
  readonly publishedOn?: string | null;
}

/**
 * Writes a prepared import: all of it or nothing, never over what was there. With a mark, only exactly what
 * was shown. Step reported: `writing`.
 * @throws Failure `conflict` where the data have changed since the preview so that something else would happen.
 */
export const commitImport = async (
  { database, audit }: { readonly database: Database; readonly audit: AuditTrail },
  viewer: Viewer,
  prepared: PreparedImport,
  control: JobControl,
  { mark: shown, publishedOn = null }: CommitTerms = {},
): Promise<RecordedFigures> => {
  await control.report(0.05, 'writing');
  return database.transaction(async () => {
    await writeSource(database, prepared.source);
    await addNationalIndicators(database, prepared.newIndicators);
    await addTowns(database, prepared.newTowns);
    const { kind, source, label, note, figures, completeIndicators, unreadPlaces, metadata } = prepared;
    const recorded = await recordFigures(
      database,
      {
        ...{ kind, label, note, figures, completeIndicators, unreadPlaces, metadata },
        source: source.code,
        publishedOn,
        personId: viewer.person?.id ?? null,
      },
      {
        ...(shown === undefined
          ? {}
          : {
              confirm: (mark: string) => {
                if (mark !== shown) throw new Failure('conflict', importWords.changedSincePreview);
              },
            }),
        onWritten: async (share) => {
          await control.report(0.2 + 0.75 * share, 'writing');
          await control.throwIfCancelled();
        },
      },
    );
    await writeLabelRows(database, prepared.labels, { replace: false });
    await control.report(0.95, 'writing');
    await control.throwIfCancelled();
    await recordImport(audit, viewer, { kind, note }, recorded);
    return recorded;
  });
};
