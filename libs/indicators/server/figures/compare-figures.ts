import type { Database } from '@qadam/platform/server';
import { bringInFigures, createIncomingTables, type IncomingFigures } from './incoming-figures';
import { inPageSlices, type OnShare } from './in-slices';
import { restoredJoin, saidBy } from '../vintages/known-loads';
import type { UnreadPlace } from './record-figures';

export interface FigureCounts {
  readonly added: number;
  readonly revised: number;
  readonly unchanged: number;
  readonly withdrawn: number;
  /** Kept as history, because a version published later is known; absent where there are none. */
  readonly older?: number;
}

export const noFigures: FigureCounts = { added: 0, revised: 0, unchanged: 0, withdrawn: 0 };

export interface FiguresToCompare {
  readonly source: string;
  readonly figures: IncomingFigures;
  readonly completeIndicators: readonly string[];
  readonly unreadPlaces: readonly UnreadPlace[];
}

/** Who looks on while figures are compared; either may throw, and nothing is changed then. */
export interface ComparisonWatch {
  /** Gets the share of the figures that stands beside the data, to be compared with them. */
  readonly onBrought?: OnShare;
  /** Gets the share of the figures that has been compared. */
  readonly onCompared?: OnShare | undefined;
}

/**
 * Compares figures with those that hold now, in the running transaction and without changing any: the temporary
 * table `judged` then holds each with its fate (added, revised, unchanged, withdrawn) and its old value. Figures of
 * series that are new have no `series_id` yet; `place` leads to the series in `incoming_series`.
 */
export const compareFigures = async (
  database: Database,
  { figures, ...completion }: FiguresToCompare,
  { onBrought, onCompared }: ComparisonWatch = {},
): Promise<FigureCounts> => {
  await createIncomingTables(database);
  await bringInFigures(database, figures, onBrought);
  return judgeIncoming(database, completion, { onCompared });
};

/** A load of which figures may have come in before those that are compared: they are not withdrawn by it. */
interface ComparedLoad extends Pick<ComparisonWatch, 'onCompared'> {
  readonly vintage?: number | null;
  /** Series all of whose figures came in with it. */
  readonly newSeries?: readonly number[];
}

/** The same for what has been brought in. */
export const judgeIncoming = async (
  database: Database,
  { source, completeIndicators, unreadPlaces }: Omit<FiguresToCompare, 'figures'>,
  { vintage = null, newSeries = [], onCompared }: ComparedLoad,
): Promise<FigureCounts> => {
  await database.query(
    `analyze incoming_series; analyze incoming;
     create temp table judged (series_id integer, place integer, area_code text, year smallint, value double precision,
       old double precision, fate text) on commit drop`,
  );
  await inPageSlices(
    database,
    'incoming',
    async (slice) => {
      await database.query(
        `insert into judged
         select s.series_id, i.place, i.area_code, i.year, i.value, o.value,
           case when o.value is null then 'added' when o.value = i.value then 'unchanged' else 'revised' end
         from incoming i join incoming_series s on s.place = i.place
         left join observation o
           on o.series_id = s.series_id and o.area_code = i.area_code and o.year = i.year and o.valid_to is null
         where i.ctid >= $1::tid and i.ctid < $2::tid`,
        slice,
      );
    },
    onCompared,
  );
  await database.query(
    `insert into judged
     select o.series_id, null, o.area_code, o.year, null, o.value, 'withdrawn'
     from observation o
     join series s on s.id = o.series_id and s.indicator_code = any($1)
     ${restoredJoin} join vintage v on v.id = ${saidBy} and v.source = $2 and o.valid_from <> $6
     where o.valid_to is null and s.id <> all($7)
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
      vintage ?? 0,
      newSeries,
    ],
  );
  return countFates(database);
};

/** How many figures of the running comparison have which fate. */
export const countFates = async (database: Database): Promise<FigureCounts> => {
  const rows = await database.query<{ fate: string; count: number }>(
    'select fate, count(*)::int as count from judged group by fate',
  );
  const countOf = (fate: string) => rows.find((row) => row.fate === fate)?.count ?? 0;
  return {
    added: countOf('added'),
    revised: countOf('revised'),
    unchanged: countOf('unchanged'),
    withdrawn: countOf('withdrawn'),
    ...(countOf('older') === 0 ? {} : { older: countOf('older') }),
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
  // Series by series: the text of all differences together may be longer than PostgreSQL holds.
  const row = await database.one<{ mark: string }>(
    `select md5(coalesce(string_agg(
       concat_ws('|', indicator, series, unit, dimensions_text, mark), E'\\n'
       order by indicator, series, unit, dimensions_text), '')) as mark
     from (select indicator, series, unit, dimensions_text,
         md5(string_agg(concat_ws('|', area, year, fate, old, value), E'\\n' order by area, year)) as mark
       from (${differenceRows}) d group by indicator, series, unit, dimensions_text) s`,
  );
  return row?.mark ?? '';
};
