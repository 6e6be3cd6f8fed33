import type { Viewer } from '@qadam/identity/domain';
import type { AuditTrail } from '@qadam/identity/server';
import type { Database, JobControl } from '@qadam/platform/server';
import { writeLabelRows } from '../figures/labels';
import { FigureRecording, sampleFigures } from '../figures/record-figures';
import { recordImport, writeSource } from './commit-import';
import { type CheckedGroup, ImportChecking } from './import-checking';
import type { ImportReader } from './import-reader';
import {
  hasErrors,
  type ImportOptions,
  type ImportReport,
  noFigures,
  type ReportedProblem,
  reportedProblem,
} from './import-report';
import { addNationalIndicators, addTowns } from './new-codes';
import { noReading } from './prepare-import';

interface Parts {
  readonly database: Database;
  readonly audit: AuditTrail;
}

type Options = ImportOptions & {
  readonly control: JobControl;
  /** What else belongs to the same transaction. */
  readonly alsoWrite?: () => Promise<void>;
};

/** Takes everything back that was written before the error was found. */
class RefusedImport extends Error {
  constructor(readonly problems: readonly ReportedProblem[]) {
    super('The import has errors.');
  }
}

/** Writes groups of indicators while the next are read: one after the other, and none once there is a reason not to. */
class GroupWriting {
  readonly indicators = new Set<string>();
  seriesCount = 0;
  private recording: FigureRecording | null = null;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly begin: () => Promise<FigureRecording>,
  ) {}

  /** Waits for what was begun before. */
  async write(group: CheckedGroup): Promise<void> {
    await this.running;
    this.seriesCount += group.series.length;
    for (const { indicator } of group.series) this.indicators.add(indicator);
    this.running = this.writeGroup(group);
    // Whoever waits next is told; until then a failure has no hearer.
    this.running.catch(() => undefined);
  }

  async begun(): Promise<FigureRecording> {
    await this.running;
    this.recording ??= await this.begin();
    return this.recording;
  }

  /** Waits, whatever comes of it: nothing may run in a transaction that has ended. */
  async settle(): Promise<void> {
    await this.running.catch(() => undefined);
  }

  private async writeGroup({ newIndicators, newTowns, series }: CheckedGroup): Promise<void> {
    this.recording ??= await this.begin();
    await addNationalIndicators(this.database, newIndicators);
    await addTowns(this.database, newTowns);
    await this.recording.add(series);
  }
}

const write = async (
  { database, audit }: Parts,
  viewer: Viewer,
  reader: ImportReader,
  { skipProblems, publishedOn = null, control, alsoWrite }: Options,
): Promise<ImportReport> => {
  const { kind, source, label, note } = reader;
  const checking = await ImportChecking.begin(database, reader);
  const writing = new GroupWriting(database, async () => {
    await writeSource(database, source);
    const personId = viewer.person?.id ?? null;
    return FigureRecording.begin(database, {
      ...{ source: source.code, kind, label, publishedOn, personId, note },
    });
  });
  try {
    for await (const group of checking.groups()) {
      if (skipProblems || !checking.hasErrors) await writing.write(group);
      await control.report(0.05 + 0.75 * group.share, 'writing');
      await control.throwIfCancelled();
    }
    const { problems: metadataProblems, ...metadata } = (await reader.metadata?.()) ?? noReading;
    const found = checking.problems(metadataProblems);
    const problems = [...found, ...checking.doubts()].map((one) => reportedProblem(one, viewer.language));
    const completion = { ...checking.completion(found), metadata };
    const holdsNothing =
      writing.seriesCount + metadata.texts.length + completion.completeIndicators.length === 0;
    if (hasErrors(problems) && (!skipProblems || holdsNothing)) throw new RefusedImport(problems);
    const recorded = await (await writing.begun()).end(completion);
    await writeLabelRows(database, reader.labels(), { replace: false });
    await control.report(0.95, 'writing');
    await control.throwIfCancelled();
    await recordImport(audit, viewer, { kind, note }, recorded);
    await alsoWrite?.();
    const { vintageId: _, metadata: texts, ...observations } = recorded;
    return {
      ...{ indicators: writing.indicators.size, series: writing.seriesCount },
      ...{ observations, metadata: texts, problems },
    };
  } finally {
    await writing.settle();
  }
};

/**
 * Reads, checks and commits without a preview, in one transaction: with an error nothing stays written, unless problems
 * are skipped. What has been checked is on its way to the database while the next is read. Steps reported: `reading`,
 * `writing`.
 */
export const importAtOnce = async (
  parts: Parts,
  viewer: Viewer,
  reader: ImportReader,
  options: Options,
): Promise<ImportReport> => {
  const { database } = parts;
  await options.control.report(0.02, 'reading');
  try {
    const report = await database.transaction(() => write(parts, viewer, reader, options));
    await sampleFigures(database);
    return report;
  } catch (error) {
    if (!(error instanceof RefusedImport)) throw error;
    return { indicators: 0, series: 0, observations: noFigures, metadata: 0, problems: error.problems };
  }
};
