import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import type { Language } from '@qadam/language/domain';
import { countWords, type RichText } from '@qadam/reporting/domain';
import { Database, notFound } from '@qadam/platform/server';
import { acceptText } from '../sections/accept-text';
import { SectionStore } from '../sections/section-store.service';

export interface KeptTextRow {
  readonly id: number;
  readonly sectionId: number;
  readonly language: Language;
  readonly baseVersion: number;
  readonly content: RichText;
  readonly words: number;
  readonly personName: string;
  readonly createdAt: Date;
}

/**
 * Texts that could not become a version, because somebody else had taken over: kept until a person has put what is
 * missing into the text, or set it aside. Nothing is deleted.
 */
@Injectable()
export class KeptTexts {
  constructor(
    private readonly database: Database,
    private readonly store: SectionStore,
    private readonly audit: AuditTrail,
  ) {}

  /** Those that wait, oldest first. */
  waiting(sectionId: number, language: Language): Promise<KeptTextRow[]> {
    return this.database.query<KeptTextRow>(
      `select k.id, k.section_id as "sectionId", k.language, k.base_version as "baseVersion", k.content, k.words,
         p.name as "personName", k.created_at as "createdAt"
       from kept_text k join person p on p.id = k.person_id
       where k.section_id = $1 and k.language = $2 and k.settled_at is null order by k.id`,
      [sectionId, language],
    );
  }

  /** Any writer may hand in a text, even of a section that has left the state of draft meanwhile. */
  async keep(
    viewer: Viewer,
    sectionId: number,
    language: Language,
    baseVersion: number,
    content: unknown,
  ): Promise<void> {
    const accepted = acceptText(content);
    await this.database.transaction(async () => {
      await this.store.lock(sectionId);
      const row = await this.database.one<{ id: number }>(
        `insert into kept_text (section_id, language, base_version, content, words, person_id)
         values ($1, $2, $3, $4, $5, $6) returning id`,
        [sectionId, language, baseVersion, JSON.stringify(accepted), countWords(accepted), viewer.person?.id],
      );
      await this.audit.record(
        viewer,
        'keep-text',
        { kind: 'section', id: sectionId },
        { language, keptText: row?.id ?? 0 },
      );
    });
  }

  async settle(viewer: Viewer, id: number): Promise<KeptTextRow[]> {
    const settled = await this.database.transaction(async () => {
      const row = await this.database.one<{ sectionId: number; language: Language }>(
        `update kept_text set settled_at = now(), settled_by = $2 where id = $1 and settled_at is null
         returning section_id as "sectionId", language`,
        [id, viewer.person?.id],
      );
      if (!row) throw notFound('kept text', id);
      await this.audit.record(
        viewer,
        'settle-text',
        { kind: 'section', id: row.sectionId },
        { language: row.language, keptText: id },
      );
      return row;
    });
    return this.waiting(settled.sectionId, settled.language);
  }
}
