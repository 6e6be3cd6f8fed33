import type { FigureSeries, MetadataReading, SdmxFormat } from '@qadam/indicators/domain';
import type { Database, JobControl } from '@qadam/platform/server';
import type { IncomingFigures } from '../figures/incoming-figures';
import type { LabelRow } from '../figures/labels';
import type { FigureKind, UnreadPlace } from '../figures/record-figures';
import { type MetadataBatch, noMetadata } from '../metadata/record-metadata';
import { ImportChecking } from './import-checking';
import type { ImportReader, ImportSource } from './import-reader';
import type { NamedCode } from './new-codes';
import type { PlacedProblem } from './own-problems';
import { severalSources } from './several-sources';
import { pausesOf, readingEnds } from './pauses';

/** Everything that a commit writes, and nothing that it would have to read again. */
export interface PreparedImport {
  readonly kind: FigureKind;
  readonly source: ImportSource;
  readonly publishedOn: string | null;
  readonly label: string;
  readonly note: string;
  readonly newIndicators: readonly NamedCode[];
  readonly newTowns: readonly NamedCode[];
  readonly labels: readonly LabelRow[];
  readonly seriesCount: number;
  readonly indicatorCount: number;
  readonly figures: IncomingFigures;
  readonly completeIndicators: readonly string[];
  readonly unreadPlaces: readonly UnreadPlace[];
  readonly metadata: MetadataBatch;
  readonly understanding: ImportUnderstanding;
  /** Whether its figures are of several sources, which are told apart when they are read again. */
  readonly namesSeveral: boolean;
  readonly problems: readonly PlacedProblem[];
  /** What looks odd and was taken all the same: jumps, shares beyond 100, sums that do not add up. */
  readonly doubts: readonly PlacedProblem[];
}

/** What was made of the files, for people to see before they take it. */
export interface ImportUnderstanding {
  readonly format: SdmxFormat | null;
  readonly series: number;
  readonly figures: number;
  readonly areas: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly metadata: number;
  /** Absent from a comparison that was made before it was read. */
  readonly preparedOn?: string | null;
}

const understandingOf = (
  format: SdmxFormat | null,
  series: readonly FigureSeries[],
  metadata: number,
): ImportUnderstanding => {
  const areas = new Set<string>();
  let [figures, first, last] = [0, Infinity, -Infinity];
  for (const { observations } of series)
    for (const { area, year } of observations) {
      areas.add(area);
      figures += 1;
      first = Math.min(first, year);
      last = Math.max(last, year);
    }
  const years = figures === 0 ? { firstYear: null, lastYear: null } : { firstYear: first, lastYear: last };
  return { format, series: series.length, figures, areas: areas.size, ...years, metadata };
};

/** What a commit would write, and what knows the rows that it came from. */
export interface CheckedImport {
  readonly prepared: PreparedImport;
  readonly checking: ImportChecking;
}

/** Of a format that says nothing about the indicators themselves. */
export const noReading: MetadataReading = { ...noMetadata, problems: [] };

/**
 * Reads files by any reader, makes their codes ours and judges what was read: the first three steps of every
 * import. Nothing is changed. Steps reported: `reading` (of single files with their share), `checking`.
 */
export const prepareImport = async (
  database: Database,
  reader: ImportReader,
  control: JobControl,
): Promise<CheckedImport> => {
  const { kind, source, publishedOn = null, label, note, format = null } = reader;
  const checking = await ImportChecking.begin(database, reader);
  const begun = reader.partCount > 1 ? 0.1 : readingEnds;
  const newIndicators: NamedCode[] = [];
  const newTowns: NamedCode[] = [];
  const series: FigureSeries[] = [];
  for await (const group of checking.groups(pausesOf(control))) {
    newIndicators.push(...group.newIndicators);
    newTowns.push(...group.newTowns);
    for (const one of group.series) series.push(one);
    await control.report(begun + (0.55 - begun) * group.share, 'checking');
    await control.throwIfCancelled();
  }
  const { problems: metadataProblems, ...metadata } = (await reader.metadata?.()) ?? noReading;
  const problems = [...checking.problems(metadataProblems), ...severalSources(label, reader.origins ?? [])];
  const prepared: PreparedImport = {
    ...{ kind, source, publishedOn, label, note, problems, metadata, newIndicators, newTowns },
    namesSeveral: (reader.origins ?? []).length > 1,
    labels: reader.labels(),
    figures: series,
    seriesCount: series.length,
    indicatorCount: new Set(series.map(({ indicator }) => indicator)).size,
    ...checking.completion(problems),
    understanding: {
      ...understandingOf(format, series, metadata.texts.length),
      preparedOn: reader.preparedOn ?? null,
    },
    doubts: checking.doubts(),
  };
  return { prepared, checking };
};
