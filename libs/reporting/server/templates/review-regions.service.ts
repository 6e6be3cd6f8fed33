import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { languages } from '@qadam/language/domain';
import {
  addRegionChapters,
  regionsWithoutChapter,
  type TemplateRegion,
  type TemplateRow,
} from '@qadam/reporting/domain';
import { Database, Failure, notFound } from '@qadam/platform/server';
import { TemplateService } from './template.service';
import { templateWords } from './words';

const within = 'localisation';

/** What people do in a section leaves rows in these; one with any of them is no longer as it was added. */
const traces = ['section_version', 'kept_text', 'section_transition', 'section_comment', 'review_item'];

/** The chapters on regions that a review has in its section on localisation, whatever its template says. */
@Injectable()
export class ReviewRegions {
  constructor(
    private readonly database: Database,
    private readonly templates: TemplateService,
    private readonly audit: AuditTrail,
  ) {}

  /** The regions without a chapter; none where the review has no section on localisation. */
  async missing(code: string): Promise<readonly TemplateRegion[]> {
    const rows = await this.rows(code);
    if (!rows.some(({ key }) => key === within)) return [];
    return regionsWithoutChapter(rows, within, await this.templates.regions());
  }

  /** Adds a chapter on each region that has none, behind those that are there; answers their keys. */
  async add(viewer: Viewer, code: string): Promise<readonly string[]> {
    return this.database.transaction(async () => {
      const reportId = await this.lock(code);
      const before = await this.rows(code);
      const rows = addRegionChapters(before, within, await this.missing(code));
      const known = new Set(before.map(({ key }) => key));
      const added = rows.filter(({ key }) => !known.has(key));
      if (added.length === 0) throw new Failure('conflict', templateWords.noRegionMissing, {});
      for (const { key, title, numbering } of added)
        await this.database.query(
          `insert into section (report_id, key, parent_id, position, title_kk, title_ru, title_en, numbering)
           values ($1, $2, (select id from section where report_id = $1 and key = $3), 0, $4, $5, $6, $7)`,
          [...[reportId, key, within], ...languages.map((language) => title[language]), numbering],
        );
      await this.place(
        reportId,
        rows.map(({ key }) => key),
      );
      const keys = added.map(({ key }) => key);
      await this.audit.record(viewer, 'add-region-chapters', { kind: 'report', id: code }, { keys });
      return keys;
    });
  }

  /** Takes chapters back that nobody has touched since they were added; refused as a whole where one was. */
  async takeBack(viewer: Viewer, code: string, keys: readonly string[]): Promise<void> {
    await this.database.transaction(async () => {
      const reportId = await this.lock(code);
      const untouched = traces.map(
        (table) => `not exists (select 1 from ${table} x where x.section_id = s.id)`,
      );
      const removed = await this.database.query<{ key: string }>(
        `delete from section s where s.report_id = $1 and s.key = any($2)
           and s.parent_id = (select id from section where report_id = $1 and key = $3)
           and s.state = 'draft' and s.assignee_id is null and s.body_id is null and s.due_on is null
           and not exists (select 1 from section child where child.parent_id = s.id)
           and exists (select 1 from area a where a.level = 'region' and s.key = $3 || '/' || a.code)
           and ${untouched.join(' and ')}
         returning s.key`,
        [reportId, keys, within],
      );
      if (removed.length !== new Set(keys).size)
        throw new Failure('conflict', templateWords.chapterTouched, { field: 'keys' });
      await this.place(
        reportId,
        (await this.rows(code)).map(({ key }) => key),
      );
      await this.audit.record(
        viewer,
        'take-back-region-chapters',
        { kind: 'report', id: code },
        { keys: [...keys] },
      );
    });
  }

  private async lock(code: string): Promise<number> {
    const report = await this.database.one<{ id: number }>(
      'select id from report where code = $1 for update',
      [code],
    );
    if (!report) throw notFound('report', code);
    return report.id;
  }

  private async place(reportId: number, order: readonly string[]): Promise<void> {
    await this.database.query(
      `update section s set position = o.place from unnest($2::text[]) with ordinality as o(key, place)
       where s.report_id = $1 and s.key = o.key and s.position <> o.place`,
      [reportId, order],
    );
  }

  private rows(code: string): Promise<TemplateRow[]> {
    return this.database.query<TemplateRow>(
      `select s.key, u.key as "parentKey", s.numbering, s.goal, s.word_limit as "wordLimit",
         s.target_codes as "targetCodes",
         json_build_object('kk', s.title_kk, 'ru', s.title_ru, 'en', s.title_en) as title,
         json_build_object('kk', '', 'ru', '', 'en', '') as guidance
       from section s join report r on r.id = s.report_id left join section u on u.id = s.parent_id
       where r.code = $1 order by s.position`,
      [code],
    );
  }
}
