import type { Database } from '@qadam/platform/server';

/** The units in which each indicator has figures that hold. */
export const readUnitsOfIndicators = async (
  database: Database,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const rows = await database.query<{ indicator: string; units: readonly string[] }>(
    `select s.indicator_code as indicator, array_agg(distinct s.unit order by s.unit) as units
     from series s
     where s.unit <> '' and exists (select 1 from observation o where o.series_id = s.id and o.valid_to is null)
     group by s.indicator_code`,
  );
  return new Map(rows.map(({ indicator, units }) => [indicator, units]));
};
