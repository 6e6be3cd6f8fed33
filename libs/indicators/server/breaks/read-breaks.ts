import type { MethodologyBreak } from '@qadam/indicators/domain';
import type { Database } from '@qadam/platform/server';

/** A break with its indicator. */
export interface IndicatorBreak extends MethodologyBreak {
  readonly indicator: string;
}

/**
 * The breaks that hold now, or that held at a moment (a time stamp as PostgreSQL writes it): the newest version of
 * each by then, without those that were taken back.
 */
export const readBreaks = (
  database: Database,
  until: string | null,
  indicator: string | null = null,
): Promise<IndicatorBreak[]> =>
  database.query<IndicatorBreak>(
    `select indicator_code as indicator, year, series_key as "seriesKey",
       json_build_object('kk', why_kk, 'ru', why_ru, 'en', why_en) as why, source
     from (
       select distinct on (break_id) * from methodology_break_version
       where ($1::timestamptz is null or changed_at <= $1) and ($2::text is null or indicator_code = $2)
       order by break_id, version desc
     ) newest
     where not is_withdrawn order by indicator_code, year, break_id`,
    [until, indicator],
  );
