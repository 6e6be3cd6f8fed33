import { dimensionsText, type FigureSeries } from '@qadam/indicators/domain';
import type { Database } from '@qadam/platform/server';
import type { UnreadPlace } from './record-figures';

export interface FigureCounts {
  readonly added: number;
  readonly revised: number;
  readonly unchanged: number;
  readonly withdrawn: number;
}

export interface FiguresToCompare {
  readonly source: string;
  readonly series: readonly FigureSeries[];
  readonly completeIndicators: readonly string[];
  readonly unreadPlaces: readonly UnreadPlace[];
}

/** One statement for all rows would hold millions of them as text, three times over. */
const rowsAtOnce = 20_000;

const emptyColumns = (): [number[], string[], number[], number[]] => [[], [], [], []];

const bringInFigures = async (database: Database, series: readonly FigureSeries[]): Promise<void> => {
  let columns = emptyColumns();
  const flush = async (): Promise<void> => {
    await database.query(
      `insert into incoming select * from unnest($1::integer[], $2::text[], $3::smallint[], $4::double precision[])`,
      columns,
    );
    columns = emptyColumns();
  };
  for (const [place, { observations }] of series.entries())
    for (const { area, year, value } of observations) {
      columns[0].push(place + 1);
      columns[1].push(area);
      columns[2].push(year);
      columns[3].push(value);
      if (columns[0].length === rowsAtOnce) await flush();
    }
  await flush();
};

const bringIn = async (database: Database, series: readonly FigureSeries[]): Promise<void> => {
  await database.query(
    'drop table if exists pg_temp.judged; drop table if exists pg_temp.incoming; drop table if exists pg_temp.incoming_series',
  );
  await database.query(
    `create temp table incoming_series (place integer, indicator text, series text, unit text, dimensions jsonb,
       dimensions_text text, series_id integer) on commit drop`,
  );
  await database.query(
    `insert into incoming_series
     select n.place, n.i, n.s, n.u, n.d::jsonb, n.t, s.id
     from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) with ordinality as n (i, s, u, d, t, place)
     left join series s on s.indicator_code = n.i and s.series_code = n.s and s.unit = n.u and s.dimensions_text = n.t`,
    [
      series.map(({ indicator }) => indicator),
      series.map((one) => one.series),
      series.map(({ unit }) => unit),
      series.map(({ dimensions }) => JSON.stringify(dimensions)),
      series.map(({ dimensions }) => dimensionsText(dimensions)),
    ],
  );
  await database.query(
    `create temp table incoming (place integer, area_code text, year smallint, value double precision) on commit drop`,
  );
  await bringInFigures(database, series);
  await database.query('analyze incoming_series; analyze incoming');
};

/**
 * Compares figures with those that hold now, in the running transaction and without changing any: the temporary
 * table `judged` then holds each with its fate (added, revised, unchanged, withdrawn) and its old value. Figures of
 * series that are new have no `series_id` yet; `place` leads to the series in `incoming_series`.
 */
export const compareFigures = async (
  database: Database,
  { source, series, completeIndicators, unreadPlaces }: FiguresToCompare,
): Promise<FigureCounts> => {
  await bringIn(database, series);
  await database.query(
    `create temp table judged on commit drop as
     select s.series_id, i.place, i.area_code, i.year, i.value, o.value as old,
       case when o.value is null then 'added' when o.value = i.value then 'unchanged' else 'revised' end as fate
     from incoming i join incoming_series s on s.place = i.place
     left join observation o
       on o.series_id = s.series_id and o.area_code = i.area_code and o.year = i.year and o.valid_to is null
     union all
     select o.series_id, null, o.area_code, o.year, null, o.value, 'withdrawn'
     from observation o
     join series s on s.id = o.series_id and s.indicator_code = any($1)
     join vintage v on v.id = o.valid_from and v.source = $2
     where o.valid_to is null
       and not exists (select 1 from incoming i join incoming_series n on n.place = i.place
         where n.series_id = o.series_id and i.area_code = o.area_code and i.year = o.year)
       and not exists (select 1 from unnest($3::text[], $4::text[], $5::smallint[]) as u (indicator, area, year)
         where u.indicator = s.indicator_code and coalesce(u.area, o.area_code) = o.area_code
           and coalesce(u.year, o.year) = o.year)`,
    [
      completeIndicators,
      source,
      unreadPlaces.map(({ indicator }) => indicator),
      unreadPlaces.map(({ area }) => area),
      unreadPlaces.map(({ year }) => year),
    ],
  );
  const rows = await database.query<{ fate: string; count: number }>(
    'select fate, count(*)::int as count from judged group by fate',
  );
  const countOf = (fate: string) => rows.find((row) => row.fate === fate)?.count ?? 0;
  return {
    added: countOf('added'),
    revised: countOf('revised'),
    unchanged: countOf('unchanged'),
    withdrawn: countOf('withdrawn'),
  };
};

/** Each difference of the running comparison with the key of its series. */
export const differenceRows = `
  select coalesce(i.indicator, s.indicator_code) as indicator, coalesce(i.series, s.series_code) as series,
    coalesce(i.unit, s.unit) as unit, coalesce(i.dimensions, s.dimensions) as dimensions,
    coalesce(i.dimensions_text, s.dimensions_text) as dimensions_text,
    j.area_code as area, j.year, j.fate, j.old, j.value
  from judged j left join incoming_series i on i.place = j.place left join series s on s.id = j.series_id
  where j.fate <> 'unchanged'`;

/** The same text for the same differences: a commit compares it with that of the preview. */
export const differenceMark = async (database: Database): Promise<string> => {
  const row = await database.one<{ mark: string }>(
    `select md5(coalesce(string_agg(
       concat_ws('|', indicator, series, unit, dimensions_text, area, year, fate, old, value), E'\\n'
       order by indicator, series, unit, dimensions_text, area, year), '')) as mark from (${differenceRows}) d`,
  );
  return row?.mark ?? '';
};
