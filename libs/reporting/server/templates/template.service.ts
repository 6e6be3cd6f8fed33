import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { languages, type Trilingual } from '@qadam/language/domain';
import {
  compareTemplates,
  copiedTitle,
  type TemplateDifference,
  type TemplateRegion,
  templateProblems,
  type TemplateRow,
} from '@qadam/reporting/domain';
import { Database, Failure, invalidInput } from '@qadam/platform/server';
import { type TemplateVersion, TemplateStore } from './template-store.service';
import { problemSentence, templateWords } from './words';

export interface TemplateDetail {
  readonly version: TemplateVersion;
  readonly isCurrent: boolean;
  readonly rows: readonly TemplateRow[];
  /** Newest first. */
  readonly versions: readonly TemplateVersion[];
  /** The version that ships, of this template or of the one it was copied from. */
  readonly shipped: TemplateVersion | null;
  /** From the shipped version to this one. */
  readonly differences: readonly TemplateDifference[];
}

export interface SaveTemplate {
  readonly key: string;
  /** The number of the version that the editor began with. */
  readonly baseVersion: number;
  readonly title: Trilingual;
  readonly rows: readonly TemplateRow[];
}

export const keyPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const requireTitles = (title: Trilingual): void => {
  if (languages.some((language) => title[language].trim() === ''))
    throw invalidInput(templateWords.titleMissing, { field: 'title' });
};

export const requireKey = (key: string, field: string): void => {
  if (!keyPattern.test(key) || key.length > 60) throw invalidInput(templateWords.keyUnreadable, { field });
};

/** Templates are copied and edited; every save is a version of its own. */
@Injectable()
export class TemplateService {
  constructor(
    private readonly database: Database,
    private readonly store: TemplateStore,
    private readonly audit: AuditTrail,
  ) {}

  list(): Promise<TemplateVersion[]> {
    return this.store.current();
  }

  /** The regions of today that a chapter may be about. */
  regions(): Promise<TemplateRegion[]> {
    return this.database.query<TemplateRegion>(
      `select code, json_build_object('kk', name_kk, 'ru', name_ru, 'en', name_en) as title
       from area where level = 'region' and valid_to is null order by position`,
    );
  }

  async find(key: string, number: number | null): Promise<TemplateDetail> {
    const current = await this.store.currentOf(key);
    const version = number === null ? current : await this.store.version(key, number);
    const shipped = (await this.store.shipped(key)) ?? null;
    const rows = await this.store.rows(version.id);
    return {
      version,
      isCurrent: version.id === current.id,
      rows,
      versions: await this.store.versions(key),
      shipped,
      differences: shipped === null ? [] : compareTemplates(await this.store.rows(shipped.id), rows),
    };
  }

  async copy(viewer: Viewer, key: string, newKey: string, title: Trilingual): Promise<TemplateVersion> {
    requireKey(newKey, 'newKey');
    requireTitles(title);
    return this.database.transaction(async () => {
      const from = await this.store.currentOf(key);
      const templateId = await this.store.insertTemplate(newKey, from.templateId);
      if (templateId === undefined)
        throw new Failure('conflict', templateWords.keyTaken, { field: 'newKey' });
      const rows = await this.store.rows(from.id);
      const others = (await this.store.current()).map((template) => template.title);
      await this.store.insertVersion({
        ...{ templateId, title: copiedTitle(title, others), source: from.source, rows, fingerprint: null },
        personId: viewer.person?.id ?? null,
      });
      await this.audit.record(
        viewer,
        'copy',
        { kind: 'report-template', id: newKey },
        { from: `${key} ${from.number}` },
      );
      return this.store.currentOf(newKey);
    });
  }

  async save(viewer: Viewer, { key, baseVersion, title, rows }: SaveTemplate): Promise<TemplateVersion> {
    requireTitles(title);
    const problems = templateProblems(rows, await this.store.targets());
    const [problem] = problems;
    if (problem)
      throw invalidInput(problemSentence(problem, rows), {
        field: 'sections',
        problems: problems.slice(0, 50),
      });
    return this.database.transaction(async () => {
      const templateId = await this.store.lock(key);
      const current = await this.store.currentOf(key);
      if (current.number !== baseVersion)
        throw new Failure('conflict', templateWords.savedMeanwhile, {
          version: current.number,
          personName: current.personName,
        });
      const changed = compareTemplates(await this.store.rows(current.id), rows);
      if (changed.length === 0 && languages.every((language) => title[language] === current.title[language]))
        throw invalidInput(templateWords.nothingChanged, { field: 'sections' });
      const version = await this.store.insertVersion({
        ...{ templateId, title, source: current.source, rows, fingerprint: null },
        personId: viewer.person?.id ?? null,
      });
      await this.audit.record(
        viewer,
        'save',
        { kind: 'report-template', id: key },
        {
          version,
          changes: changed.map((difference) => `${difference.key}: ${difference.changes.join(', ')}`),
        },
      );
      return this.store.currentOf(key);
    });
  }
}
