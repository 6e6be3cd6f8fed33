import type { FigureSeries } from '@qadam/indicators/domain';
import { noMetadata, type MetadataBatch } from '../metadata/record-metadata';
import type { FigureRecording, RecordedFigures, RecordingWatch } from '../figures/record-figures';
import type { ImportOrigin } from './import-reader';

/** What of the figures of a file is of one origin. */
const ofOrigin = (series: readonly FigureSeries[], place: number): FigureSeries[] =>
  series.flatMap((one) => {
    const observations = one.observations.filter(({ origin = 0 }) => origin === place);
    return observations.length === 0 ? [] : [{ ...one, observations }];
  });

const sumOf = (all: readonly RecordedFigures[]): RecordedFigures => {
  const total = (of: (one: RecordedFigures) => number) => all.reduce((sum, one) => sum + of(one), 0);
  const older = total((one) => one.older ?? 0);
  return {
    added: total(({ added }) => added),
    revised: total(({ revised }) => revised),
    unchanged: total(({ unchanged }) => unchanged),
    withdrawn: total(({ withdrawn }) => withdrawn),
    ...(older === 0 ? {} : { older }),
    metadata: total(({ metadata }) => metadata),
    vintageId: all.findLast(({ vintageId }) => vintageId !== null)?.vintageId ?? null,
  };
};

/**
 * Writes the figures of a file that names several origins: a load for each publisher, licence and day, in the order of
 * the days, so that what is of one day and publisher stays so. The texts come with the last.
 */
export const recordOrigins = async (
  origins: readonly ImportOrigin[],
  series: readonly FigureSeries[],
  texts: MetadataBatch,
  {
    begin,
    watch,
    onRecorded,
  }: {
    readonly begin: (origin: ImportOrigin) => Promise<FigureRecording>;
    readonly watch: RecordingWatch;
    readonly onRecorded: (recorded: RecordedFigures) => Promise<void>;
  },
): Promise<RecordedFigures> => {
  const inOrder = origins
    .map((origin, place) => ({ origin, figures: ofOrigin(series, place) }))
    .filter(({ figures }) => figures.length > 0)
    .toSorted((one, other) =>
      (one.origin.publishedOn ?? '9999').localeCompare(other.origin.publishedOn ?? '9999'),
    );
  const all: RecordedFigures[] = [];
  for (const [at, { origin, figures }] of inOrder.entries()) {
    const recording = await begin(origin);
    await recording.add(figures);
    const recorded = await recording.end(
      {
        ...{ completeIndicators: [], unreadPlaces: [] },
        metadata: at === inOrder.length - 1 ? texts : noMetadata,
      },
      watch,
    );
    await onRecorded(recorded);
    all.push(recorded);
  }
  return sumOf(all);
};
