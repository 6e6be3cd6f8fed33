import { type MatrixColumnKind, type MatrixRowKind, restRows } from '@qadam/evidence/domain';
import type { Viewer } from '@qadam/identity/domain';
import { isEventReadable } from '../events/event-sql';
import { isGoalAlone, isOfFilter, notGiven } from '../findings/finding-sql';
import { inLanguage } from '../in-language';
import { isReadable } from '../reading-rights';
import { tagsSeenBy } from '../tags-seen';

/** For every area the region it lies in; an area above regions, or in none, stands for itself. */
export const withRegions = `
  up (area_code, code, level, parent_code) as (
    select code, code, level, parent_code from area
    union all select up.area_code, a.code, a.level, a.parent_code from up join area a on a.code = up.parent_code
    where up.level not in ('region', 'country')
  ), region as (
    select distinct on (area_code) area_code, code from up order by area_code, level = 'region' desc, code = area_code desc)`;

const regionOf = '(select region.code from region where region.area_code = f.area_code)';

/** The part of the area of the filter (`$4`) that a place lies in; the area as a whole is a column of its own. */
const withParts = `
  part (area_code, code) as (
    select code, code from area where parent_code = $4
    union all select a.code, part.code from area a join part on a.parent_code = part.area_code)`;

const columnOf: Readonly<Record<MatrixColumnKind, string>> = {
  regions: `case when $4 is null then ${regionOf}
    else coalesce((select part.code from part where part.area_code = f.area_code), f.area_code) end`,
  groups: `coalesce(f.stakeholder_group, '${notGiven}')`,
  sexes: `coalesce(f.speaker_sex, '${notGiven}')`,
  kinds: `coalesce(f.kind, '${notGiven}')`,
};

/** Rows with their title and place; `r.code` is what the matrix counts by. */
const rowTable = (rows: MatrixRowKind, { language }: Viewer): string => {
  if (rows === 'codes')
    return `(select code, ${inLanguage('title', language)} as title, colour,
      row_number() over (order by code) as position from project_code)`;
  const goals = `select code, short_${language} as title, null as colour, position::numeric from goal`;
  if (rows === 'goals') return `(${goals})`;
  // A goal to which no target was added stands behind its targets.
  return `(select code, short_${language} as title, null as colour, position::numeric from target union all
    select code, title, colour, (select max(target.position) from target where goal_code = g.code) + 0.5 from (${goals}) g)`;
};

/** Which row a tag `t` of those `seen` counts in. */
const isOfRow: Readonly<Record<MatrixRowKind, string>> = {
  targets: `r.code = t.code and (t.code like '%.%' or ${isGoalAlone('seen')})`,
  goals: `r.code = split_part(t.code, '.', 1)`,
  codes: 'r.code = t.code',
};

/** Findings that the viewer may read and that are of the filter: `$1` are the readable areas, `$2` … `$17` the filter. */
const kept = (viewer: Viewer, column: string): string => `
  kept as materialized (
    select f.id, f.is_illustrative, ${column} as col from finding f
    where ${isReadable('f.area_code', 1)} and ${isOfFilter(viewer)})`;

/**
 * Every count of a matrix at once: cells, and the sums of rows, columns and all, in which a finding counts once. A finding
 * without any code of the rows stands in one of the rest.
 */
export const selectMatrix = (viewer: Viewer, rows: MatrixRowKind, columns: MatrixColumnKind): string => `
  with recursive ${withRegions}, ${withParts}, ${kept(viewer, columnOf[columns])},
  seen as materialized (select finding_id, code from ${tagsSeenBy(viewer)}),
  said as (
    select k.id, k.is_illustrative, k.col, r.title, r.colour, rest.code is not null as is_rest,
      coalesce(r.code, rest.code) as code, coalesce(r.position, 0) as position
    from kept k left join (
      select t.finding_id, r.* from seen t join ${rowTable(rows, viewer)} r on ${isOfRow[rows]}
    ) r on r.finding_id = k.id
    left join lateral (select case when exists (select 1 from seen where seen.finding_id = k.id)
      then '${restRows.otherKind}' else '${restRows.untagged}' end as code) rest on r.code is null)
  select code as row, title, colour, col as column, grouping(code) = 1 as "isAllRows", grouping(col) = 1 as "isAllColumns",
    count(distinct id)::int as findings, (count(distinct id) filter (where is_illustrative))::int as illustrative
  from said
  group by grouping sets ((code, title, colour, position, is_rest, col), (code, title, colour, position, is_rest), (col), ())
  order by is_rest, position, code`;

/** Targets by the region in which they were heard. */
export const selectHeard = (viewer: Viewer): string => `
  with recursive ${withRegions}, ${kept(viewer, regionOf)}
  select c.code, c.short_${viewer.language} as title, k.col as "areaCode", a.name_${viewer.language} as "areaName",
    count(distinct k.id)::int as findings
  from kept k join ${tagsSeenBy(viewer)} t on t.finding_id = k.id join target c on c.code = t.code
    join area a on a.code = k.col
  group by c.code, k.col, a.code order by c.position, a.position`;

/**
 * Events by their days, with their findings of the filter: where nothing was found at one that was held, that is told
 * too, as far as the filter names its place, itself or its document.
 */
export const selectTimeline = (viewer: Viewer): string => `
  with found as (
    select f.id, f.event_id from finding f
    where f.event_id is not null and ${isReadable('f.area_code', 1)} and ${isOfFilter(viewer)}
  ), by_goal as (
    select k.event_id, g.code, g.short_${viewer.language} as title, g.position, count(distinct k.id)::int as findings
    from found k join ${tagsSeenBy(viewer)} t on t.finding_id = k.id join goal g on g.code = split_part(t.code, '.', 1)
    group by k.event_id, g.code)
  select e.id, ${inLanguage('e.title', viewer.language)} as title, e.kind,
    to_char(coalesce(e.starts_on, p.starts_on), 'YYYY-MM-DD') as "startsOn",
    to_char(coalesce(e.ends_on, p.ends_on), 'YYYY-MM-DD') as "endsOn", coalesce(p.places, '{}') as places,
    (select count(*)::int from found where event_id = e.id) as findings,
    coalesce((select json_agg(json_build_object('code', code, 'title', title, 'colour', null, 'findings', findings)
        order by findings desc, position)
      from by_goal where event_id = e.id), '[]') as goals
  from event e left join lateral (
    select min(p.starts_on) as starts_on, max(p.ends_on) as ends_on,
      array_agg(a.name_${viewer.language} order by a.position) as places
    from event_place p join area a on a.code = p.area_code where p.event_id = e.id) p on true
  where e.id in (select event_id from found)
    or (e.state = 'held' and ${isEventReadable('e', 1)}
      and ($4::text is null or exists (
        select 1 from event_place w
        where w.event_id = e.id and case when $12 then w.area_code = $4 else area_is_within(w.area_code, $4) end))
      and ($5::int is null or e.id = $5)
      and ($6::int is null or e.id = (select event_id from document where id = $6)))
  order by "startsOn" nulls last, e.id`;
