import type { Viewer } from '@qadam/identity/domain';
import type { Language } from '@qadam/language/domain';
import { inLanguage, languageShown } from '../in-language';
import { isOfWithdrawnDocument } from '../documents/withdrawal/standing-document';
import { isReadable } from '../reading-rights';
import { tagsSeenBy } from '../tags-seen';

/** SQL: the title of a code `t.code` in one language, with `tt`, `g` and `pc` joined. */
export const titleOfCode = (language: Language): string =>
  `coalesce(tt.short_${language}, g.short_${language}, nullif(${inLanguage('pc.title', language)}, ''), t.code)`;

/** The words of a withdrawn document are shown to nobody, neither quoted nor told again. */
const quote = `case when d.withdrawn_at is null then f.quote else '' end`;
const summary = `(case when d.withdrawn_at is null then f.summary else '{}' end)`;

const columns = (viewer: Viewer, tags: string, language = viewer.language): string => `
  f.id, ${quote} as quote, f.quote_language as "quoteLanguage", ${inLanguage(summary, language)} as summary,
  ${languageShown(summary, language)} as "summaryLanguage",
  ${summary} as summaries, f.kept_words as "keptWords",
  f.document_id as "documentId", d.title as "documentTitle", d.language as "documentLanguage",
  f.start_offset as "start", f.end_offset as "end", place.first as paragraph, place.last as "lastParagraph", place.page,
  place.sheet, place.row, to_char(f.said_on, 'YYYY-MM-DD') as "saidOn",
  e.id as "eventId", case when e.id is null then null else ${inLanguage('e.title', language)} end as "eventTitle",
  to_char(coalesce(ep.starts_on, e.starts_on), 'YYYY-MM-DD') as "eventStartsOn",
  to_char(case when ep.starts_on is null then e.ends_on else ep.ends_on end, 'YYYY-MM-DD') as "eventEndsOn",
  f.area_code as "areaCode", a.name_${language} as "areaName", f.stakeholder_group as "group", f.speaker_sex as sex, f.kind,
  coalesce((select json_agg(json_build_object('code', t.code, 'title', ${titleOfCode(language)},
      'colour', pc.colour, 'roundId', t.round_id, 'suggestionRank', t.suggestion_rank, 'personName', tp.name,
      'createdAt', to_char(t.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) order by t.created_at, t.code)
    from ${tags} t left join target tt on tt.code = t.code left join goal g on g.code = t.code
      left join project_code pc on pc.code = t.code
      left join person tp on tp.id = t.person_id where t.finding_id = f.id), '[]') as tags,
  f.is_illustrative as "isIllustrative", f.is_priority as "isPriority", p.name as "createdByName",
  f.created_by is null and d.code is not null as "isShipped", f.created_at as "createdAt",
  f.withdrawn_at as "withdrawnAt", f.withdrawn_reason as "withdrawnReason",
  d.withdrawn_at is not null as "isDocumentWithdrawn"`;

/**
 * The tables of a finding, with its place (paragraphs follow one another, so that the first to end behind a point is the one
 * around it or the next), with the days of its event in its own area where those are known; `isOfFilter` and others put their conditions on these names. */
const tables = `
  finding f join area a on a.code = f.area_code
    left join document d on d.id = f.document_id
    left join event e on e.id = coalesce(f.event_id, d.event_id)
    left join event_place ep on ep.event_id = e.id and ep.area_code = f.area_code
    left join person p on p.id = f.created_by
    left join lateral (
      select p.number as first, p.page, p.sheet, p.row_number as row, p.start_offset,
        coalesce((select case when e.start_offset < f.end_offset then e.number else e.number - 1 end
          from document_paragraph e where e.document_id = f.document_id and e.end_offset >= f.end_offset
          order by e.end_offset limit 1),
          (select max(number) from document_paragraph where document_id = f.document_id)) as last
      from document_paragraph p where p.document_id = f.document_id and p.end_offset > f.start_offset
      order by p.end_offset limit 1) place on place.start_offset < f.end_offset`;

/** Findings under a condition on `f`, whether or not the viewer may read them. */
export const selectFindingsWhere = (
  viewer: Viewer,
  condition: string,
  tags: string = tagsSeenBy(viewer),
): string => `select ${columns(viewer, tags)} from ${tables} where ${condition}`;

/** Findings that the viewer may read, with the tags that they may know of or with those given; `$1` are the readable areas. */
export const selectFindings = (viewer: Viewer, tags?: string): string =>
  selectFindingsWhere(viewer, isReadable('f.area_code', 1), tags);

/** SQL: whether the tag `t` is a goal to which none of its targets was added, by the tags given. */
export const isGoalAlone = (tags: string): string => `(t.code ~ '^[0-9]+$' and not exists (
  select 1 from ${tags} finer where finer.finding_id = t.finding_id and split_part(finer.code, '.', 1) = t.code
    and finer.code <> t.code))`;

