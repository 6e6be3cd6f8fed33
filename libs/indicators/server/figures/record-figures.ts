import type { FigureSeries } from '@qadam/indicators/domain';
import type { Database } from '@qadam/platform/server';
import { breadthOf, chooseHeadlines, chooseNewHeadlines, type CoveredSeries } from './choose-headlines';
import {
  type ComparisonWatch,
  countFates,
  differenceMark,
  type FigureCounts,
  judgeIncoming,
  noFigures,
} from './compare-figures';
import {
  type BringingSource,
  type FiguresOfOther,
  figuresOfOthers,
  leaveToOthers,
} from './figures-of-others';
import {
  bringInFigures,
  bringInKnown,
  copyLines,
  createIncomingTablesAlone,
  type IncomingFigures,
  placeSeries,
  type PlacedSeries,
} from './incoming-figures';
import type { OnShare } from './in-slices';
import { loadsAround, type LoadsAround, type OlderFigures, setOlderAside } from './older-than-known';
import { writeDifferences } from './write-differences';
import { noteConfirmations } from '../vintages/confirmations';
import {
  compareMetadata,
  type MetadataBatch,
  noMetadata,
  partedTexts,
  undescribedIndicators,
  writeFirstTexts,
  writeMetadata,
} from '../metadata/record-metadata';

/** A place in the data whose row could not be read: what stands there now is neither confirmed nor withdrawn. */
export interface UnreadPlace {
  readonly indicator: string;
  /** `null`: any area, any year. */
  readonly area: string | null;
  readonly year: number | null;
}

/** By what way figures came in. */
export type FigureKind = 'shipped' | 'open-sdg' | 'table' | 'sdmx';

/** What is known about a load before its figures. */
export interface FigureLoad {
  readonly source: string;
  readonly kind: FigureKind;
  readonly label: string;
  readonly publishedOn: string | null;
  readonly personId: number | null;
  readonly note: string;
  /**
   * Who is named as the publisher, or that nobody is, where figures that others published are not revised by the way:
   * they are left as they are unless the source takes over. Absent: whatever comes in is the newest.
   */
  readonly beside?: BringingSource & { readonly takesOver: boolean };
}

/** What is known about a load once all its figures have been read. */
export interface FigureCompletion {
  /** Figures of these indicators and of the same source that the batch does not hold are withdrawn. */
  readonly completeIndicators: readonly string[];
  readonly unreadPlaces: readonly UnreadPlace[];
  /** Texts about indicators that came with the figures. */
  readonly metadata?: MetadataBatch;
}

export interface FigureBatch extends FigureLoad, FigureCompletion {
  readonly figures: IncomingFigures;
}

export interface RecordedFigures extends FigureCounts {
  /** Texts of metadata that were added, changed or withdrawn. */
  readonly metadata: number;
  /** `null` where nothing changed: then nothing was written. */
  readonly vintageId: number | null;
}

/** Who looks on while figures are recorded; any may throw, and nothing is recorded then. */
export interface RecordingWatch extends ComparisonWatch {
  /** Gets the mark of what would change before it is written. */
  readonly confirm?: (mark: string) => void;
  /** Gets what concerns figures of other publishers, before any of it is written. */
  readonly onOthers?: (others: readonly FiguresOfOther[]) => void;
  /** Gets what is older than what is known, before any of it is written. */
  readonly onOlder?: (older: OlderFigures) => void;
  /** Gets the share of the changes that has been written. */
  readonly onWritten?: OnShare;
}

/**
 * Brings figures in as one vintage, in the running transaction, some series after the other. Nothing is overwritten: a
 * changed figure ends the row that held until now and begins another, so that every earlier state can still be read.
 * A figure of which a version published later is known becomes history at once, and what holds stays.
 */
export class FigureRecording {
  private vintageId: number | null = null;
  private addedAtOnce = 0;
  private textsAtOnce = 0;
  private lastPlace = 0;
  private hasKnown = false;
  private readonly newSeries: CoveredSeries[] = [];

  private constructor(
    private readonly database: Database,
    private readonly load: FigureLoad,
    private readonly around: LoadsAround,
  ) {}

  static async begin(database: Database, load: FigureLoad): Promise<FigureRecording> {
    await createIncomingTablesAlone(database);
    return new FigureRecording(database, load, await loadsAround(database, load.publishedOn));
  }

  /** Brings series in that have not come before: figures of those that are ours already are compared at the end. */
  async add(series: readonly FigureSeries[]): Promise<void> {
    if (series.length === 0) return;
    const placed = await placeSeries(this.database, series, this.lastPlace);
    this.lastPlace += series.length;
    const [fresh, known] = [placed.filter(({ isNew }) => isNew), placed.filter(({ isNew }) => !isNew)];
    if (fresh.length > 0) {
      const vintage = await this.vintage();
      // What could they be compared with?
      this.addedAtOnce += await this.database.copyIn(
        'observation (series_id, area_code, year, value, valid_from)',
        this.newLines(fresh, vintage),
      );
    }
    if (known.length === 0) return;
    this.hasKnown = true;
    await bringInKnown(this.database, known);
  }

