import { Injectable } from '@nestjs/common';
import { everydayWords, type GuidanceField, type Texts } from '@qadam/evidence/domain';
import type { Viewer } from '@qadam/identity/domain';
import { Database, notFound } from '@qadam/platform/server';
import { textIn } from '../in-language';
import { tagsSeenBy } from '../tags-seen';
import type { CodeBookEntry, CodeGuidance } from './code-book.object';

interface Row extends Omit<CodeBookEntry, 'title' | 'origin' | 'everyday'> {
  readonly titles: Texts;
  readonly origin: Texts | null;
}

const guidanceJson = `json_build_object('number', v.number, 'counts', v.counts, 'doesNotCount', v.does_not_count,
  'examples', v.examples, 'notes', v.notes, 'personName', p.name, 'createdAt', v.created_at)`;

/** `$1` is the language, `$2` one code or null for all: goals, their targets, then codes of the project. */
const selectEntries = (viewer: Viewer): string => `
  select c.code, c.kind, c.titles, c.colour, c.origin, c."isPublic", c."isRetired", c."mergedInto",
    (select o.text from official_title o where o.subject = c.kind and o.code = c.code and o.lang = $1
     order by o.loaded_at desc limit 1) as wording,
    (select ${guidanceJson} from code_guidance v left join person p on p.id = v.person_id
     where v.code = c.code order by v.number desc limit 1) as guidance,
    coalesce(n.findings, 0) as findings
  from (
    select code, 'goal' as kind, json_build_object('kk', short_kk, 'ru', short_ru, 'en', short_en)::jsonb as titles,
      null as colour, null::jsonb as origin, true as "isPublic", false as "isRetired", null as "mergedInto", position, 0 as part, 0 as place
    from goal
    union all
    select t.code, 'target', json_build_object('kk', t.short_kk, 'ru', t.short_ru, 'en', t.short_en)::jsonb,
      null, null, true, false, null, g.position, 1, t.position
    from target t join goal g on g.code = t.goal_code
    union all
    select code, 'project', title, colour, origin, is_public, retired_at is not null, merged_into, 99, 2, 0 from project_code
  ) c left join (
    select t.code, count(distinct f.id)::int as findings
    from ${tagsSeenBy(viewer)} t join finding f on f.id = t.finding_id where f.withdrawn_at is null group by t.code
  ) n on n.code = c.code
  where $2::text is null or c.code = $2
  order by c.position, c.part, c.place, c."isRetired", c.code`;

/** Reads the code book: what can be chosen, and what is written about it. */
@Injectable()
export class CodeBookService {
  constructor(private readonly database: Database) {}

  async entries(viewer: Viewer, code: string | null = null): Promise<CodeBookEntry[]> {
    const rows = await this.database.query<Row>(selectEntries(viewer), [viewer.language, code]);
    return rows.map((row) => ({
      ...row,
      title: textIn(row.titles, viewer.language),
      origin: row.origin && textIn(row.origin, viewer.language),
      everyday: everydayWords[row.code]?.[viewer.language] ?? null,
      guidance: row.guidance && { ...row.guidance, createdAt: new Date(row.guidance.createdAt) },
    }));
  }

  /** @throws Failure `not-found` for what is no code */
  async find(viewer: Viewer, code: string): Promise<CodeBookEntry> {
    const [entry] = await this.entries(viewer, code);
    if (!entry) throw notFound('code', code);
    return entry;
  }

  /** All versions of what is written about a code, the newest first. */
  history(code: string): Promise<CodeGuidance[]> {
    return this.database.query<CodeGuidance>(
      `select v.number, v.counts, v.does_not_count as "doesNotCount", v.examples, v.notes, p.name as "personName",
         v.created_at as "createdAt"
       from code_guidance v left join person p on p.id = v.person_id where v.code = $1 order by v.number desc`,
      [code],
    );
  }

  /** The newest version of every code, in all languages. */
  async newest(code: string): Promise<Readonly<Record<GuidanceField, Texts>> | null> {
    const row = await this.database.one<Readonly<Record<GuidanceField, Texts>>>(
      `select counts, does_not_count as "doesNotCount", examples, notes from code_guidance
       where code = $1 order by number desc limit 1`,
      [code],
    );
    return row ?? null;
  }
}
