import { Injectable } from '@nestjs/common';
import { holds, type Viewer } from '@qadam/identity/domain';
import { AuditTrail, PeopleService } from '@qadam/identity/server';
import type { Language } from '@qadam/language/domain';
import { countWords } from '@qadam/reporting/domain';
import { Database, Failure, invalidInput } from '@qadam/platform/server';
import { LentEvidence } from '../figures/lent-evidence';
import { words } from '../words';
import { acceptText } from './accept-text';
import { isDay } from './day';
import { SectionStore, type VersionRow } from './section-store.service';
import { mayWrite, writers } from './standing';

export interface SaveSection {
  readonly id: number;
  readonly language: Language;
  /** The number of the version that the writer began with; 0 when there was none. */
  readonly baseVersion: number;
  /** ProseMirror's JSON. */
  readonly content: unknown;
}

/** Every save is a version of its own; nothing is overwritten. */
@Injectable()
export class SectionWriting {
  constructor(
    private readonly database: Database,
    private readonly store: SectionStore,
    private readonly audit: AuditTrail,
    private readonly people: PeopleService,
    private readonly lent: LentEvidence,
  ) {}

  async save(viewer: Viewer, { id, language, baseVersion, content }: SaveSection): Promise<VersionRow> {
    const accepted = acceptText(content);
    return this.database.transaction(async () => {
      const section = await this.store.lock(id);
      if (!mayWrite(viewer, section)) {
        if (section.state === 'draft') throw new Failure('forbidden', words.readsOnly);
        throw new Failure('conflict', words.notADraft, {
          reason: 'not-a-draft',
          state: section.state,
        });
      }
      const newest = await this.store.newestIn(id, language);
      if ((newest?.number ?? 0) !== baseVersion)
        throw new Failure('conflict', words.savedMeanwhile, {
          reason: 'newer-version',
          version: newest?.number ?? 0,
          versionId: newest?.id ?? null,
          personName: newest?.personName ?? null,
          at: newest?.createdAt.toISOString() ?? null,
          language,
        });
      const number = baseVersion + 1;
      const row = await this.database.one<{ id: number }>(
        `insert into section_version (section_id, language, number, content, words, person_id)
         values ($1, $2, $3, $4, $5, $6) returning id`,
        [id, language, number, JSON.stringify(accepted), countWords(accepted), viewer.person?.id],
      );
      await this.lent.lend(id, language, accepted);
      await this.audit.record(viewer, 'save', { kind: 'section', id }, { language, version: number });
      return this.store.version(row?.id ?? 0);
    });
  }

  /** Who writes a section, and until when; a drafter may only take it or give it back. */
  async assign(
    viewer: Viewer,
    id: number,
    personId: number | null,
    dueOn: string | null,
    /** The ministry or akimat that answers for it; left as it is where it is not given. */
    bodyId?: number | null,
  ): Promise<void> {
    if (dueOn !== null && !isDay(dueOn)) throw invalidInput(words.notADay, { field: 'dueOn' });
    await this.database.transaction(async () => {
      const section = await this.store.lock(id);
      const own = viewer.person?.id ?? null;
      const body = bodyId === undefined ? section.bodyId : bodyId;
      const takesOrGivesBack =
        section.dueOn === dueOn &&
        section.bodyId === body &&
        (section.assigneeId === null || section.assigneeId === own) &&
        (personId === null || personId === own);
      if (!holds(viewer, 'reviewer', 'administrator') && !takesOrGivesBack)
        throw new Failure('forbidden', words.takesOnlyFree);
      if (personId !== null) {
        const { grants } = await this.people.find(personId);
        if (!grants.some(({ role }) => (writers as readonly string[]).includes(role)))
          throw invalidInput(words.draftersOnly, { field: 'personId' });
      }
      if (body !== null && !(await this.database.one('select 1 from body where id = $1', [body])))
        throw invalidInput(words.noSuchBody, { field: 'bodyId' });
      await this.database.query(
        `update section set assignee_id = $2, due_on = $3, body_id = $4,
           assigned_at = case when assignee_id is not distinct from $2 and body_id is not distinct from $4
             then assigned_at else now() end,
           assigned_by = case when assignee_id is not distinct from $2 and body_id is not distinct from $4
             then assigned_by else $5 end,
           taken_from = case when assignee_id is not distinct from $2 then taken_from
             when assignee_id is distinct from $5 then assignee_id end,
           taken_at = case when assignee_id is not distinct from $2 then taken_at
             when assignee_id is distinct from $5 and assignee_id is not null then now() end
         where id = $1`,
        [id, personId, dueOn, body, own],
      );
      await this.audit.record(
        viewer,
        'assign',
        { kind: 'section', id },
        { from: section.assigneeId, to: personId, dueOn, body },
      );
    });
  }
}
