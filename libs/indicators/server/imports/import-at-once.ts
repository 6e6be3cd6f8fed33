import type { Viewer } from '@qadam/identity/domain';
import type { FigureSeries } from '@qadam/indicators/domain';
import type { AuditTrail } from '@qadam/identity/server';
import type { Database, JobControl } from '@qadam/platform/server';
import { noFigures } from '../figures/compare-figures';
import { writeLabelRows } from '../figures/labels';
import {
  FigureRecording,
  type RecordedFigures,
  type RecordingWatch,
  sampleFigures,
} from '../figures/record-figures';
import { type MetadataBatch, partedTexts } from '../metadata/record-metadata';
import { besideOthers, recordImport, writeSource } from './commit-import';
import { type CheckedGroup, ImportChecking } from './import-checking';
import type { ImportOrigin, ImportReader } from './import-reader';
import {
  hasErrors,
  type ImportOptions,
  type ImportReport,
  type ReportedProblem,
  reportedProblem,
} from './import-report';
import { addNationalIndicators, addTowns } from './new-codes';
import type { PlacedProblem } from './own-problems';
import { pausesOf, readingEnds } from './pauses';
import { noReading } from './prepare-import';
import { recordOrigins } from './write-origins';

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

/** The share of the figures that is read before the words about indicators. */
const wordsAfter = 0.8;

/** No more at once: each figure is in memory until it is written. */
const groupsAtOnce = 20;

/** Writes groups of indicators, one after the other, while the next are read. */
class GroupWriting {
  readonly indicators = new Set<string>();
  seriesCount = 0;
  private recording: FigureRecording | null = null;
  private readonly waiting: CheckedGroup[] = [];
  private running: Promise<void> = Promise.resolve();
  private isOver = false;

  constructor(
    private readonly database: Database,
    private readonly begin: () => Promise<FigureRecording>,
    /** Keeps the figures instead of writing them, where they are to be parted first. */
    private readonly keep: ((series: CheckedGroup['series']) => void) | null = null,
  ) {}

  /** After what was begun before; a failure is told to whoever asks for `begun`. */
  write(group: CheckedGroup): void {
    this.seriesCount += group.series.length;
    for (const { indicator } of group.series) this.indicators.add(indicator);
    if (this.keep === null) {
      this.waiting.push(group);
      this.next((recording) => this.writeWaiting(recording));
    } else {
      this.keep(group.series);
      this.follow(() => this.addCodes(group));
    }
  }

  writeTexts(texts: MetadataBatch): void {
    this.next((recording) => recording.addTexts(texts));
  }

  /** Begins the load before there is anything to write: the first files are read meanwhile. */
  prepare(): void {
    this.next(() => Promise.resolve());
  }

  /** Waits for what was begun; of it a failure is told. */
  done(): Promise<void> {
    return this.running;
  }

  async begun(): Promise<FigureRecording> {
    await this.running;
    this.recording ??= await this.begin();
    return this.recording;
  }

  /** Begins nothing more and waits for what runs: nothing may run in a transaction that has ended. */
  async settle(): Promise<void> {
    this.isOver = true;
    await this.running.catch(() => undefined);
  }

  private next(work: (recording: FigureRecording) => Promise<void>): void {
    this.follow(async () => {
      this.recording ??= await this.begin();
      await work(this.recording);
    });
  }

  private follow(work: () => Promise<void>): void {
    this.running = this.running.then(async () => {
      if (!this.isOver) await work();
    });
    this.running.catch(() => undefined);
  }

  /** All that was checked while the database was at work, by one statement: each costs it some time of its own. */
  private async writeWaiting(recording: FigureRecording): Promise<void> {
    const groups = this.waiting.splice(0, groupsAtOnce);
    for (const group of groups) await this.addCodes(group);
    await recording.add(groups.flatMap(({ series }) => series));
  }

  private async addCodes({ newIndicators, newTowns }: CheckedGroup): Promise<void> {
    await addNationalIndicators(this.database, newIndicators);
    await addTowns(this.database, newTowns);
  }
}

/** Whether not one figure and not one text came of it, not even one that was there already. */
const isNothing = ({ added, revised, unchanged, withdrawn, older = 0, metadata }: RecordedFigures): boolean =>
  added + revised + unchanged + withdrawn + older + metadata === 0;

