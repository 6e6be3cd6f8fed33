import type { Language } from '@qadam/language/domain';
import type { Database } from '@qadam/platform/server';
import { readLabels } from '../figures/labels';
import type { ImportDifference } from './import.object';

interface DifferenceRow {
  readonly rank: number;
  readonly fate: string;
  readonly indicator: string;
  readonly title: string | null;
  readonly series: string;
  readonly unit: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly areaName: string | null;
  readonly area: string;
  readonly year: number;
  readonly old: number | null;
  readonly value: number | null;
  /** The line of the same series and area as it held, and what the import makes of it. */
  readonly years: readonly number[];
  readonly before: readonly (number | null)[];
  readonly after: readonly (number | null)[];
}

/** A page of differences in their order, each with its whole line before and after. */
export const differencesOf = async (
  database: Database,
  {
    id,
    fate,
    first,
    offset,
  }: { readonly id: number; readonly fate: string | null; readonly first: number; readonly offset: number },
  language: Language,
): Promise<readonly ImportDifference[]> => {
  const rows = await database.query<DifferenceRow>(
    `with page as (select * from import_difference where import_id = $1 and ($2::text is null or fate = $2)
       order by rank limit $3 offset $4),
     -- One look at all differences, which may be hundreds of thousands, and not one for each of the page.
     incoming as materialized (select * from import_difference n where n.import_id = $1
       and (indicator, series, unit, dimensions_text, area)
         in (select indicator, series, unit, dimensions_text, area from page))
     select d.rank, d.fate, d.indicator, i.short_${language} as title, d.series, d.unit, d.dimensions,
       d.area, a.name_${language} as "areaName", d.year, d.old, d.value, l.years, l.before, l.after
     from page d
     join figure_import f on f.id = d.import_id
     left join indicator i on i.code = d.indicator
     left join area a on a.code = d.area
     cross join lateral (
       select array_agg(year order by year) as years, array_agg(before order by year) as before,
         array_agg(after order by year) as after
       from (
         select coalesce(o.year, n.year) as year, o.value as before,
           case when n.year is null then o.value else n.value end as after
         from (select o.year, o.value from series s join observation o on o.series_id = s.id
             where s.indicator_code = d.indicator and s.series_code = d.series and s.unit = d.unit
               and s.dimensions_text = d.dimensions_text and o.area_code = d.area
               and o.valid_from <= f.base_vintage and (o.valid_to is null or o.valid_to > f.base_vintage)) o
         full join (select year, value from incoming n
             where n.indicator = d.indicator and n.series = d.series
               and n.unit = d.unit and n.dimensions_text = d.dimensions_text and n.area = d.area) n
           on n.year = o.year) line) l
     order by d.rank`,
    [id, fate, first, offset],
  );
  const labels = await readLabels(database);
  return rows.map(({ title, series, unit, dimensions, areaName, ...row }) => ({
    ...row,
    title: title ?? row.indicator,
    seriesLabel: labels.series(row.indicator, { series, unit, dimensions }, language),
    unitLabel: labels.unit(unit, language),
    areaName: areaName ?? row.area,
    relative:
      row.old === null || row.value === null || row.old === 0
        ? null
        : (row.value - row.old) / Math.abs(row.old),
    years: [...row.years],
    before: [...row.before],
    after: [...row.after],
  }));
};
