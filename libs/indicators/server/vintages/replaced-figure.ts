import { dayOf, isKnownLoad } from './known-loads';

/**
 * The load that said something else than a figure (`e`), also by its silence: of those that parameter `$n` knows, the
 * next one by its day of publication, in whatever order they came in. Where none was published later, the one that ended
 * it here.
 */
export const endedBy = (n: number): string =>
  `coalesce((
    select v.id from observation n cross join lateral (values (n.valid_from), (n.valid_to)) said (id)
      join vintage v on v.id = said.id join vintage own on own.id = e.valid_from
    where n.series_id = e.series_id and n.area_code = e.area_code and n.year = e.year
      and (${dayOf('v')}, v.id) > (${dayOf('own')}, own.id) and ${isKnownLoad(n, 'said.id')}
    order by ${dayOf('v')}, v.id limit 1), e.valid_to)`;

const isOfSameLine = 'e.series_id = o.series_id and e.area_code = o.area_code and e.year = o.year';

/** Whether some load came in later than one that was published after it: nearly never. */
const cameOutOfOrder = `exists (select from (
    select ${dayOf('v')} as day, max(${dayOf('v')}) over (order by id rows between unbounded preceding and 1 preceding) as newest
    from vintage v) load where newest > day)`;

/**
 * What a figure (`o`) replaced, as the list of revisions has it; null where it has stood since it was published. As long
 * as loads come in the order of publication that is the figure which its own load ended.
 */
export const replacedValue = (n: number): string =>
  `case when (select ${cameOutOfOrder}) then (
      select e.value from observation e where ${isOfSameLine} and e.valid_to is not null
        and ${isKnownLoad(n, 'e.valid_from')} and e.value <> o.value and ${endedBy(n)} = o.valid_from limit 1)
    when o.valid_from > (select min(id) from vintage) then (
      select e.value from observation e where ${isOfSameLine} and e.valid_to = o.valid_from
        and e.valid_from < o.valid_from and e.value <> o.value) end`;
