import type { Viewer } from '@qadam/identity/domain';
import { inLanguage } from '../in-language';
import { isReadable } from '../reading-rights';
import { tagsSeenBy } from '../tags-seen';

/** Documents that the viewer may read, withdrawn ones as well; `$1` are the readable areas. */
export const selectDocuments = (viewer: Viewer, language = viewer.language): string => `
  select d.id, d.title, d.file_name as "fileName", d.media_type as "mediaType", d.hash,
    (select byte_count::float from kept_file where hash = d.hash) as "byteCount", d.language, d.event_id as "eventId",
    case when e.id is null then null else ${inLanguage('e.title', language)} end as "eventTitle",
    d.area_code as "areaCode", a.name_${language} as "areaName", d.is_illustrative as "isIllustrative",
    d.created_at as "createdAt", d.withdrawn_at as "withdrawnAt", d.withdrawn_reason as "withdrawnReason",
    (select name from person where id = d.withdrawn_by) as "withdrawnByName",
    (select count(*)::int from finding f where f.document_id = d.id and f.withdrawn_with_document) as "withdrawnFindingCount", 
    nullif(concat_ws(' ', d.notice->'message'->>'${language}', d.notice->'remedy'->>'${language}'), '') as notice,
    (select count(*)::int from document_table where document_id = d.id) as "tableCount",
    coalesce((select json_agg(json_build_object('kind', kind, 'count', count) order by kind) from (
      select kind, count(*)::int from document_mask where document_id = d.id and lifted_at is null group by kind) m),
      '[]') as masked,
    (select count(*)::int from document_paragraph where document_id = d.id) as "paragraphCount",
    (select count(*)::int from finding f where f.document_id = d.id and f.withdrawn_at is null
      and ${isReadable('f.area_code', 1)}) as "findingCount",
    (select count(*)::int from finding f where f.document_id = d.id and f.withdrawn_at is null
      and ${isReadable('f.area_code', 1)}
      and not exists (select 1 from ${tagsSeenBy(viewer)} where finding_id = f.id)) as "untaggedCount"
  from document d join area a on a.code = d.area_code left join event e on e.id = d.event_id
  where ${isReadable('d.area_code', 1)}`;
