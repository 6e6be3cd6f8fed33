import { type LoadInHistory, loadsThatCount } from '@qadam/indicators/domain';
import type { Database } from '@qadam/platform/server';
import { dayOf, figureHolds } from '../vintages/known-loads';
import type { FigurePlace } from './figures-of-others';

/**
 * The loads that are there before one comes in and are not taken back, as it sees them by its day of publication.
 */
export interface LoadsAround {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Published by that day, the last published last. */
  readonly earlier: readonly number[];
  /** Published after it. */
  readonly later: readonly number[];
}

/** A load of unknown day of publication is of the day on which it comes in. */
export const loadsAround = async (database: Database, publishedOn: string | null): Promise<LoadsAround> => {
  const row = await database.one<{ day: string; loads: readonly (LoadInHistory & { isEarlier: boolean })[] }>(
    `select to_char(own.day, 'YYYY-MM-DD') as day, coalesce((
         select json_agg(json_build_object('id', v.id, 'takesBack', v.takes_back, 'isEarlier', ${dayOf('v')} <= own.day)
           order by ${dayOf('v')}, v.id) from vintage v), '[]') as loads
     from (select coalesce($1::date, (now() at time zone 'UTC')::date) as day) own`,
    [publishedOn],
  );
  if (row === undefined) throw new Error('The day of the load has no answer.');
  const { day, loads } = row;
  const earlier = new Set(loads.filter(({ isEarlier }) => isEarlier).map(({ id }) => id));
  const counting = loadsThatCount(loads);
  return {
    day,
    earlier: counting.filter((id) => earlier.has(id)),
    later: counting.filter((id) => !earlier.has(id)),
  };
};

/** The known loads of the day, as queries take them. */
export const knownByThen = ({ earlier }: LoadsAround): readonly number[] => [0, ...earlier];

/** Whether a figure or text (`e`) was said or taken back by one of the later loads, parameter `$n`. */
export const isOfLater = (n: number): string => `(e.valid_from = any($${n}) or e.valid_to = any($${n}))`;

/** Figures that come in although a version published later is known. */
export interface OlderFigures {
  /** The day on which what comes in was published, `YYYY-MM-DD`. */
  readonly day: string;
  readonly count: number;
  /** Some of them, those of the first series. */
  readonly places: readonly FigurePlace[];
}

/** Enough to find the first of them in the file. */
const placesNamed = 1_000;

/**
 * Sets aside, in the running comparison (`judged`), what concerns figures of which a version published later is known,
 * or which a load published later took back: they get the fate `older` and are written as history, and what is silent
 * about them withdraws nothing. Answers `null` where there is nothing of the kind.
 */
export const setOlderAside = async (
  database: Database,
  around: LoadsAround,
): Promise<OlderFigures | null> => {
  if (around.later.length === 0) return null;
  await database.query(
    `update judged j set fate = 'older' where exists (select 1 from observation e
       where e.series_id = j.series_id and e.area_code = j.area_code and e.year = j.year and ${isOfLater(1)})`,
    [around.later],
  );
  await database.query(`delete from judged where fate = 'older' and value is null`);
  // What was known by then already is no news of then either.
  await database.query(
    `update judged j set fate = 'unchanged' where j.fate = 'older' and j.value = (select o.value from observation o
       where o.series_id = j.series_id and o.area_code = j.area_code and o.year = j.year and ${figureHolds(1)})`,
    [knownByThen(around)],
  );
  const found = await database.one<{ count: number; places: readonly FigurePlace[] | null }>(
    `with older as (select j.*, row_number() over (order by j.place, j.area_code, j.year) as rank from judged j
       where j.fate = 'older')
     select count(*)::int as count, json_agg(json_build_object('indicator', s.indicator_code, 'series', s.series_code,
       'unit', s.unit, 'dimensions', s.dimensions, 'area', o.area_code, 'year', o.year))
       filter (where o.rank <= $1) as places
     from older o join series s on s.id = o.series_id`,
    [placesNamed],
  );
  return { day: around.day, count: found?.count ?? 0, places: found?.places ?? [] };
};
