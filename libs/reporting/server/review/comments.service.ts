import { Injectable } from '@nestjs/common';
import { holds, type Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import type { Language } from '@qadam/language/domain';
import type { RangeAnchor } from '@qadam/reporting/domain';
import { Database, Failure, invalidInput, notFound } from '@qadam/platform/server';
import { SectionStore } from '../sections/section-store.service';
import { staff } from '../sections/standing';
import { reviewWords } from './review-words';

export interface CommentEntry {
  readonly id: number;
  readonly personId: number;
  readonly personName: string;
  readonly text: string;
  readonly at: string;
}

export interface CommentThread {
  readonly id: number;
  readonly sectionId: number;
  readonly language: Language;
  /** `null` is about the section as a whole. */
  readonly anchor: RangeAnchor | null;
  readonly isMust: boolean;
  readonly resolvedAt: Date | null;
  readonly resolvedBy: string | null;
  /** A drafter says that it is met; it waits for whoever may settle it. */
  readonly doneAt: Date | null;
  readonly doneBy: string | null;
  readonly entries: readonly CommentEntry[];
}

export interface NewComment {
  readonly sectionId: number;
  readonly language: Language;
  readonly anchor: RangeAnchor | null;
  readonly text: string;
  readonly isMust: boolean;
  readonly mentions: readonly number[];
}

export interface Mention {
  readonly commentId: number;
  readonly sectionId: number;
  readonly language: Language;
  readonly text: string;
  readonly personName: string;
  readonly at: Date;
}

const selectThread = `
  select c.id, c.section_id as "sectionId", c.language, c.anchor, c.is_must as "isMust", c.resolved_at as "resolvedAt",
    r.name as "resolvedBy", c.done_at as "doneAt", n.name as "doneBy",
    (select json_agg(json_build_object('id', e.id, 'personId', e.person_id, 'personName', p.name, 'text', e.text,
       'at', to_char(e.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by e.id)
     from section_comment_entry e join person p on p.id = e.person_id where e.comment_id = c.id) as entries
  from section_comment c left join person r on r.id = c.resolved_by left join person n on n.id = c.done_by`;

/** A request that must be met is settled by whoever asked, or by those who decide on the section; others by anybody. */
export const maySettle = (viewer: Viewer, { isMust, entries }: CommentThread): boolean =>
  !isMust || entries[0]?.personId === viewer.person?.id || holds(viewer, 'reviewer', 'administrator');

/** Threads about passages of a section; for those who work on it alone. */
@Injectable()
export class SectionComments {
  constructor(
    private readonly database: Database,
    private readonly store: SectionStore,
    private readonly audit: AuditTrail,
  ) {}

  /** In the order in which they were begun. */
  of(sectionId: number, language: Language): Promise<CommentThread[]> {
    return this.database.query<CommentThread>(
      `${selectThread} where c.section_id = $1 and c.language = $2 order by c.id`,
      [sectionId, language],
    );
  }

  async thread(id: number): Promise<CommentThread> {
    const found = await this.database.one<CommentThread>(`${selectThread} where c.id = $1`, [id]);
    if (!found) throw notFound('comment', id);
    return found;
  }

  /** Who can be mentioned: everyone who works on drafts. */
  people(): Promise<{ id: number; name: string }[]> {
    return this.database.query(
      `select distinct p.id, p.name from person p join role_grant g on g.person_id = p.id
       where p.disabled_at is null and g.role = any($1) order by p.name`,
      [[...staff]],
    );
  }

  add(viewer: Viewer, { sectionId, language, anchor, text, isMust, mentions }: NewComment): Promise<number> {
    return this.database.transaction(async () => {
      const section = await this.store.byId(sectionId);
      const newest = await this.store.newestIn(section.id, language);
      const row = await this.database.one<{ id: number }>(
        `insert into section_comment (section_id, language, version_id, anchor, is_must)
         values ($1, $2, $3, $4, $5) returning id`,
        [section.id, language, newest?.id ?? null, anchor && JSON.stringify(anchor), isMust],
      );
      const id = row?.id ?? 0;
      await this.enter(viewer, id, text, mentions);
      await this.audit.record(
        viewer,
        'comment',
        { kind: 'section', id: section.id },
        { comment: id, language, quote: anchor?.quote ?? null, text: text.trim(), isMust, mentions },
      );
      return id;
    });
  }

  reply(viewer: Viewer, id: number, text: string, mentions: readonly number[]): Promise<void> {
    return this.database.transaction(async () => {
      const { sectionId } = await this.thread(id);
      await this.enter(viewer, id, text, mentions);
      await this.audit.record(
        viewer,
        'reply',
        { kind: 'section', id: sectionId },
        { comment: id, text: text.trim(), mentions },
      );
    });
  }

  /** Settles a thread, or opens it again. */
  settle(viewer: Viewer, id: number, isSettled: boolean): Promise<void> {
    return this.database.transaction(async () => {
      const thread = await this.thread(id);
      const { sectionId } = thread;
      if (isSettled && !maySettle(viewer, thread))
        throw new Failure('forbidden', reviewWords.settledByReviewer);
      await this.database.query(
        `update section_comment set resolved_at = case when $2 then now() end, resolved_by = case when $2 then $3::int end,
           done_at = case when $2 then done_at end, done_by = case when $2 then done_by end
         where id = $1`,
        [id, isSettled, viewer.person?.id],
      );
      const action = isSettled ? 'resolve-comment' : 'reopen-comment';
      await this.audit.record(viewer, action, { kind: 'section', id: sectionId }, { comment: id });
    });
  }

  /** Says that a request is met, or that it is not; the thread stays open until it is settled. */
  markDone(viewer: Viewer, id: number, isDone: boolean): Promise<void> {
    return this.database.transaction(async () => {
      const { sectionId, resolvedAt } = await this.thread(id);
      if (resolvedAt !== null) throw new Failure('conflict', reviewWords.settledBefore);
      await this.database.query(
        `update section_comment set done_at = case when $2 then now() end, done_by = case when $2 then $3::int end
         where id = $1`,
        [id, isDone, viewer.person?.id],
      );
      await this.audit.record(
        viewer,
        'mark-comment-done',
        { kind: 'section', id: sectionId },
        { comment: id, isDone },
      );
    });
  }

  /** Open threads in which this person was named and has not answered since, the newest first. */
  mentionsOf(viewer: Viewer): Promise<Mention[]> {
    return this.database.query<Mention>(
      `select distinct on (c.id) c.id as "commentId", c.section_id as "sectionId", c.language, e.text,
         p.name as "personName", e.at
       from section_mention m
         join section_comment_entry e on e.id = m.entry_id
         join section_comment c on c.id = e.comment_id
         join person p on p.id = e.person_id
       where m.person_id = $1 and c.resolved_at is null and not exists (
         select 1 from section_comment_entry later
         where later.comment_id = c.id and later.person_id = $1 and later.id > e.id)
       order by c.id desc, e.id desc`,
      [viewer.person?.id],
    );
  }

  private async enter(
    viewer: Viewer,
    commentId: number,
    text: string,
    mentions: readonly number[],
  ): Promise<void> {
    if (text.trim() === '') throw invalidInput(reviewWords.emptyComment, { field: 'text' });
    const known = new Set((await this.people()).map(({ id }) => id));
    if (mentions.some((id) => !known.has(id)))
      throw invalidInput(reviewWords.notStaff, { field: 'mentions' });
    await this.database.query(
      `with entry as (
         insert into section_comment_entry (comment_id, person_id, text) values ($1, $2, $3) returning id)
       insert into section_mention (entry_id, person_id) select entry.id, unnest($4::int[]) from entry`,
      [commentId, viewer.person?.id, text.trim(), [...new Set(mentions)]],
    );
  }
}
