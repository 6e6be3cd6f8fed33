import { createHash } from 'node:crypto';
import { guidOfBytes, type XmlElement } from '@qadam/evidence/domain';
import { holds, type Viewer } from '@qadam/identity/domain';
import type { Language } from '@qadam/language/domain';
import type { Database } from '@qadam/platform/server';
import { selectMergedCodes } from '../targets/target-directory';
import { tagsSeenBy } from '../tags-seen';
import { isReadable, readableAreas } from '../reading-rights';
import { noneFits, unfinished } from './round-marks';

type Texts = Partial<Record<Language, string>>;

export interface ObjectRow {
  readonly guid: string;
  readonly kind: string;
  readonly section: string;
  readonly parent: string | null;
  readonly element: XmlElement;
  readonly coderId: number | null;
  readonly code: string | null;
  readonly documentId: number | null;
  readonly findingId: number | null;
  readonly eventId: number | null;
  readonly roundId: number | null;
}

export interface EventRow {
  readonly id: number;
  readonly code: string | null;
  readonly kind: string;
  readonly state: string;
  readonly title: Texts;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly isIllustrative: boolean;
  readonly places: string;
  readonly audience: string;
  /** Counts as `group/sex/age/disability/area/people`, one space apart. */
  readonly participants: string;
  readonly consentNote: string;
  readonly anonymityNote: string;
}

export interface DocumentRow {
  readonly id: number;
  readonly code: string | null;
  readonly title: string;
  readonly text: string;
  readonly fileName: string | null;
  readonly mediaType: string;
  readonly eventId: number | null;
  readonly areaCode: string;
  readonly isIllustrative: boolean;
  readonly isWithdrawn: boolean;
  readonly createdAt: string;
}

export interface FindingRecord {
  readonly id: number;
  readonly documentId: number | null;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly summary: Texts;
  readonly keptWords: readonly string[];
  readonly eventId: number | null;
  readonly areaCode: string;
  readonly group: string | null;
  readonly kind: string | null;
  readonly sex: string | null;
  readonly saidOn: string | null;
  readonly isPriority: boolean;
  readonly personId: number | null;
  readonly isWithdrawn: boolean;
  /** Findings that stand in place of one that was cut or joined with others. */
  readonly gaveWayTo: readonly number[];
  readonly createdAt: string;
}

export interface DecisionRow {
  readonly findingId: number;
  readonly roundId: number;
  readonly codes: readonly string[];
  /** Of the tags of the finding those that the round gave it. */
  readonly tags: readonly string[];
  readonly reason: string;
  readonly personId: number | null;
  readonly coderId: number | null;
  readonly createdAt: string;
  /** How many decisions about the finding in this round it came after. */
  readonly before: number;
}

export interface CodingRow {
  readonly findingId: number;
  readonly code: string;
  readonly personId: number | null;
  /** Of a coding in a round. */
  readonly roundId: number | null;
  readonly coderId: number | null;
  /** Unknown for what is not finished. */
  readonly createdAt: string | null;
}

export interface RoundRow {
  readonly id: number;
  readonly title: string;
  readonly instructions: string;
  readonly state: string;
}

export interface ProjectCodeRow {
  readonly code: string;
  /** Came with the product: the same code in every installation. */
  readonly isShipped: boolean;
  readonly title: Texts;
  readonly colour: string | null;
  readonly isRetired: boolean;
  /** The code that has its tags now, through all merges. */
  readonly mergedInto: string | null;
}

export interface CoderRow {
  readonly id: number;
  readonly guid: string;
  readonly personId: number | null;
  readonly name: string;
}

/** A GUID made from names: the same names give the same one, in every installation. */
export const derivedGuid = (...parts: readonly (string | number)[]): string =>
  guidOfBytes(
    createHash('sha1')
      .update(JSON.stringify(['qadam', ...parts]))
      .digest(),
  );

const second = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
const day = (column: string): string => `to_char(${column}, 'YYYY-MM-DD')`;