const write = async (
  { database, audit }: Parts,
  viewer: Viewer,
  reader: ImportReader,
  {
    skipProblems,
    isOnlyKnown = false,
    takesOver = false,
    publishedOn: named = null,
    control,
    alsoWrite,
  }: Options,
): Promise<ImportReport> => {
  const { kind, source, label, note } = reader;
  const checking = await ImportChecking.begin(database, reader, { isOnlyKnown });
  const begin = async (of: ImportOrigin) => {
    await writeSource(database, of.source);
    const personId = viewer.person?.id ?? null;
    const publishedOn = named ?? of.publishedOn;
    return FigureRecording.begin(database, {
      ...{ source: of.source.code, kind, label, publishedOn, personId, note },
      ...besideOthers(kind, of.source, takesOver),
    });
  };
  const { origins = [] } = reader;
  const hasOrigins = named === null && origins.length > 1;
  const kept: FigureSeries[] = [];
  const writing = new GroupWriting(
    database,
    () => begin({ source, publishedOn: reader.publishedOn ?? null }),
    // Of several origins the figures are parted once all have been read.
    hasOrigins ? (series) => kept.push(...series) : null,
  );
  try {
    const mayWrite = () => skipProblems || !checking.hasErrors;
    if (!hasOrigins) writing.prepare();
    const begun = reader.partCount > 1 ? 0.05 : readingEnds;
    const describe = async () => {
      const { problems: wrong, ...all } = (await reader.metadata?.()) ?? noReading;
      // Those of indicators that come with the figures wait for these.
      const [texts, waiting] = partedTexts(all, checking.isKnown);
      const isWanted = mayWrite() && (skipProblems || !hasErrors(wrong));
      if (isWanted && !hasOrigins) writing.writeTexts(texts);
      return { metadata: all, metadataProblems: wrong, textsOfNew: waiting, mayDescribe: isWanted };
    };
    let described: Awaited<ReturnType<typeof describe>> | null = null;
    for await (const group of checking.groups(pausesOf(control))) {
      if (mayWrite()) writing.write(group);
      // Behind most figures: the database has work enough while words are read.
      if (group.share >= wordsAfter) described ??= await describe();
      await control.report(begun + (0.8 - begun) * group.share, 'writing');
      await control.throwIfCancelled();
    }
    const { metadata, metadataProblems, textsOfNew, mayDescribe } = described ?? (await describe());
    const found = checking.problems(metadataProblems);
    const reported = (all: readonly PlacedProblem[]) =>
      all.map((one) => reportedProblem(one, viewer.language));
    let problems = reported([...found, ...checking.doubts()]);
    const completion = { ...checking.completion(found), metadata: textsOfNew };
    const holdsNothing =
      writing.seriesCount + metadata.texts.length + completion.completeIndicators.length === 0;
    if (hasErrors(problems) && (!skipProblems || holdsNothing)) throw new RefusedImport(problems);
    const together = new Set(origins.map((one) => one.source.publisher.en));
    const watch: RecordingWatch = {
      onOthers: (all) => {
        // Those of one file go on with each other's series by right.
        const others = hasOrigins
          ? all.filter(({ fate, publisher }) => fate === 'revised' || !together.has(publisher.en))
          : all;
        problems = [...problems, ...reported(checking.problemsOfOthers(others, takesOver))];
        if (hasErrors(problems) && !skipProblems) throw new RefusedImport(problems);
      },
      onOlder: (older) => {
        problems = [...problems, ...reported(checking.problemsOfOlder(older))];
      },
    };
    const noted = (one: RecordedFigures) => recordImport(audit, viewer, { kind, note }, one);
    // Read while the last figures are on their way.
    const labels = reader.labels();
    await writing.done();
    const recorded = hasOrigins
      ? await recordOrigins(origins, kept, mayDescribe ? metadata : textsOfNew, {
          ...{ begin, watch, onRecorded: noted },
        })
      : await (await writing.begun()).end(completion, watch);
    if (hasErrors(problems) && isNothing(recorded)) throw new RefusedImport(problems);
    await writeLabelRows(database, labels, { replace: false });
    await control.report(0.95, 'writing');
    await control.throwIfCancelled();
    if (!hasOrigins) await noted(recorded);
    await alsoWrite?.();
    const { vintageId: _, metadata: textCount, ...observations } = recorded;
    return {
      ...{ indicators: writing.indicators.size, series: writing.seriesCount },
      ...{ observations, metadata: textCount, problems },
      ...(named === null && reader.preparedOn != null ? { preparedOn: reader.preparedOn } : {}),
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
