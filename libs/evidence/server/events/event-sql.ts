import type { Language } from '@qadam/language/domain';
import { inLanguage } from '../in-language';
import { isReadable } from '../reading-rights';

const day = (column: string): string => `to_char(${column}, 'YYYY-MM-DD')`;

export const selectProgrammes = (language: Language): string => `
  select p.code, ${inLanguage('p.title', language)} as title, ${inLanguage('p.description', language)} as description,
    ${inLanguage('p.funder', language)} as funder, p.started_year as "startedYear",
    ${inLanguage('p.source', language)} as source,
    (select json_agg(json_build_object('areaCode', a.code, 'name', a.name_${language}) order by a.position)
     from area a where a.code = any(p.areas)) as areas
  from programme p`;

/** SQL: one of the places of an event lies within the readable areas, which are `parameter`, or they lie within it. */
export const isEventReadable = (event: string, parameter: number): string => `
  ($${parameter}::text[] is null or exists (
    select 1 from event_place p, unnest($${parameter}::text[]) as granted(code) where p.event_id = ${event}.id
      and (area_is_within(p.area_code, granted.code) or area_is_within(granted.code, p.area_code))))`;

/**
 * Events that the viewer may read (`$1` are the readable areas). Counts are of what the viewer may read as well.
 */
export const selectEvents = (language: Language): string => `
  select e.id, e.kind, e.state, ${inLanguage('e.title', language)} as title,
    ${inLanguage('e.description', language)} as description, ${inLanguage('e.organiser', language)} as organiser,
    ${day('e.starts_on')} as "startsOn", ${day('e.ends_on')} as "endsOn",
    ${inLanguage('e.source', language)} as source, e.is_illustrative as "isIllustrative",
    coalesce((select json_agg(json_build_object('areaCode', a.code, 'name', a.name_${language},
        'startsOn', ${day('p.starts_on')}, 'endsOn', ${day('p.ends_on')}) order by a.position)
      from event_place p join area a on a.code = p.area_code where p.event_id = e.id), '[]') as places,
    array(select stakeholder_group from event_audience where event_id = e.id order by 1) as audience,
    array(select ${inLanguage('t.text', language)} from jsonb_array_elements(e.topics) with ordinality as t(text, at)
      order by t.at) as topics,
    array(select ${inLanguage('t.text', language)} from jsonb_array_elements(e.partners) with ordinality as t(text, at)
      order by t.at) as partners,
    (select to_json(own) from (${selectProgrammes(language)} where p.code = e.programme_code) own) as programme,
    (select count(*)::int from document d where d.event_id = e.id and d.withdrawn_at is null
      and ${isReadable('d.area_code', 1)}) as "documentCount",
    (select count(*)::int from finding f where f.event_id = e.id and f.withdrawn_at is null
      and ${isReadable('f.area_code', 1)}) as "findingCount"
  from event e
  where ${isEventReadable('e', 1)}`;
