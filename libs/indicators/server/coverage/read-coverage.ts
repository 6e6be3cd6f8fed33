import { areaExistsSql } from '@qadam/geography/server';
import type { Database } from '@qadam/platform/server';
import { figureHolds, type KnownLoads } from '../vintages/known-loads';

/** The figures of an indicator in an area, whatever the series, of the years in which it existed. */
export interface Extent {
  readonly indicator: string;
  readonly area: string;
  readonly firstYear: number;
  readonly newestYear: number;
  readonly yearCount: number;
}

export const readExtents = (database: Database, known: KnownLoads): Promise<Extent[]> =>
  database.query<Extent>(
    `select s.indicator_code as indicator, o.area_code as area, min(o.year)::int as "firstYear",
       max(o.year)::int as "newestYear", count(distinct o.year)::int as "yearCount"
     from observation o join series s on s.id = o.series_id join area a on a.code = o.area_code
     where ${figureHolds(1)} and ${areaExistsSql('a', 'o.year')}
     group by s.indicator_code, o.area_code`,
    [known],
  );

export interface DividedIndicator {
  readonly indicator: string;
  readonly dimension: string;
  /** Its codes, in their order. */
  readonly codes: readonly string[];
}

/** In which ways the figures of an area are divided: a dimension counts from two different codes on. */
export const readDivisions = (
  database: Database,
  area: string,
  known: KnownLoads,
): Promise<DividedIndicator[]> =>
  database.query<DividedIndicator>(
    `select s.indicator_code as indicator, d.key as dimension,
       array_agg(distinct d.value order by d.value) as codes
     from series s cross join lateral jsonb_each_text(s.dimensions) d
     where exists (select 1 from observation o
       where o.series_id = s.id and o.area_code = $1 and ${figureHolds(2)})
     group by s.indicator_code, d.key having count(distinct d.value) > 1`,
    [area, known],
  );

export const readVintageIds = async (database: Database): Promise<number[]> =>
  (await database.query<{ id: number }>('select id from vintage order by id desc')).map(({ id }) => id);
