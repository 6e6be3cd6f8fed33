import { Injectable } from '@nestjs/common';
import { languages } from '@qadam/language/domain';
import {
  compareTemplates,
  mergedOrder,
  type TemplateChange,
  type TemplateRow,
} from '@qadam/reporting/domain';
import { Database } from '@qadam/platform/server';
import { type TemplateVersion, TemplateStore } from './template-store.service';

/** Sections of a review as a newer version of its template has them, by what is otherwise there. */
export interface ChangedSections {
  readonly limits: readonly TemplateRow[];
  readonly guidance: readonly TemplateRow[];
  readonly moved: readonly TemplateRow[];
}

/** The sections that a review gets from its template. */
@Injectable()
export class ReviewSections {
  constructor(
    private readonly database: Database,
    private readonly templates: TemplateStore,
  ) {}

  /** Sections that the version has and the review has not. */
  async added(reportId: number, version: TemplateVersion): Promise<readonly TemplateRow[]> {
    const known = new Set((await this.placed(reportId)).map(({ key }) => key));
    return (await this.templates.rows(version.id)).filter(({ key }) => !known.has(key));
  }

  /** What sections that the review has would get from a newer version than the one that it follows. */
  async changed(
    reportId: number,
    version: TemplateVersion | null,
    newer: TemplateVersion,
  ): Promise<ChangedSections> {
    const own = new Map((await this.placed(reportId)).map((row) => [row.key, row]));
    const rows = (await this.templates.rows(newer.id)).filter(({ key }) => own.has(key));
    const differences = compareTemplates(
      version === null ? rows : await this.templates.rows(version.id),
      rows,
    );
    const withChange = (change: TemplateChange) => {
      const keys = new Set(
        differences.filter(({ changes }) => changes.includes(change)).map(({ key }) => key),
      );
      return rows.filter(({ key }) => keys.has(key));
    };
    return {
      limits: rows.filter(({ key, wordLimit }) => own.get(key)?.wordLimit !== wordLimit),
      guidance: withChange('guidance'),
      moved: withChange('moved'),
    };
  }

  /**
   * Adds what the version has and the review has not, at its place; says which. Sections that are there get the place of
   * the version; their titles, limits and texts stay as they are, and none is removed. From now on the guidance is
   * that of the version.
   */
  async takeOver(
    reportId: number,
    version: TemplateVersion,
    ownTargets: Readonly<Record<string, readonly string[]>> = {},
  ): Promise<readonly string[]> {
    const rows = await this.templates.rows(version.id);
    const before = await this.placed(reportId);
    const order = mergedOrder(before, rows);
    const added = rows.filter(({ key }) => !before.some((own) => own.key === key));
    for (const row of added)
      await this.database.query(
        `insert into section (report_id, key, parent_id, position, title_kk, title_ru, title_en, numbering, goal,
           word_limit, target_codes)
         values ($1, $2, (select id from section where report_id = $1 and key = $3), $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          ...[reportId, row.key, row.parentKey, order.indexOf(row.key) + 1],
          ...languages.map((language) => row.title[language]),
          ...[row.numbering, row.goal, row.wordLimit, ownTargets[row.key] ?? row.targetCodes],
        ],
      );
    await this.database.query(
      `update section s set position = o.place from unnest($2::text[]) with ordinality as o(key, place)
       where s.report_id = $1 and s.key = o.key and s.position <> o.place`,
      [reportId, order],
    );
    await this.database.query('update report set template = $2, template_version = $3 where id = $1', [
      reportId,
      version.key,
      String(version.number),
    ]);
    return added.map(({ key }) => key);
  }

  /** The word limits and the parents that the version gives to sections that are there. */
  async takeLimits(reportId: number, version: TemplateVersion): Promise<void> {
    for (const { key, wordLimit, parentKey } of await this.templates.rows(version.id))
      await this.database.query(
        `update section s set word_limit = $3, parent_id = (select id from section where report_id = $1 and key = $4)
         where s.report_id = $1 and s.key = $2`,
        [reportId, key, wordLimit, parentKey],
      );
  }

  private placed(
    reportId: number,
  ): Promise<{ key: string; parentKey: string | null; wordLimit: number | null }[]> {
    return this.database.query(
      `select s.key, u.key as "parentKey", s.word_limit as "wordLimit" from section s left join section u on u.id = s.parent_id
       where s.report_id = $1 order by s.position`,
      [reportId],
    );
  }
}
