import type { Language } from '@qadam/language/domain';
import type { Database } from '@qadam/platform/server';
import { figureHolds, type KnownLoads, restoredJoin, saidBy } from '../vintages/known-loads';
import { sourcesOf } from './series-data';
import type { FigureSource } from './source.object';

interface Counted {
  readonly seriesId: number;
  readonly id: number;
  readonly figures: number;
}

export interface WhichFigures {
  /** Those of these areas; of all where it is absent. */
  readonly areas?: readonly string[];
  readonly known: KnownLoads;
}

/** Loads that brought the figures of headline series, with how many of each series they brought. */
const countLoads = (database: Database, { areas, known }: WhichFigures): Promise<Counted[]> =>
  database.query<Counted>(
    `select o.series_id as "seriesId", ${saidBy} as id, count(*)::int as figures
     from observation o join series s on s.id = o.series_id ${restoredJoin}
     where s.is_headline and ($1::text[] is null or o.area_code = any($1)) and ${figureHolds(2)}
     group by 1, 2`,
    [areas ?? null, known],
  );

/** The publisher of the most figures first; of one publisher the newest load. */
const inOrder = (sources: readonly FigureSource[], counted: readonly Counted[]): FigureSource[] => {
  const figures = new Map<string, number>();
  const publisherOf = new Map(sources.map(({ vintageId, publisher }) => [vintageId, publisher]));
  for (const { id, figures: count } of counted) {
    const publisher = publisherOf.get(id) ?? '';
    figures.set(publisher, (figures.get(publisher) ?? 0) + count);
  }
  const ids = new Set(counted.map(({ id }) => id));
  return sources
    .filter(({ vintageId }) => ids.has(vintageId))
    .toSorted(
      (one, other) =>
        (figures.get(other.publisher) ?? 0) - (figures.get(one.publisher) ?? 0) ||
        (one.publisher < other.publisher ? -1 : Number(one.publisher > other.publisher)) ||
        other.vintageId - one.vintageId,
    );
};

export interface SourcesOfFigures {
  readonly all: readonly FigureSource[];
  ofSeries(seriesId: number): FigureSource[];
}

/** Where the headline figures come from, together and series by series. */
export const sourcesOfFigures = async (
  database: Database,
  language: Language,
  which: WhichFigures,
): Promise<SourcesOfFigures> => {
  const counted = await countLoads(database, which);
  const sources = await sourcesOf(database, [...new Set(counted.map(({ id }) => id))], language);
  return {
    all: inOrder(sources, counted),
    ofSeries: (seriesId) =>
      inOrder(
        sources,
        counted.filter((one) => one.seriesId === seriesId),
      ),
  };
};