  /** Brings texts in that have not come before. */
  async addTexts(batch: MetadataBatch): Promise<void> {
    if (batch.texts.length + batch.completeIndicators.length === 0) return;
    const { database } = this;
    const about = new Set([...batch.texts.map(({ indicator }) => indicator), ...batch.completeIndicators]);
    const undescribed = await undescribedIndicators(database, [...about]);
    const [first, others] = partedTexts(batch, (indicator) => undescribed.has(indicator));
    if (first.texts.length > 0)
      this.textsAtOnce += await writeFirstTexts(database, first.texts, await this.vintage());
    if (others.texts.length + others.completeIndicators.length === 0) return;
    const { changed, older } = await compareMetadata(database, others, this.around);
    if (changed + older > 0) await writeMetadata(database, await this.vintage());
    this.textsAtOnce += changed + older;
  }

  /** Brings in what an import has kept, or what is to be confirmed before anything is written. */
  bringIn(figures: IncomingFigures, onBrought?: OnShare): Promise<void> {
    this.hasKnown = true;
    return bringInFigures(this.database, figures, onBrought);
  }

  /** Compares, and writes what has changed. */
  async end(completion: FigureCompletion, watch: RecordingWatch = {}): Promise<RecordedFigures> {
    const { database } = this;
    const isCompared = await this.mayDiffer(completion);
    const counts = isCompared ? await this.compare(completion, watch) : noFigures;
    await this.addTexts(completion.metadata ?? noMetadata);
    const metadata = this.textsAtOnce;
    const changed = counts.added + counts.revised + counts.withdrawn + (counts.older ?? 0);
    if (changed + metadata + this.addedAtOnce === 0) return { ...counts, metadata, vintageId: null };
    const vintageId = await this.vintage();
    const touched = changed === 0 ? [] : await writeDifferences(database, vintageId, watch.onWritten);
    if (isCompared) await noteConfirmations(database, vintageId);
    const mixed = await chooseNewHeadlines(database, this.newSeries);
    await chooseHeadlines(database, [...new Set([...touched, ...mixed])]);
    return { ...counts, added: counts.added + this.addedAtOnce, metadata, vintageId };
  }

  /** Whether anything is to be compared: not where all series are new and their indicators had none before. */
  private async mayDiffer({ completeIndicators }: FigureCompletion): Promise<boolean> {
    if (this.hasKnown) return true;
    const row = await this.database.one<{ found: boolean }>(
      'select exists (select 1 from series where indicator_code = any($1) and id <> all($2)) as found',
      [completeIndicators, this.newSeries.map(({ id }) => id)],
    );
    return row?.found === true;
  }

  /** Leaves each difference in `judged`. */
  private async compare(
    completion: FigureCompletion,
    { confirm, onOthers, onOlder, onCompared }: RecordingWatch,
  ): Promise<FigureCounts> {
    const { database } = this;
    const { source, beside } = this.load;
    const judged = await judgeIncoming(
      database,
      { ...completion, source },
      { vintage: this.vintageId, newSeries: this.newSeries.map(({ id }) => id), onCompared },
    );
    if (confirm !== undefined) confirm(await differenceMark(database));
    if (beside !== undefined) onOthers?.(await figuresOfOthers(database, beside));
    const left = beside === undefined || beside.takesOver ? 0 : await leaveToOthers(database, beside);
    const older = await setOlderAside(database, this.around);
    if (older !== null && older.count > 0) onOlder?.(older);
    return left === 0 && older === null ? judged : countFates(database);
  }

  private *newLines(fresh: readonly PlacedSeries[], vintage: number): Generator<string, void> {
    for (const { seriesId: id, series } of fresh) {
      const { indicator, series: code, unit, dimensions, observations } = series;
      this.newSeries.push({ id, indicator, series: code, unit, dimensions, ...breadthOf(observations) });
      yield copyLines(id, observations, `\t${vintage}`);
    }
  }

  /** The load, noted with its first change. */
  private async vintage(): Promise<number> {
    if (this.vintageId !== null) return this.vintageId;
    const { source, kind, label, publishedOn, personId, note } = this.load;
    const row = await this.database.one<{ id: number }>(
      `insert into vintage (source, kind, label, published_on, person_id, note) values ($1, $2, $3, $4, $5, $6) returning id`,
      [source, kind, label, publishedOn, personId, note],
    );
    if (row === undefined) throw new Error('The insert answered no vintage.');
    this.vintageId = row.id;
    return row.id;
  }
}

/** After a load: otherwise the first pages are slow. */
export const sampleFigures = (database: Database): Promise<unknown> =>
  database.query('analyze series, observation');

/** Brings a batch of figures in as one vintage, in the running transaction. */
export const recordFigures = (
  database: Database,
  batch: FigureBatch,
  watch: RecordingWatch = {},
): Promise<RecordedFigures> =>
  database.transaction(async () => {
    const { figures } = batch;
    const recording = await FigureRecording.begin(database, batch);
    // A mark is of all that changes.
    if (watch.confirm !== undefined || 'keptBy' in figures) await recording.bringIn(figures, watch.onBrought);
    else await recording.add(figures);
    const recorded = await recording.end(batch, watch);
    if (recorded.vintageId !== null) await sampleFigures(database);
    return recorded;
  });
