import type { Database } from '@qadam/platform/server';
import { inPageSlices, type OnShare } from './in-slices';

/** Adds the series of the comparison that are new, and notes which they are. */
const writeSeries = async (database: Database): Promise<void> => {
  await database.query(
    `insert into series (indicator_code, series_code, unit, dimensions, dimensions_text)
     select indicator, series, unit, dimensions, dimensions_text from incoming_series where series_id is null order by place`,
  );
  await database.query(
    `update incoming_series i set series_id = s.id from series s
     where i.series_id is null and s.indicator_code = i.indicator and s.series_code = i.series and s.unit = i.unit
       and s.dimensions_text = i.dimensions_text`,
  );
};

/**
 * Writes what the comparison found as load `vintage`, in slices so that whoever waits hears how far it is
 * (`onWritten`, with a share from 0 to 1, may throw), and answers with the indicators that it touches.
 */
export const writeDifferences = async (
  database: Database,
  vintage: number,
  onWritten?: OnShare,
): Promise<readonly string[]> => {
  await writeSeries(database);
  await inPageSlices(
    database,
    'judged',
    async (pages) => {
      const slice = [vintage, ...pages];
      await database.query(
        `update observation o set valid_to = $1 from judged j
         where j.ctid >= $2::tid and j.ctid < $3::tid and j.fate in ('revised', 'withdrawn')
           and o.series_id = j.series_id and o.area_code = j.area_code and o.year = j.year and o.valid_to is null`,
        slice,
      );
      await database.query(
        // What is older than what is known never holds: it ends with the load that brings it.
        `insert into observation (series_id, area_code, year, value, valid_from, valid_to)
         select s.series_id, j.area_code, j.year, j.value, $1::int, case when j.fate = 'older' then $1::int end
         from judged j join incoming_series s on s.place = j.place
         where j.ctid >= $2::tid and j.ctid < $3::tid and j.fate in ('added', 'revised', 'older')`,
        slice,
      );
    },
    onWritten,
  );
  const touched = await database.query<{ code: string }>(
    `select distinct indicator_code as code from series where id in (
       select coalesce(j.series_id, s.series_id) from judged j left join incoming_series s on s.place = j.place
       where j.fate <> 'unchanged')`,
  );
  return touched.map(({ code }) => code);
};
