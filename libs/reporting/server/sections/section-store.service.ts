import { Injectable } from '@nestjs/common';
import type { Language } from '@qadam/language/domain';
import type { RichText, SectionAction, SectionNumbering, SectionState } from '@qadam/reporting/domain';
import { Database, notFound } from '@qadam/platform/server';
import { decisionsOfSection, type SectionDecision } from '../moved/section-decisions';

export interface SectionRow {
  readonly id: number;
  readonly reportId: number;
  readonly reportCode: string;
  readonly template: string;
  readonly key: string;
  readonly parentKey: string | null;
  readonly title: Readonly<Record<Language, string>>;
  /** Of the version of the template that the review follows; `null` for a section that it has not. */
  readonly guidance: Readonly<Record<Language, string>> | null;
  readonly numbering: SectionNumbering;
  readonly goal: number | null;
  readonly wordLimit: number | null;
  readonly targetCodes: readonly string[];
  readonly state: SectionState;
  readonly assigneeId: number | null;
  readonly assigneeName: string | null;
  readonly bodyId: number | null;
  readonly bodyName: Readonly<Record<Language, string>> | null;
  readonly dueOn: string | null;
}

export interface VersionRow {
  readonly id: number;
  readonly sectionId: number;
  readonly language: Language;
  readonly number: number;
  readonly words: number;
  readonly personId: number | null;
  readonly personName: string | null;
  readonly createdAt: Date;
}

export interface WrittenRow extends VersionRow {
  readonly content: RichText;
}

export interface TransitionRow {
  readonly id: number;
  readonly sectionId: number;
  readonly action: SectionAction;
  readonly fromState: SectionState;
  readonly toState: SectionState;
  readonly personName: string;
  readonly reason: string | null;
  readonly at: Date;
}

const selectSection = `
  select s.id, s.report_id as "reportId", r.code as "reportCode", r.template, s.key, u.key as "parentKey",
    json_build_object('kk', s.title_kk, 'ru', s.title_ru, 'en', s.title_en) as title,
    case when g.key is not null then json_build_object('kk', g.guidance_kk, 'ru', g.guidance_ru, 'en', g.guidance_en) end
      as guidance,
    s.numbering, s.goal, s.word_limit as "wordLimit", s.target_codes as "targetCodes", s.state,
    s.assignee_id as "assigneeId", p.name as "assigneeName",
    s.body_id as "bodyId",
    case when b.id is not null then json_build_object('kk', b.name_kk, 'ru', b.name_ru, 'en', b.name_en) end as "bodyName",
    to_char(s.due_on, 'YYYY-MM-DD') as "dueOn"
  from section s join report r on r.id = s.report_id
    left join section u on u.id = s.parent_id left join person p on p.id = s.assignee_id
    left join body b on b.id = s.body_id
    left join report_template t on t.key = r.template
    left join report_template_version tv on tv.template_id = t.id and tv.number::text = r.template_version
    left join report_template_section g on g.version_id = tv.id and g.key = s.key`;

const versionColumns = `
  v.id, v.section_id as "sectionId", v.language, v.number, v.words, v.person_id as "personId",
  p.name as "personName", v.created_at as "createdAt"`;

/** Sections, their versions and transitions as the database holds them; who may see them is decided before. */
@Injectable()
export class SectionStore {
  constructor(private readonly database: Database) {}

  ofReport(reportCode: string): Promise<SectionRow[]> {
    return this.database.query<SectionRow>(`${selectSection} where r.code = $1 order by s.position`, [
      reportCode,
    ]);
  }

  async byKey(reportCode: string, key: string): Promise<SectionRow> {
    const row = await this.database.one<SectionRow>(`${selectSection} where r.code = $1 and s.key = $2`, [
      reportCode,
      key,
    ]);
    if (!row) throw notFound('section', key);
    return row;
  }

  async byId(id: number): Promise<SectionRow> {
    const row = await this.database.one<SectionRow>(`${selectSection} where s.id = $1`, [id]);
    if (!row) throw notFound('section', id);
    return row;
  }

  /** Nobody else writes or moves the section until the transaction ends. */
  async lock(id: number): Promise<SectionRow> {
    await this.database.query('select 1 from section where id = $1 for update', [id]);
    return this.byId(id);
  }

  where(condition: string, parameters: readonly unknown[]): Promise<SectionRow[]> {
    return this.database.query<SectionRow>(
      `${selectSection} where ${condition} order by s.due_on nulls last, s.position`,
      parameters,
    );
  }

  /** The newest version of each section in each language it is written in. */
  newest(sectionIds: readonly number[]): Promise<WrittenRow[]> {
    return this.database.query<WrittenRow>(
      `select distinct on (v.section_id, v.language) ${versionColumns}, v.content
       from section_version v left join person p on p.id = v.person_id
       where v.section_id = any($1) order by v.section_id, v.language, v.number desc`,
      [sectionIds],
    );
  }

  async newestIn(sectionId: number, language: Language): Promise<WrittenRow | undefined> {
    return (await this.newest([sectionId])).find((row) => row.language === language);
  }

  async version(id: number): Promise<WrittenRow> {
    const row = await this.database.one<WrittenRow>(
      `select ${versionColumns}, v.content from section_version v left join person p on p.id = v.person_id
       where v.id = $1`,
      [id],
    );
    if (!row) throw notFound('version', id);
    return row;
  }

  /** Newest first. */
  versions(sectionId: number, language: Language, first: number): Promise<VersionRow[]> {
    return this.database.query<VersionRow>(
      `select ${versionColumns} from section_version v left join person p on p.id = v.person_id
       where v.section_id = $1 and v.language = $2 order by v.number desc limit $3`,
      [sectionId, language, first],
    );
  }

  /** What was decided about figures, tables and charts that newer data would change; newest first. */
  decisions(sectionId: number): Promise<readonly SectionDecision[]> {
    return decisionsOfSection(this.database, sectionId);
  }

  /** How many proposed changes nobody has taken or left, in all languages. */
  async openSuggestions(sectionId: number): Promise<number> {
    const row = await this.database.one<{ count: number }>(
      `select count(*)::int as count from section_suggestion g join section_suggestion_set s on s.id = g.set_id
       where s.section_id = $1 and g.state = 'open'`,
      [sectionId],
    );
    return row?.count ?? 0;
  }

  /** Newest first. */
  transitions(sectionIds: readonly number[]): Promise<TransitionRow[]> {
    return this.database.query<TransitionRow>(
      `select t.id, t.section_id as "sectionId", t.action, t.from_state as "fromState", t.to_state as "toState",
         p.name as "personName", t.reason, t.at
       from section_transition t join person p on p.id = t.person_id
       where t.section_id = any($1) order by t.id desc`,
      [sectionIds],
    );
  }
}
