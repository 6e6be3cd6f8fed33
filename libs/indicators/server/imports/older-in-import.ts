import type { Database } from '@qadam/platform/server';
import { isOfLater, loadsAround } from '../figures/older-than-known';

/**
 * Of how many figures that a compared import would add or revise a version published later is known, if its data were
 * published on that day: a commit makes them history only.
 */
export const olderInImport = async (
  database: Database,
  id: number,
  publishedOn: string | null,
): Promise<number> => {
  const { later } = await loadsAround(database, publishedOn);
  if (later.length === 0) return 0;
  const row = await database.one<{ count: number }>(
    `select count(*)::int as count from import_difference d
     join series s on s.indicator_code = d.indicator and s.series_code = d.series and s.unit = d.unit
       and s.dimensions_text = d.dimensions_text
     where d.import_id = $1 and d.value is not null and exists (select 1 from observation e
       where e.series_id = s.id and e.area_code = d.area and e.year = d.year and ${isOfLater(2)})`,
    [id, later],
  );
  return row?.count ?? 0;
};