/**
 * The condition of a tag for codes of goals, targets and projects: a goal stands for all of its targets, or (`$13`) for
 * itself without any of them.
 */
const isTagged = (viewer: Viewer, position: number): string => `exists (
  select 1 from ${tagsSeenBy(viewer)} t where t.finding_id = f.id
    and case when $13 then t.code = any($${position}::text[]) and ${isGoalAlone(tagsSeenBy(viewer))}
      else t.code = any($${position}::text[]) or split_part(t.code, '.', 1) = any($${position}::text[]) end)`;

/** Tagged, and nothing of the tags is a code of the kind: goals and targets begin with a figure, a project's codes do not. */
const isWithout = (viewer: Viewer, position: number): string => `($${position}::text is null or (
  select bool_and((t.code ~ '^[0-9]') <> ($${position} = 'official')) from ${tagsSeenBy(viewer)} t
  where t.finding_id = f.id))`;

/** The choice that stands for "not given" in filters of kind, group and sex. */
export const notGiven = 'none';

const isChosen = (column: string, position: number): string =>
  `($${position}::text is null or coalesce(${column}, '${notGiven}') = $${position})`;

/** What a finding says, in folded letters. */
const said = `translate(lower(f.quote || ' ' || f.summary::text), 'әғқңөұүһіё', 'агкноуухие')`;

/** A word in a form of Russian or English, an irregular one too, or of what a fleeting vowel changes; of a Kazakh verb. */
const inForms = `(plainto_tsquery('russian', wanted.word) || to_tsquery('simple', wanted.others))`;

/** Kept as Kazakh, or written with letters that only Kazakh has, whatever language it is kept under. */
const isKazakh = `(f.quote_language = 'kk' or f.summary ? 'kk' or lower(f.quote || f.summary::text) ~ '[әғқңөұүһі]')`;

/**
 * What a finding says in Russian or English alone holds no form of a short Kazakh word: «суда» there is of a court, and not
 * «at the water». Its words are stemmed anew, for the index has the Kazakh stems of all words.
 */
const isOfOwnWords = `(${isKazakh} or length(wanted.stem) not between 1 and 3
  or ${said} ~ wanted.pattern or to_tsvector('russian', ${said}) @@ ${inForms}
  or f.search_words @@ to_tsquery('simple', wanted.others))`;

/**
 * Words (`soughtWords`) that `f` holds all: as they are written, at the beginning of a word (a short one as a whole word
 * only), or in another form of Kazakh, Russian or English.
 */
export const holdsWords = (position: number): string => `not exists (
  select 1 from jsonb_to_recordset($${position}::jsonb) as wanted (word text, pattern text, stem text, others text)
  where (position(wanted.word in f.search_text) = 0 or f.search_text !~ wanted.pattern)
      and not f.search_words @@ (${inForms} || plainto_tsquery('simple', wanted.stem))
    or ${isOfOwnWords} is not true)`;

/**
 * Said within the days of `$16` and `$17`: on the day that the row of a table gives, else on any of the days of the event,
 * in the area of the finding where those are known.
 */
const isOfDays = `(($16::date is null and $17::date is null) or case
  when f.said_on is not null then f.said_on between coalesce($16, '-infinity') and coalesce($17, 'infinity')
  else exists (select 1 from event ev left join event_place evp on evp.event_id = ev.id and evp.area_code = f.area_code
    cross join lateral (select coalesce(evp.starts_on, ev.starts_on) as first,
      case when evp.starts_on is null then ev.ends_on else evp.ends_on end as last) days
    where ev.id = coalesce(f.event_id, (select event_id from document where id = f.document_id))
      and days.first <= coalesce($17, 'infinity') and coalesce(days.last, days.first) >= coalesce($16, '-infinity')) end)`;

/** `$2` … `$17` of a filter, on `f`. */
export const isOfFilter = (viewer: Viewer): string => `
  (f.withdrawn_at is not null) = $2 and (not $2 or not ${isOfWithdrawnDocument('f')})
  and ($3::text[] is null or ${isTagged(viewer, 3)})
  and ($4::text is null or case when $12 then f.area_code = $4 else area_is_within(f.area_code, $4) end)
  and ($5::int is null or f.event_id = $5)
  and ($6::int is null or f.document_id = $6)
  and ${isChosen('f.kind', 7)}
  and ${isChosen('f.stakeholder_group', 8)}
  and (not $9::boolean or not exists (select 1 from ${tagsSeenBy(viewer)} where finding_id = f.id))
  and ${holdsWords(10)}
  and ${isChosen('f.speaker_sex', 11)}
  and ${isWithout(viewer, 14)}
  and ${isChosen('f.quote_language', 15)}
  and ${isOfDays}`;
