import { type FigureSeries, type OpenSdgIndicator, type SdmxFormat } from '@qadam/indicators/domain';
import { type Database, type JobControl } from '@qadam/platform/server';
import type { IncomingFigures } from '../figures/incoming-figures';
import type { LabelRow } from '../figures/labels';
import type { FigureKind, UnreadPlace } from '../figures/record-figures';
import { type MetadataBatch, noMetadata } from '../metadata/record-metadata';
import { readGround } from './ground';
import type { ImportReader, ImportSource } from './import-reader';
import { judgeFigures } from './judge-figures';
import { judgeIndicators } from './judge-indicators';
import { type NamedCode, townCode, unnamedIndicator } from './new-codes';
import type { PlacedProblem } from './own-problems';
import { toFigures } from './to-figures';

/** Everything that a commit writes, and nothing that it would have to read again. */
export interface PreparedImport {
  readonly kind: FigureKind;
  readonly source: ImportSource;
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
  readonly problems: readonly PlacedProblem[];
  /** What looks odd and was taken all the same: jumps, shares beyond 100, sums that do not add up. */
  readonly doubts: readonly PlacedProblem[];
}

/** Whether a commit would change nothing, since no row could be taken. */
export const holdsNothing = ({ seriesCount, metadata, completeIndicators }: PreparedImport): boolean =>
  seriesCount === 0 && metadata.texts.length === 0 && completeIndicators.length === 0;

/** What was made of the files, for people to see before they take it. */
export interface ImportUnderstanding {
  readonly format: SdmxFormat | null;
  readonly series: number;
  readonly figures: number;
  readonly areas: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly metadata: number;
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

/** Towns that the source measures and that are no areas of ours yet, in the order of their codes. */
const townsIn = (indicators: readonly OpenSdgIndicator[], towns: ReadonlySet<string>): readonly string[] => {
  const named = new Set<string>();
  for (const { series } of indicators)
    for (const { observations } of series)
      for (const { sourceAreaCode } of observations) if (towns.has(sourceAreaCode)) named.add(sourceAreaCode);
  return [...named].sort();
};

/**
 * Reads files by any reader, makes their codes ours and judges what was read: the first three steps of every
 * import. Nothing is changed. Steps reported: `reading`, `checking`.
 */
export const prepareImport = async (
  database: Database,
  reader: ImportReader,
  control: JobControl,
): Promise<PreparedImport> => {
  const { kind, source, label, note } = reader;
  await control.report(0.02, 'reading');
  const ground = await readGround(database, source.code);
  const read = await reader.read(ground);
  await control.report(0.4, 'checking');
  await control.throwIfCancelled();
  const { known, added, problems: codeProblems } = await judgeIndicators(database, read.indicators);
  const towns = townsIn(known, ground.towns);
  for (const code of towns) ground.areaOf.set(code, townCode(code));
  const taken = toFigures(known, ground.areaOf, ground.choices);
  const { problems: metadataProblems, ...metadata } = reader.metadata?.() ?? { ...noMetadata, problems: [] };
  const doubts = await judgeFigures(database, known, ground);
  const problems: readonly PlacedProblem[] = [
    ...read.problems,
    ...codeProblems,
    ...taken.problems,
    ...metadataProblems,
  ];
  return {
    ...{ kind, source, label, note, problems, metadata },
    newIndicators: added.map((code) => ({ code, name: reader.titleOf(code) ?? unnamedIndicator(code) })),
    newTowns: towns.map((code) => ({
      code,
      name: reader.areaNameOf(code) ?? { kk: code, ru: code, en: code },
    })),
    labels: reader.labels(),
    figures: taken.series,
    seriesCount: taken.series.length,
    indicatorCount: new Set(taken.series.map(({ indicator }) => indicator)).size,
    completeIndicators: reader.isComplete
      ? known.filter(({ file }) => file !== null).map(({ indicator }) => indicator)
      : [],
    unreadPlaces: reader.unreadPlaces(problems, ground.areaOf),
    understanding: understandingOf(reader.format ?? null, taken.series, metadata.texts.length),
    doubts: reader.asWritten?.(doubts) ?? doubts,
  };
};
