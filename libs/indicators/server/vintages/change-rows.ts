import type { Language } from '@qadam/language/domain';
import type { Database } from '@qadam/platform/server';
import { readLabels } from '../figures/labels';
import type { LoadChange } from './revision.object';

export interface ChangeRow extends Omit<LoadChange, 'seriesLabel' | 'unitCode'> {
  readonly series: string;
  readonly dimensions: Readonly<Record<string, string>>;
}

/** As many as one answer holds. */
export const mostChanges = 500;

/**
 * Changes (rows of series_id, area_code, year, old, new, fate) with their names, in the order of the comparison before
 * a commit (`staging.ts`): a revision from zero has no relative size and leads.
 */
export const namedChanges = (
  changes: string,
  language: string,
  { limit, offset }: { readonly limit: string; readonly offset: string },
): string => `
  select c.fate, s.indicator_code as "indicatorCode", i.short_${language} as "indicatorTitle", s.id as "seriesId",
    s.series_code as series, s.unit, s.dimensions, c.area_code as "areaCode", a.name_${language} as "areaName", c.year,
    c.old as "oldValue", c.new as "newValue", c.new - c.old as difference
  from (${changes}) c join series s on s.id = c.series_id join indicator i on i.code = s.indicator_code
    join area a on a.code = c.area_code
  order by case c.fate when 'revised' then 0 when 'withdrawn' then 1 when 'added' then 2 else 3 end,
    case when c.fate <> 'revised' then 0 when c.old = 0 then 'Infinity' else abs(c.new - c.old) / abs(c.old) end desc,
    i.position, s.series_code, s.dimensions_text, s.unit, a.position, c.year
  limit ${limit} offset ${offset}`;

export const changeObjectsOf = async (
  database: Database,
  rows: readonly ChangeRow[],
  language: Language,
): Promise<LoadChange[]> => {
  const labels = await readLabels(database);
  return rows.map(({ series, dimensions, ...row }) => ({
    ...row,
    seriesLabel: labels.series(row.indicatorCode, { series, unit: row.unit, dimensions }, language),
    unitCode: row.unit,
    unit: labels.unit(row.unit, language),
  }));
};
