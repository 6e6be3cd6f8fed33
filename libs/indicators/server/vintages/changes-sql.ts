import { namedChanges } from './change-rows';
import { isKnownLoad } from './known-loads';
import { endedBy } from './replaced-figure';

/**
 * Every figure that load `$1` added, revised or withdrew, with its old and new value, and what it brought that became
 * history at once because a version published later was known.
 */
const changesOfLoad = `
  select o.series_id, o.area_code, o.year, e.value as old, o.value as new,
    case when o.valid_to = o.valid_from then 'older' when e.value is null then 'added' else 'revised' end as fate
  from observation o left join observation e on e.series_id = o.series_id and e.area_code = o.area_code
    and e.year = o.year and e.valid_to = o.valid_from and e.valid_from < o.valid_from
  where o.valid_from = $1
    -- What the load only said again is a version of it where the load before was taken back, and no change.
    and (e.value is distinct from o.value or exists (select 1 from vintage v where v.id = $1 and v.takes_back is not null))
  union all
  select e.series_id, e.area_code, e.year, e.value, null, 'withdrawn'
  from observation e
  where e.valid_to = $1 and not exists (select 1 from observation o where o.series_id = e.series_id
    and o.area_code = e.area_code and o.year = e.year and o.valid_from = $1)`;

export const countChanges = `select fate, count(*)::int as count from (${changesOfLoad}) c group by fate`;

export const selectChanges = (language: string) =>
  namedChanges(changesOfLoad, language, { limit: '$2', offset: '$3' });

/** Figures of series `$1` that a load published later, of those that `$2` knows, changed or took back: newest first. */
export const selectRevisions = (language: string) => `
  select e.area_code as "areaCode", a.name_${language} as "areaName", e.year, e.value as "oldValue",
    o.value as "newValue", o.value - e.value as difference, e.vintage
  from (select *, ${endedBy(2)} as vintage from observation e where e.series_id = $1 and e.valid_to is not null) e
    join area a on a.code = e.area_code
    left join observation o on o.series_id = e.series_id and o.area_code = e.area_code and o.year = e.year
      and o.valid_from = e.vintage
  where ${isKnownLoad(2, 'e.vintage')} and ${isKnownLoad(2, 'e.valid_from')} and o.value is distinct from e.value
  order by e.vintage desc, a.position, e.year desc`;
