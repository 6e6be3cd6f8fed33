import { isConfirmed } from './confirmations';
import { figureHolds, restoredJoin, saidBy, textHolds } from './known-loads';

/**
 * Figures that load `$1` touched and that are not what the loads `$2` (known together, without it) say of them: their
 * present value (`old`), that of those loads, and whose word it is; either is null where there is none. What a later
 * load says, or said again, is what those loads say too, and is no difference.
 */
export const figuresWithout = `
  with touched as (
    select distinct series_id, area_code, year from observation where valid_from = $1 or valid_to = $1
  ), present as (
    select t.*, o.value, o.valid_from, ${saidBy} as said_by from touched t
    join observation o on o.series_id = t.series_id and o.area_code = t.area_code and o.year = t.year
      and o.valid_to is null ${restoredJoin}
  )
  select t.series_id, t.area_code, t.year, p.value as old, o.value, o.valid_from as said_by,
    case when o.value is null then 'withdrawn' when p.value is null then 'added' else 'revised' end as fate
  from touched t
  left join present p on p.series_id = t.series_id and p.area_code = t.area_code and p.year = t.year
  left join observation o on o.series_id = t.series_id and o.area_code = t.area_code and o.year = t.year
    and ${figureHolds(2)}
  where (p.value, p.said_by) is distinct from (o.value, o.valid_from)
    and not (p.value is not null and p.said_by = $1 and ${isConfirmed})`;

/** The same for texts about indicators. */
export const textsWithout = `
  with touched as (
    select distinct indicator_code, field, lang from indicator_metadata where valid_from = $1 or valid_to = $1
  )
  select t.indicator_code, t.field, t.lang, o.text, o.valid_from as said_by
  from touched t
  left join indicator_metadata p on p.indicator_code = t.indicator_code and p.field = t.field and p.lang = t.lang
    and p.valid_to is null
  left join indicator_metadata o on o.indicator_code = t.indicator_code and o.field = t.field and o.lang = t.lang
    and ${textHolds(2)}
  where (p.text, coalesce(p.said_by, p.valid_from)) is distinct from (o.text, o.valid_from)`;
