import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { languages, type Trilingual } from '@qadam/language/domain';
import type { TemplateRow } from '@qadam/reporting/domain';
import { Database, Failure, invalidInput, notFound } from '@qadam/platform/server';
import { isDay } from '../sections/day';
import { words } from '../words';
import { type ChangedSections, ReviewSections } from './review-sections.service';
import { requireKey, requireTitles } from './template.service';
import { type TemplateVersion, TemplateStore } from './template-store.service';
import { templateWords } from './words';

export interface NewReview {
  readonly code: string;
  readonly template: string;
  readonly title: Trilingual;
  readonly areaCode: string;
  readonly dueOn: string | null;
}

/** Which version of its template a review follows, and what a newer one would add and change. */
export interface TemplateStanding extends ChangedSections {
  /** `null` where the review came from elsewhere than a template. */
  readonly version: TemplateVersion | null;
  readonly newer: TemplateVersion | null;
  readonly added: readonly TemplateRow[];
}

/** Pages beside the reviews, whose addresses no review can have. */
const placesOfTheirOwn: ReadonlySet<string> = new Set(['new', 'templates', 'bodies']);

/** A review begins as the sections of a template, and may take over what a newer version adds and changes. */
@Injectable()
export class StartReview {
  constructor(
    private readonly database: Database,
    private readonly templates: TemplateStore,
    private readonly sections: ReviewSections,
    private readonly audit: AuditTrail,
  ) {}

  async start(viewer: Viewer, { code, template, title, areaCode, dueOn }: NewReview): Promise<string> {
    requireKey(code, 'code');
    if (placesOfTheirOwn.has(code)) throw new Failure('conflict', templateWords.keyTaken, { field: 'code' });
    requireTitles(title);
    if (dueOn !== null && !isDay(dueOn)) throw invalidInput(words.notADay, { field: 'dueOn' });
    return this.database.transaction(async () => {
      const version = await this.templates.currentOf(template);
      if (!(await this.database.one('select 1 from area where code = $1', [areaCode])))
        throw invalidInput(templateWords.noSuchArea, { field: 'areaCode' });
      const report = await this.database.one<{ id: number }>(
        `insert into report (code, template, template_version, title_kk, title_ru, title_en, country_area, due_on)
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (code) do nothing returning id`,
        [
          ...[code, template, String(version.number)],
          ...languages.map((language) => title[language].trim()),
          ...[areaCode, dueOn],
        ],
      );
      if (!report) throw new Failure('conflict', templateWords.keyTaken, { field: 'code' });
      await this.sections.takeOver(report.id, version);
      await this.audit.record(
        viewer,
        'start',
        { kind: 'report', id: code },
        { from: `${template} ${version.number}`, areaCode, dueOn },
      );
      return code;
    });
  }

  /** The day on which the whole review is due; `null` for none. */
  async setDeadline(viewer: Viewer, code: string, dueOn: string | null): Promise<void> {
    if (dueOn !== null && !isDay(dueOn)) throw invalidInput(words.notADay, { field: 'dueOn' });
    await this.database.transaction(async () => {
      const before = await this.database.one<{ dueOn: string | null }>(
        `select to_char(due_on, 'YYYY-MM-DD') as "dueOn" from report where code = $1 for update`,
        [code],
      );
      if (!before) throw notFound('report', code);
      await this.database.query('update report set due_on = $2 where code = $1', [code, dueOn]);
      await this.audit.record(
        viewer,
        'set-deadline',
        { kind: 'report', id: code },
        { from: before.dueOn, to: dueOn },
      );
    });
  }

  async standing(code: string): Promise<TemplateStanding> {
    const { id, template, number } = await this.find(code);
    const version = (await this.templates.find(template, number)) ?? null;
    const isKnown =
      (await this.database.one('select 1 from report_template where key = $1', [template])) !== undefined;
    const current = isKnown ? await this.templates.currentOf(template) : null;
    if (current === null || current.id === version?.id)
      return { version, newer: null, added: [], limits: [], guidance: [], moved: [] };
    return {
      ...{ version, newer: current },
      added: await this.sections.added(id, current),
      ...(await this.sections.changed(id, version, current)),
    };
  }

  async takeOver(viewer: Viewer, code: string): Promise<readonly string[]> {
    return this.database.transaction(async () => {
      await this.database.query('select 1 from report where code = $1 for update', [code]);
      const { version, newer, limits } = await this.standing(code);
      if (newer === null) throw new Failure('conflict', templateWords.nothingNewer, {});
      const { id } = await this.find(code);
      const added = await this.sections.takeOver(id, newer);
      await this.sections.takeLimits(id, newer);
      await this.audit.record(
        viewer,
        'take-over-template',
        { kind: 'report', id: code },
        {
          from: version && `${version.key} ${version.number}`,
          to: `${newer.key} ${newer.number}`,
          added,
          limits: limits.map(({ key }) => key),
        },
      );
      return added;
    });
  }

  private async find(code: string): Promise<{ id: number; template: string; number: number }> {
    const row = await this.database.one<{ id: number; template: string; label: string }>(
      'select id, template, template_version as label from report where code = $1',
      [code],
    );
    if (!row) throw notFound('report', code);
    // Reviews from before templates were data carry a label such as 2025-1, which is the number of no version.
    return { id: row.id, template: row.template, number: /^\d+$/.test(row.label) ? Number(row.label) : 0 };
  }
}
