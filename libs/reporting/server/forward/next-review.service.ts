import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { type Language, languages, type Trilingual } from '@qadam/language/domain';
import { Database, Failure, invalidInput } from '@qadam/platform/server';
import { ReportBoard } from '../reports/report-board.service';
import { RollForward } from './roll-forward.service';
import { forwardWords } from './words';

export interface NextReview {
  readonly code: string;
  readonly title: Trilingual;
}

/** A new review begins with the sections of an earlier one, and with everything that it has to answer to. */
@Injectable()
export class NextReviewService {
  constructor(
    private readonly database: Database,
    private readonly board: ReportBoard,
    private readonly forward: RollForward,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Its imprint, its sections with their order, limits and targets, without texts, and what was said in each language of the earlier
   * review, `language` first; answers the new review’s code.
   */
  async start(
    viewer: Viewer,
    earlierCode: string,
    { code, title }: NextReview,
    language: Language,
  ): Promise<string> {
    if (!/^[a-z][a-z0-9-]{1,40}$/u.test(code)) throw invalidInput(forwardWords.badCode, { field: 'code' });
    if (languages.some((one) => title[one].trim() === ''))
      throw invalidInput(forwardWords.noTitle, { field: 'title' });
    const earlier = await this.board.find(viewer, earlierCode);
    return this.database.transaction(async () => {
      const row = await this.database.one<{ id: number }>(
        `insert into report (code, template, template_version, title_kk, title_ru, title_en, country_area, imprint)
         select $2, template, template_version, $3, $4, $5, country_area, imprint from report where id = $1
         on conflict (code) do nothing returning id`,
        [earlier.id, code, ...languages.map((one) => title[one].trim())],
      );
      if (!row) throw new Failure('conflict', forwardWords.codeTaken, { field: 'code' });
      await this.database.query(
        `insert into section (report_id, key, position, title_kk, title_ru, title_en, numbering, goal, word_limit,
           target_codes)
         select $2, key, position, title_kk, title_ru, title_en, numbering, goal, word_limit, target_codes
         from section where report_id = $1`,
        [earlier.id, row.id],
      );
      await this.database.query(
        `update section s set parent_id = p.id
         from section o join section u on u.id = o.parent_id join section p on p.report_id = $2 and p.key = u.key
         where s.report_id = $2 and o.report_id = $1 and o.key = s.key`,
        [earlier.id, row.id],
      );
      await this.audit.record(
        viewer,
        'start',
        { kind: 'report', id: row.id },
        { code, earlier: earlierCode },
      );
      // The newest stands first on the page.
      const inOrder = [...languages.filter((one) => one !== language), language];
      await this.forward.beginIn(viewer, code, earlierCode, inOrder);
      return code;
    });
  }
}
