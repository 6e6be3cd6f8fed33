import { isSamePublisher, type SeriesKey } from '@qadam/indicators/domain';
import type { Trilingual } from '@qadam/language/domain';
import type { Database } from '@qadam/platform/server';
import { restoredJoin, saidBy } from '../vintages/known-loads';
import { unnamedSourceCode } from './choose-headlines';

/** Who brings figures in. */
export interface BringingSource {
  readonly code: string;
  readonly publisher: Trilingual;
}

/** A figure by what it is of. */
export interface FigurePlace extends SeriesKey {
  readonly area: string;
  readonly year: number;
}

/** What comes in and concerns figures that another publisher published. */
export interface FiguresOfOther {
  readonly fate: 'revised' | 'added';
  readonly publisher: Trilingual;
  readonly count: number;
  /** Some of them, those of the first series. */
  readonly places: readonly FigurePlace[];
}

/** Enough to find the first of them in the file. */
const placesNamed = 1_000;

interface SourceRow {
  readonly code: string;
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

/** Publishers other than this one: known by another code, by none of its names and as another body; all of them where it is nobody. */
const readOthers = async (
  database: Database,
  { code, publisher }: BringingSource,
): Promise<readonly SourceRow[]> => {
  const all = await database.query<SourceRow>(
    `select code, publisher_kk as kk, publisher_ru as ru, publisher_en as en from figure_source
     where code not in ($1, $2) order by code`,
    [code, unnamedSourceCode],
  );
  return all.filter((one) => !isSamePublisher(one, publisher));
};

/** Figures of the running comparison that would revise one of `$1`, with who published it. */
const revisedOfOthers = `
  select v.source, j.place, j.series_id, j.area_code, j.year from judged j
  join observation o on o.series_id = j.series_id and o.area_code = j.area_code and o.year = j.year and o.valid_to is null
  ${restoredJoin} join vintage v on v.id = ${saidBy} and v.source = any($1)
  where j.fate = 'revised'`;

/** Figures that are new in a series which one of `$1` publishes. */
const addedToOthers = `
  select h.source, j.place, j.series_id, j.area_code, j.year from judged j
  join (select distinct o.series_id, v.source from observation o ${restoredJoin}
      join vintage v on v.id = ${saidBy}
    where o.valid_to is null and v.source = any($1)
      and o.series_id in (select series_id from judged where fate = 'added')) h on h.series_id = j.series_id
  where j.fate = 'added'`;

/**
 * What the running comparison (`judged`) holds that would revise figures of publishers other than `source`, or go on
 * with their series, by publisher. Where nobody is named as the publisher of what comes in, only what it would revise:
 * of figures that it adds nobody knows that they are of another.
 */
export const figuresOfOthers = async (
  database: Database,
  source: BringingSource,
): Promise<readonly FiguresOfOther[]> => {
  const others = await readOthers(database, source);
  if (others.length === 0) return [];
  const found: FiguresOfOther[] = [];
  for (const [fate, rows] of [
    ['revised', revisedOfOthers],
    ['added', addedToOthers],
  ] as const) {
    if (fate === 'added' && source.code === unnamedSourceCode) continue;
    const counts = await database.query<{ source: string; count: number; places: readonly FigurePlace[] }>(
      `with concerned as (${rows}),
         ranked as (select *, row_number() over (partition by source order by place, area_code, year) as rank from concerned)
       select c.source, count(*)::int as count,
         json_agg(json_build_object('indicator', s.indicator_code, 'series', s.series_code, 'unit', s.unit,
           'dimensions', s.dimensions, 'area', c.area_code, 'year', c.year)) filter (where c.rank <= $2) as places
       from ranked c join series s on s.id = c.series_id group by c.source order by c.source`,
      [others.map(({ code }) => code), placesNamed],
    );
    for (const { source: code, count, places } of counts) {
      const { kk, ru, en } = others.find((one) => one.code === code) as SourceRow;
      found.push({ fate, publisher: { kk, ru, en }, count, places });
    }
  }
  return found;
};

/** Takes out of the running comparison what would revise figures of other publishers, and answers with how much. */
export const leaveToOthers = async (database: Database, source: BringingSource): Promise<number> => {
  const others = await readOthers(database, source);
  if (others.length === 0) return 0;
  const row = await database.one<{ count: number }>(
    `with concerned as (${revisedOfOthers}), gone as (
       delete from judged j using concerned c
       where j.fate = 'revised' and j.series_id = c.series_id and j.area_code = c.area_code and j.year = c.year returning 1)
     select count(*)::int as count from gone`,
    [others.map(({ code }) => code)],
  );
  return row?.count ?? 0;
};