/**
 * Codings of rounds that the viewer may see: of closed ones, and once coding has ended those of a round that they lead;
 * but of no finding that they code apart at present. `$2` is the person (the machine's own operator has none and sees
 * all), `$3` whether that is an administrator.
 */
export const isShownCoding = `($2::int is null or ((r.state = 'closed' or (r.state = 'adjudication' and ($3 or r.created_by = $2)))
  and not exists (select 1 from coding_unseen u where u.person_id = $2 and u.finding_id = f.id)))`;

/**
 * Everything that an exchange file is about, as far as the viewer may read it. Who only has to know what is there does
 * without the texts, which can be hundreds of megabytes, and learns of what is withdrawn.
 */
export const readRecords = async (
  database: Database,
  viewer: Viewer,
  {
    withTexts = true,
    withWithdrawn = false,
  }: { readonly withTexts?: boolean; readonly withWithdrawn?: boolean } = {},
) => {
  const areas = readableAreas(viewer);
  const seen = [areas, viewer.person?.id ?? null, holds(viewer, 'administrator')];
  const all = <Row>(sql: string) => database.query<Row>(sql);
  const installation =
    (await database.one<{ guid: string }>('select guid from exchange_installation'))?.guid ?? '';
  const standing = `${withWithdrawn ? 'true' : 'f.withdrawn_at is null'} and ${isReadable('f.area_code', 1)}`;
  return {
    installation,
    /** Of an area of the viewer's own only: what came with other projects is about anything, so it stays here. */
    isPartial: areas !== null,
    objects: await all<ObjectRow>(`
      select guid, kind, section, parent, element, coder_id as "coderId", code, document_id as "documentId",
        finding_id as "findingId", event_id as "eventId", round_id as "roundId"
      from exchange_object order by import_id, position, guid`),
    descriptions: (
      await all<{ description: string }>(
        `select description from exchange_import where description <> '' order by id`,
      )
    ).map(({ description }) => description),
    documents: await database.query<DocumentRow>(
      `select d.id, d.code, d.title, ${withTexts ? 'd.text' : `''`} as text, d.file_name as "fileName", d.media_type as "mediaType",
         d.event_id as "eventId", d.area_code as "areaCode", d.is_illustrative as "isIllustrative",
         d.withdrawn_at is not null as "isWithdrawn", ${second('d.created_at')} as "createdAt"
       from document d where ${withWithdrawn ? 'true' : 'd.withdrawn_at is null'}
         and ${isReadable('d.area_code', 1)} order by d.id`,
      [areas],
    ),
    findings: await database.query<FindingRecord>(
      `select f.id, f.document_id as "documentId", f.start_offset as "start", f.end_offset as "end", f.quote, f.summary, f.kept_words as "keptWords",
         f.event_id as "eventId", f.area_code as "areaCode", f.stakeholder_group as "group", f.kind,
         f.speaker_sex as sex, ${day('f.said_on')} as "saidOn", f.is_priority as "isPriority",
         f.created_by as "personId", f.withdrawn_at is not null as "isWithdrawn",
         case when f.withdrawn_at is null then '{}' else array(select unnest(r.made) from finding_reshaping r
           where r.undone_at is null and f.id = any(r.gave_way) order by 1) end as "gaveWayTo",
         ${second('f.created_at')} as "createdAt"
       from finding f where ${standing} order by f.document_id, f.start_offset, f.end_offset, f.id`,
      [areas],
    ),
    codings: await database.query<CodingRow>(
      `select f.id as "findingId", t.code, t.person_id as "personId", null::int as "roundId", null::int as "coderId",
         ${second('t.created_at')} as "createdAt"
       from finding f join ${tagsSeenBy(viewer)} t on t.finding_id = f.id where ${standing}
       union all
       select f.id, c.code, null, c.round_id, c.coder_id, ${second('c.created_at')}
       from finding f join coding c on c.finding_id = f.id join coding_round r on r.id = c.round_id
       where ${standing} and ${isShownCoding}
       union all
       select f.id, case when a.done_at is null then '${unfinished}' else '${noneFits}' end, null, a.round_id, a.coder_id,
         ${second('a.done_at')}
       from finding f join coding_assignment a on a.finding_id = f.id join coding_round r on r.id = a.round_id
       where ${standing} and ${isShownCoding} and (a.done_at is null or not exists (select 1 from coding c
         where c.round_id = a.round_id and c.finding_id = a.finding_id and c.coder_id = a.coder_id))
       order by "roundId" nulls first, "coderId", "createdAt", code`,
      seen,
    ),
    decisions: await database.query<DecisionRow>(
      `select distinct on (f.id, d.round_id) f.id as "findingId", d.round_id as "roundId", d.codes, d.reason,
         array(select t.code from ${tagsSeenBy(viewer)} t where t.finding_id = f.id and t.round_id = d.round_id
           order by t.code) as tags,
         d.person_id as "personId", d.coder_id as "coderId", ${second('d.created_at')} as "createdAt",
         (count(*) over (partition by f.id, d.round_id) - 1)::int as before
       from finding f join coding_decision d on d.finding_id = f.id join coding_round r on r.id = d.round_id
       where ${standing} and ${isShownCoding} and ${withWithdrawn ? 'true' : 'd.taken_back_at is null'}
       order by f.id, d.round_id, d.id desc`,
      seen,
    ),
    rounds: await all<RoundRow>('select id, title, instructions, state from coding_round order by id'),
    coders: await all<CoderRow>('select id, guid, person_id as "personId", name from coder order by id'),
    persons: await all<{ id: number; name: string }>('select id, name from person order by id'),
    events: await all<EventRow>(`
      select e.id, e.code, e.kind, e.state, e.title, ${day('e.starts_on')} as "startsOn", ${day('e.ends_on')} as "endsOn",
        e.is_illustrative as "isIllustrative",
        coalesce((select string_agg(concat_ws('/', p.area_code, coalesce(${day('p.starts_on')}, ''),
          coalesce(${day('p.ends_on')}, '')), ' ' order by p.area_code) from event_place p where p.event_id = e.id), '') as places,
        coalesce((select string_agg(stakeholder_group, ' ' order by stakeholder_group) from event_audience
          where event_id = e.id), '') as audience,
        coalesce((select string_agg(concat_ws('/', stakeholder_group, sex, age_band, disability, coalesce(area_code, ''), people),
          ' ' order by stakeholder_group, sex, age_band, disability, area_code) from event_participant
          where event_id = e.id), '') as participants,
        e.consent_note as "consentNote", e.anonymity_note as "anonymityNote"
      from event e order by e.id`),
    goals: await all<{ code: string; color: string; title: Texts }>(`
      select code, color, json_build_object('kk', short_kk, 'ru', short_ru, 'en', short_en) as title
      from goal order by position`),
    targets: await all<{ code: string; goal: string; title: Texts }>(`
      select code, goal_code as goal, json_build_object('kk', short_kk, 'ru', short_ru, 'en', short_en) as title
      from target order by position`),
    projectCodes: await all<ProjectCodeRow>(
      `select code, title, colour, origin is not null as "isShipped", retired_at is not null as "isRetired",
         (select m."into" from (${selectMergedCodes}) m where m.code = project_code.code) as "mergedInto"
       from project_code order by created_at, code`,
    ),
    guidance: await all<
      Record<'code', string> & Record<'counts' | 'doesNotCount' | 'examples' | 'notes', object>
    >(`
      select distinct on (code) code, counts, does_not_count as "doesNotCount", examples, notes
      from code_guidance order by code, number desc`),
    areas: await all<{ code: string; title: Texts }>(
      `select code, json_build_object('kk', name_kk, 'ru', name_ru, 'en', name_en) as title from area`,
    ),
  };
};

export type Records = Awaited<ReturnType<typeof readRecords>>;
