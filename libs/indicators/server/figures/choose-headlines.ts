import {
  type AreaObservation,
  broadestSeries,
  seriesBeside,
  type SeriesBreadth,
  type SeriesKey,
} from '@qadam/indicators/domain';
import type { Database } from '@qadam/platform/server';
import { figureHolds, type KnownLoads, restoredJoin, saidBy } from '../vintages/known-loads';

/** A series with what its figures cover. */
export interface CoveredSeries extends SeriesKey, SeriesBreadth {
  readonly id: number;
}

/** The source of figures of which nobody said who publishes them: it comes after all others. */
export const unnamedSourceCode = 'table';

interface HeldSeries extends CoveredSeries {
  /** The loads that its figures came with. */
  readonly vintages: readonly number[];
}

/**
 * The series of an indicator that come from the source which published figures of it first, in a unit of its first
 * load: what comes later from others or in another unit stands beside them, however much it is, and for the indicator
 * only where they are gone.
 */
const ofFirstSource = (
  own: readonly HeldSeries[],
  sourceOf: ReadonlyMap<number, string>,
): readonly HeldSeries[] => {
  const vintages = own.flatMap((one) => one.vintages);
  const named = vintages.filter((one) => sourceOf.get(one) !== unnamedSourceCode);
  const first = Math.min(...(named.length === 0 ? vintages : named));
  const units = new Set(own.filter((one) => one.vintages.includes(first)).map(({ unit }) => unit));
  return own.filter(
    ({ unit, vintages: loads }) =>
      units.has(unit) && loads.some((vintage) => sourceOf.get(vintage) === sourceOf.get(first)),
  );
};

/** What competes for standing for each of these indicators, by the figures that hold now or held then; `null`: for all. */
const competitorsAt = async (
  database: Database,
  indicators: readonly string[] | null,
  known: KnownLoads,
): Promise<readonly (readonly HeldSeries[])[]> => {
  const sources = await database.query<{ id: number; source: string }>('select id, source from vintage');
  const sourceOf = new Map(sources.map(({ id, source }) => [id, source]));
  const rows = await database.query<HeldSeries>(
    `select s.id, s.indicator_code as indicator, s.series_code as series, s.unit, s.dimensions,
       count(distinct o.area_code)::int as areas, count(distinct o.year)::int as years, max(o.year) as latest,
       array_agg(distinct ${saidBy}) as vintages
     from series s join observation o on o.series_id = s.id and ${figureHolds(2)} ${restoredJoin}
     where $1::text[] is null or s.indicator_code = any($1) group by s.id`,
    [indicators, known],
  );
  return [...Map.groupBy(rows, ({ indicator }) => indicator).values()].map((own) =>
    ofFirstSource(own, sourceOf),
  );
};

/**
 * The series that stand for their indicators, from the figures that hold now or held then; `null` for all
 * indicators.
 */
export const headlinesAt = async (
  database: Database,
  indicators: readonly string[] | null,
  known: KnownLoads,
): Promise<readonly number[]> =>
  (await competitorsAt(database, indicators, known)).flatMap((own) => broadestSeries(own)?.id ?? []);

/** The series that are judged together with these headlines, by the headline (see `seriesBeside`). */
export const besideHeadlines = async (
  database: Database,
  headlines: readonly number[],
  known: KnownLoads,
): Promise<ReadonlyMap<number, readonly number[]>> => {
  const parts = await database.query<{ indicator: string }>(
    `select indicator_code as indicator from series
     where id = any($1) and (series_code <> '' or dimensions <> '{}'::jsonb)`,
    [headlines],
  );
  if (parts.length === 0) return new Map();
  const wanted = new Set(headlines);
  const competitors = await competitorsAt(
    database,
    parts.map(({ indicator }) => indicator),
    known,
  );
  return new Map(
    competitors.flatMap((own) =>
      own
        .filter(({ id }) => wanted.has(id))
        .map((headline) => [headline.id, seriesBeside(own, headline).map(({ id }) => id)] as const),
    ),
  );
};

/** How much of an indicator these figures cover. */
export const breadthOf = (observations: readonly AreaObservation[]): SeriesBreadth => {
  const [areas, years] = [new Set<string>(), new Set<number>()];
  let latest = -Infinity;
  for (const { area, year } of observations) {
    areas.add(area);
    years.add(year);
    if (year > latest) latest = year;
  }
  return { areas: areas.size, years: years.size, latest };
};

/**
 * Marks the series that stand for indicators of which no figures were known: `all` are theirs, counted as they came.
 * Answers with the indicators that have other series too, and must be counted anew.
 */
export const chooseNewHeadlines = async (
  database: Database,
  all: readonly CoveredSeries[],
): Promise<readonly string[]> => {
  if (all.length === 0) return [];
  const byIndicator = Map.groupBy(all, ({ indicator }) => indicator);
  const others = await database.query<{ code: string }>(
    `select distinct indicator_code as code from series where indicator_code = any($1) and id <> all($2)`,
    [[...byIndicator.keys()], all.map(({ id }) => id)],
  );
  const mixed = new Set(others.map(({ code }) => code));
  const chosen = [...byIndicator].flatMap(([indicator, own]) =>
    mixed.has(indicator) ? [] : (broadestSeries(own)?.id ?? []),
  );
  await database.query('update series set is_headline = true where id = any($1)', [chosen]);
  return [...mixed];
};

/** Marks for each indicator the series that stands for it, from the figures that hold now. */
export const chooseHeadlines = async (database: Database, indicators: readonly string[]): Promise<void> => {
  if (indicators.length === 0) return;
  const chosen = await headlinesAt(database, indicators, null);
  await database.query(
    'update series set is_headline = false where is_headline and indicator_code = any($1)',
    [indicators],
  );
  await database.query('update series set is_headline = true where id = any($1)', [chosen]);
};
