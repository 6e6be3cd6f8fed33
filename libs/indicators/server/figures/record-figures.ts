import { dimensionsText, type FigureSeries } from '@qadam/indicators/domain';
import type { Database } from '@qadam/platform/server';
import { chooseHeadlines } from './choose-headlines';

/** A place in the data whose row could not be read: what stands there now is neither confirmed nor withdrawn. */
export interface UnreadPlace {
  readonly indicator: string;
  /** `null`: any area, any year. */
  readonly area: string | null;
  readonly year: number | null;
}

export interface FigureBatch {
  readonly source: string;
  readonly kind: 'shipped' | 'open-sdg';
  readonly label: string;
  readonly publishedOn: string | null;
  readonly personId: number | null;
  readonly note: string;
  readonly series: readonly FigureSeries[];
  /** Figures of these indicators and of the same source that the batch does not hold are withdrawn. */
  readonly completeIndicators: readonly string[];
  readonly unreadPlaces: readonly UnreadPlace[];
}

export interface RecordedFigures {
  readonly added: number;
  readonly revised: number;
  readonly unchanged: number;
  readonly withdrawn: number;
  /** `null` where nothing changed: then nothing was written. */
  readonly vintageId: number | null;
}

const writeSeries = async (
  database: Database,
  series: readonly FigureSeries[],
): Promise<readonly number[]> => {
  const columns = [
    series.map(({ indicator }) => indicator),
    series.map((one) => one.series),
    series.map(({ unit }) => unit),
    series.map(({ dimensions }) => JSON.stringify(dimensions)),
    series.map(({ dimensions }) => dimensionsText(dimensions)),
  ];
  await database.query(
    `insert into series (indicator_code, series_code, unit, dimensions, dimensions_text)
     select i, s, u, d::jsonb, t from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) as n (i, s, u, d, t)
     where not exists (select 1 from series where indicator_code = i and series_code = s and unit = u and dimensions_text = t)`,
    columns,
  );
  const rows = await database.query<{ id: number }>(
    `select series.id from unnest($1::text[], $2::text[], $3::text[], $4::text[]) with ordinality as n (i, s, u, t, place)
     join series on indicator_code = i and series_code = s and unit = u and dimensions_text = t order by place`,
    [columns[0], columns[1], columns[2], columns[4]],
  );
  return rows.map(({ id }) => id);
};

/** One statement for all rows would hold millions of them as text, three times over. */
const rowsAtOnce = 20_000;

const emptyColumns = (): [number[], string[], number[], number[]] => [[], [], [], []];

const stage = async (database: Database, series: readonly FigureSeries[]): Promise<void> => {
  const ids = await writeSeries(database, series);
  await database.query('drop table if exists pg_temp.incoming');
  await database.query(
    `create temp table incoming (series_id integer, area_code text, year smallint, value double precision) on commit drop`,
  );
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
      columns[0].push(ids[place] as number);
      columns[1].push(area);
      columns[2].push(year);
      columns[3].push(value);
      if (columns[0].length === rowsAtOnce) await flush();
    }
  await flush();
  await database.query('analyze incoming');
};

const compare = `
  with judged as (
    select i.series_id, i.area_code, i.year, i.value,
      case when o.value is null then 'added' when o.value = i.value then 'unchanged' else 'revised' end as fate
    from incoming i left join observation o
      on o.series_id = i.series_id and o.area_code = i.area_code and o.year = i.year and o.valid_to is null
    union all
    select o.series_id, o.area_code, o.year, null, 'withdrawn'
    from observation o
    join series s on s.id = o.series_id and s.indicator_code = any($1)
    join vintage v on v.id = o.valid_from and v.source = $2
    where o.valid_to is null
      and not exists (select 1 from incoming i
        where i.series_id = o.series_id and i.area_code = o.area_code and i.year = o.year)
      and not exists (select 1 from unnest($3::text[], $4::text[], $5::smallint[]) as u (indicator, area, year)
        where u.indicator = s.indicator_code and coalesce(u.area, o.area_code) = o.area_code
          and coalesce(u.year, o.year) = o.year)
  )`;

/**
 * Brings figures in as one vintage, in the running transaction. Nothing is overwritten: a changed figure ends the
 * row that held until now and begins another, so that every earlier state can still be read.
 */
export const recordFigures = (database: Database, batch: FigureBatch): Promise<RecordedFigures> =>
  database.transaction(async () => {
    await database.query(`select pg_advisory_xact_lock(hashtext('qadam figures'))`);
    await stage(database, batch.series);
    await database.query('drop table if exists pg_temp.judged');
    await database.query(`create temp table judged on commit drop as ${compare} select * from judged`, [
      batch.completeIndicators,
      batch.source,
      batch.unreadPlaces.map(({ indicator }) => indicator),
      batch.unreadPlaces.map(({ area }) => area),
      batch.unreadPlaces.map(({ year }) => year),
    ]);
    const rows = await database.query<{ fate: string; count: number }>(
      'select fate, count(*)::int as count from judged group by fate',
    );
    const countOf = (fate: string) => rows.find((row) => row.fate === fate)?.count ?? 0;
    const counts = {
      added: countOf('added'),
      revised: countOf('revised'),
      unchanged: countOf('unchanged'),
      withdrawn: countOf('withdrawn'),
    };
    if (counts.added + counts.revised + counts.withdrawn === 0) return { ...counts, vintageId: null };

    const vintage = await database.one<{ id: number }>(
      `insert into vintage (source, kind, label, published_on, person_id, note) values ($1, $2, $3, $4, $5, $6) returning id`,
      [batch.source, batch.kind, batch.label, batch.publishedOn, batch.personId, batch.note],
    );
    if (vintage === undefined) throw new Error('The insert answered no vintage.');
    if (counts.revised + counts.withdrawn > 0)
      await database.query(
        `update observation o set valid_to = $1 from judged j
         where j.fate in ('revised', 'withdrawn') and o.series_id = j.series_id and o.area_code = j.area_code
           and o.year = j.year and o.valid_to is null`,
        [vintage.id],
      );
    await database.query(
      `insert into observation (series_id, area_code, year, value, valid_from)
       select series_id, area_code, year, value, $1 from judged where fate in ('added', 'revised')`,
      [vintage.id],
    );
    const touched = await database.query<{ code: string }>(
      `select distinct indicator_code as code from series where id in (select series_id from judged where fate <> 'unchanged')`,
    );
    await chooseHeadlines(
      database,
      touched.map(({ code }) => code),
    );
    await database.query('analyze series, observation');
    return { ...counts, vintageId: vintage.id };
  });
