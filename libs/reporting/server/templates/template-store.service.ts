import { Injectable } from '@nestjs/common';
import { type Language, languages, type Trilingual } from '@qadam/language/domain';
import type { TemplateRow } from '@qadam/reporting/domain';
import { Database, notFound } from '@qadam/platform/server';

export interface TemplateVersion {
  readonly id: number;
  readonly templateId: number;
  readonly key: string;
  readonly number: number;
  readonly title: Readonly<Record<Language, string>>;
  readonly source: Readonly<Record<Language, string>>;
  readonly isShipped: boolean;
  readonly personName: string | null;
  readonly createdAt: Date;
}

export interface NewVersion {
  readonly templateId: number;
  readonly title: Trilingual;
  readonly source: Trilingual;
  readonly rows: readonly TemplateRow[];
  readonly fingerprint: string | null;
  readonly personId: number | null;
}

const selectVersion = `
  select v.id, v.template_id as "templateId", t.key, v.number,
    json_build_object('kk', v.title_kk, 'ru', v.title_ru, 'en', v.title_en) as title,
    json_build_object('kk', v.source_kk, 'ru', v.source_ru, 'en', v.source_en) as source,
    v.fingerprint is not null as "isShipped", p.name as "personName", v.created_at as "createdAt"
  from report_template_version v join report_template t on t.id = v.template_id
    left join person p on p.id = v.person_id`;

/** What people saved goes before what was shipped: a newer product never undoes their edits. */
const currentFirst = 'order by (v.fingerprint is null) desc, v.number desc';

/** Templates, their versions and sections as the database holds them. */
@Injectable()
export class TemplateStore {
  constructor(private readonly database: Database) {}

  async idOf(key: string): Promise<number> {
    const row = await this.database.one<{ id: number }>('select id from report_template where key = $1', [
      key,
    ]);
    if (!row) throw notFound('template', key);
    return row.id;
  }

  /** Nobody else saves the template until the transaction ends. */
  async lock(key: string): Promise<number> {
    const id = await this.idOf(key);
    await this.database.query('select 1 from report_template where id = $1 for update', [id]);
    return id;
  }

  /** The current version of every template, in the order in which they came. */
  current(): Promise<TemplateVersion[]> {
    return this.database.query<TemplateVersion>(
      `select * from (select distinct on (v.template_id) c.* from report_template_version v
         join (${selectVersion}) c on c.id = v.id
         order by v.template_id, (v.fingerprint is null) desc, v.number desc) newest
       order by "templateId"`,
    );
  }

  async currentOf(key: string): Promise<TemplateVersion> {
    const row = await this.database.one<TemplateVersion>(
      `${selectVersion} where t.key = $1 ${currentFirst} limit 1`,
      [key],
    );
    if (!row) throw notFound('template', key);
    return row;
  }

  async version(key: string, number: number): Promise<TemplateVersion> {
    const row = await this.find(key, number);
    if (!row) throw notFound('template version', `${key} ${number}`);
    return row;
  }

  find(key: string, number: number): Promise<TemplateVersion | undefined> {
    return this.database.one<TemplateVersion>(`${selectVersion} where t.key = $1 and v.number = $2`, [
      key,
      number,
    ]);
  }

  /** Newest first. */
  versions(key: string): Promise<TemplateVersion[]> {
    return this.database.query<TemplateVersion>(`${selectVersion} where t.key = $1 order by v.number desc`, [
      key,
    ]);
  }

  /** What shipped last under this key, or under that from which the template was copied. */
  async shipped(key: string): Promise<TemplateVersion | undefined> {
    return this.database.one<TemplateVersion>(
      `with recursive origin as (
         select id, copied_from, 0 as distance from report_template where key = $1
         union all select t.id, t.copied_from, o.distance + 1 from report_template t join origin o on t.id = o.copied_from
       )
       ${selectVersion} join origin o on o.id = v.template_id where v.fingerprint is not null
       order by o.distance, v.number desc limit 1`,
      [key],
    );
  }

  /** Codes of all goals and targets, by which a section's search may begin. */
  async targets(): Promise<ReadonlySet<string>> {
    const rows = await this.database.query<{ code: string }>(
      'select code from goal union all select code from target',
    );
    return new Set(rows.map(({ code }) => code));
  }

  async isKnown(fingerprint: string, templateId: number): Promise<boolean> {
    return (
      (await this.database.one(
        'select 1 from report_template_version where template_id = $1 and fingerprint = $2',
        [templateId, fingerprint],
      )) !== undefined
    );
  }

  /** In the order of reading. */
  rows(versionId: number): Promise<TemplateRow[]> {
    return this.database.query<TemplateRow>(
      `select key, parent_key as "parentKey", json_build_object('kk', title_kk, 'ru', title_ru, 'en', title_en) as title,
         json_build_object('kk', guidance_kk, 'ru', guidance_ru, 'en', guidance_en) as guidance,
         numbering, goal, word_limit as "wordLimit", target_codes as "targetCodes"
       from report_template_section where version_id = $1 order by position`,
      [versionId],
    );
  }

  async insertTemplate(key: string, copiedFrom: number | null): Promise<number | undefined> {
    const row = await this.database.one<{ id: number }>(
      'insert into report_template (key, copied_from) values ($1, $2) on conflict do nothing returning id',
      [key, copiedFrom],
    );
    return row?.id;
  }

  /** The number of the new version. */
  async insertVersion({
    templateId,
    title,
    source,
    rows,
    fingerprint,
    personId,
  }: NewVersion): Promise<number> {
    const row = await this.database.one<{ id: number; number: number }>(
      `insert into report_template_version (template_id, number, title_kk, title_ru, title_en,
         source_kk, source_ru, source_en, fingerprint, person_id)
       select $1, 1 + coalesce(max(number), 0), $2, $3, $4, $5, $6, $7, $8, $9
       from report_template_version where template_id = $1 returning id, number`,
      [
        templateId,
        ...languages.map((language) => title[language]),
        ...languages.map((language) => source[language]),
        ...[fingerprint, personId],
      ],
    );
    const { id = 0, number = 0 } = row ?? {};
    await this.database.query(
      `insert into report_template_section (version_id, key, parent_key, position, title_kk, title_ru, title_en,
         guidance_kk, guidance_ru, guidance_en, numbering, goal, word_limit, target_codes)
       select $1, r ->> 'key', r ->> 'parentKey', place, r #>> '{title,kk}', r #>> '{title,ru}', r #>> '{title,en}',
         r #>> '{guidance,kk}', r #>> '{guidance,ru}', r #>> '{guidance,en}', r ->> 'numbering',
         (r ->> 'goal')::smallint, (r ->> 'wordLimit')::integer,
         array(select jsonb_array_elements_text(r -> 'targetCodes'))
       from jsonb_array_elements($2::jsonb) with ordinality as given(r, place)`,
      [id, JSON.stringify(rows)],
    );
    return number;
  }
}
