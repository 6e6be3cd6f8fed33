import { areaExistsSql } from '@qadam/geography/server';
import type { Language } from '@qadam/language/domain';
import type { Database } from '@qadam/platform/server';
import { figureColumns, figureTables, seriesKeySql } from '../figure-sql';
import type { FoundFigure } from '../figure-source';

interface Series {
  readonly indicator: string;
  /** `null` is the indicator's headline series. */
  readonly seriesKey: string | null;
}

const isSeries = `s.indicator_code = $1 and case when $2::text is null then s.is_headline else ${seriesKeySql('s')} = $2 end`;

/** The observations that hold now, or those that held with a vintage. */
const holding = (vintageId: number | undefined): string =>
  vintageId === undefined
    ? 'o.valid_to is null'
    : `o.valid_from <= ${Math.trunc(vintageId)} and (o.valid_to is null or o.valid_to > ${Math.trunc(vintageId)})`;

const select = (language: Language, more = '', vintageId?: number): string =>
  `select ${figureColumns(language)} ${more}
   from series s join observation o on o.series_id = s.id and ${holding(vintageId)} ${figureTables}`;

const order = 'order by a.code, o.year';

/** The figures of a series for some areas, of the years in which they existed. */
export const figuresOfAreas = (
  database: Database,
  language: Language,
  { indicator, seriesKey }: Series,
  areas: readonly string[],
  vintageId?: number,
): Promise<FoundFigure[]> =>
  database.query(
    `${select(language, '', vintageId)} where ${isSeries} and o.area_code = any($3) and ${areaExistsSql('a', 'o.year')} ${order}`,
    [indicator, seriesKey, areas],
  );

/** As published: also of years in which an area did not exist. */
export const publishedFigures = (
  database: Database,
  language: Language,
  { indicator, seriesKey }: Series,
  areas: readonly string[],
  vintageId?: number,
): Promise<FoundFigure[]> =>
  database.query(`${select(language, '', vintageId)} where ${isSeries} and o.area_code = any($3) ${order}`, [
    indicator,
    seriesKey,
    areas,
  ]);

/** The figures of a series for country and regions, and for one more area, of the years in which they existed. */
export const figuresOfRegions = (
  database: Database,
  language: Language,
  { indicator, seriesKey }: Series,
  area: string,
  vintageId?: number,
): Promise<FoundFigure[]> =>
  database.query(
    `${select(language, '', vintageId)} where ${isSeries} and (a.level in ('country', 'region') or o.area_code = $3)
       and ${areaExistsSql('a', 'o.year')} ${order}`,
    [indicator, seriesKey, area],
  );

export interface GroupFigure extends FoundFigure {
  readonly group: string;
}

/** The figures of an area for the groups of one dimension, by which the series is divided and by nothing else. */
export const figuresOfGroups = (
  database: Database,
  language: Language,
  { indicator, seriesKey }: Series,
  { area, dimension }: { readonly area: string; readonly dimension: string },
  vintageId?: number,
): Promise<GroupFigure[]> =>
  database.query(
    `${select(language, ', s.dimensions ->> $4 as "group"', vintageId)}
     where s.indicator_code = $1 and o.area_code = $3 and s.dimensions ? $4
       and (select count(*) from jsonb_object_keys(s.dimensions)) = 1
       and (s.series_code, s.unit) in (select s.series_code, s.unit from series s where ${isSeries})
       and ${areaExistsSql('a', 'o.year')} ${order}`,
    [indicator, seriesKey, area, dimension],
  );

/** The number of the series in the database; `undefined` where there is none. */
export const seriesIdOf = async (
  database: Database,
  { indicator, seriesKey }: Series,
): Promise<number | undefined> =>
  (await database.one<{ id: number }>(`select s.id from series s where ${isSeries}`, [indicator, seriesKey]))
    ?.id;

/** Whether the series is the one that stands for its indicator. */
export const isHeadline = async (database: Database, { indicator, seriesKey }: Series): Promise<boolean> =>
  (await database.one(`select 1 from series s where ${isSeries} and s.is_headline`, [
    indicator,
    seriesKey,
  ])) !== undefined;
