import type { Viewer } from '@qadam/identity/domain';
import type { AuditTrail } from '@qadam/identity/server';
import { Failure, type Database, type JobControl } from '@qadam/platform/server';
import { writeLabelRows } from '../figures/labels';
import {
  type FigureKind,
  type FigureLoad,
  type RecordedFigures,
  recordFigures,
} from '../figures/record-figures';
import type { ImportSource } from './import-reader';
import { importWords } from './import-words';
import { addNationalIndicators, addTowns } from './new-codes';
import type { PreparedImport } from './prepare-import';
import type { StagedImport } from './staging';

/** Adds who publishes the figures, where nobody of that code is known. */
export const writeSource = (
  database: Database,
  { code, publisher, licence = '' }: ImportSource,
): Promise<unknown> =>
  database.query(
    `insert into figure_source (code, publisher_kk, publisher_ru, publisher_en, licence) values ($1, $2, $3, $4, $5)
     on conflict (code) do nothing`,
    [code, publisher.kk, publisher.ru, publisher.en, licence],
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

/**
 * Tables and messages do not revise what others published unless they take over; nor do those of which nobody says who
 * published them. A folder of Open
 * SDG is the one of the statistics office, and takes back what others revised.
 */
export const besideOthers = (
  kind: FigureKind,
  source: ImportSource,
  takesOver: boolean,
): Pick<FigureLoad, 'beside'> => (kind === 'open-sdg' ? {} : { beside: { ...source, takesOver } });

/** What stands beside a prepared import: the mark of its preview, and the day on which the data were published. */
export interface CommitTerms {
  readonly mark?: string;
  readonly publishedOn?: string | null;
  /** Whether figures that another publisher published are revised; otherwise they are left as they are. */
  readonly takesOver?: boolean;
}

/**
 * Writes a prepared import: all of it or nothing, never over what was there. With a mark, only exactly what
 * was shown. Step reported: `writing`.
 * @throws Failure `conflict` where the data have changed since the preview so that something else would happen.
 */
export const commitImport = async (
  { database, audit }: { readonly database: Database; readonly audit: AuditTrail },
  viewer: Viewer,
  prepared: StagedImport,
  control: JobControl,
  { mark: shown, publishedOn, takesOver = false }: CommitTerms = {},
): Promise<RecordedFigures> => {
  const told = async (share: number) => {
    await control.report(share, 'writing');
    await control.throwIfCancelled();
  };
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
        ...besideOthers(kind, source, takesOver),
        publishedOn: publishedOn ?? prepared.publishedOn,
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
        onBrought: (share) => told(0.05 + 0.2 * share),
        onCompared: (share) => told(0.25 + 0.1 * share),
        onWritten: (share) => told(0.35 + 0.6 * share),
      },
    );
    await writeLabelRows(database, prepared.labels, { replace: false });
    await told(0.95);
    await recordImport(audit, viewer, { kind, note }, recorded);
    return recorded;
  });
};
