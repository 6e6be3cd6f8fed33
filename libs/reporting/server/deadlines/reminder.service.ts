import { Injectable } from '@nestjs/common';
import { holds, type Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { type RemindedSection, type Reminder, remindersOf } from '@qadam/reporting/domain';
import { Database, invalidInput } from '@qadam/platform/server';
import { type SectionRow, SectionStore } from '../sections/section-store.service';
import { writers } from '../sections/standing';
import { waitsFor } from '../sections/whose-work';
import { words } from '../words';
import { today } from './today';

export interface SectionReminder extends Reminder {
  readonly section: SectionRow;
  readonly isRead: boolean;
}

const mostAtOnce = 500;

/** What a person is reminded of inside the application; worked out when asked for, only the reading is kept. */
@Injectable()
export class Reminders {
  constructor(
    private readonly database: Database,
    private readonly store: SectionStore,
    private readonly audit: AuditTrail,
  ) {}

  async of(viewer: Viewer): Promise<readonly SectionReminder[]> {
    const person = viewer.person?.id;
    if (person === undefined || !holds(viewer, 'drafter', 'reviewer', 'administrator')) return [];
    const sections = await this.store.where(
      `s.state = 'in-review' or s.state = 'draft' and s.taken_from = $1 or ${waitsFor(holds(viewer, 'administrator'))}`,
      [person],
    );
    const facts = await this.factsOf(sections, viewer, person);
    const read = await this.database.query<{ key: string }>(
      'select key from reminder_read where person_id = $1',
      [person],
    );
    const known = new Set(read.map(({ key }) => key));
    const byId = new Map(sections.map((section) => [section.id, section]));
    return remindersOf(facts, await today(this.database)).flatMap((reminder) => {
      const section = byId.get(reminder.sectionId);
      return section ? [{ ...reminder, section, isRead: known.has(reminder.key) }] : [];
    });
  }

  /** Marks reminders as read, or as not read. */
  async mark(viewer: Viewer, keys: readonly string[], isRead: boolean): Promise<void> {
    if (keys.length > mostAtOnce) throw invalidInput(words.tooManyReminders, { field: 'keys' });
    await this.database.transaction(async () => {
      const own = new Set((await this.of(viewer)).map(({ key }) => key));
      const known = keys.filter((key) => own.has(key));
      await this.database.query(
        isRead
          ? `insert into reminder_read (person_id, key) select $1, unnest($2::text[]) on conflict do nothing`
          : 'delete from reminder_read where person_id = $1 and key = any($2)',
        [viewer.person?.id, known],
      );
      await this.audit.record(
        viewer,
        isRead ? 'read' : 'unread',
        { kind: 'reminder', id: viewer.person?.id ?? 0 },
        { count: known.length },
      );
    });
  }

  private async factsOf(
    sections: readonly SectionRow[],
    viewer: Viewer,
    person: number,
  ): Promise<readonly RemindedSection[]> {
    const ids = sections.map(({ id }) => id);
    const steps = await this.store.transitions(ids);
    const rows = await this.database.query<{
      id: number;
      isMine: boolean;
      givenAt: Date | null;
      takenAt: Date | null;
      author: number | null;
    }>(
      `select s.id, (${waitsFor(holds(viewer, 'administrator'))}) as "isMine",
         case when s.assigned_by is distinct from $1 then s.assigned_at end as "givenAt",
         case when s.taken_from = $1 then s.taken_at end as "takenAt",
         (select v.person_id from section_version v where v.section_id = s.id order by v.id desc limit 1) as author
       from section s where s.id = any($2)`,
      [person, ids],
    );
    const facts = new Map(rows.map((row) => [row.id, row]));
    return sections.map(({ id, state, dueOn }) => ({
      ...{ sectionId: id, state, dueOn },
      isMine: facts.get(id)?.isMine === true && holds(viewer, ...writers),
      mayReview: holds(viewer, 'reviewer', 'administrator') && facts.get(id)?.author !== person,
      lastStep: steps.find(({ sectionId }) => sectionId === id) ?? null,
      assignedAt: facts.get(id)?.givenAt?.toISOString() ?? null,
      takenAt: facts.get(id)?.takenAt?.toISOString() ?? null,
    }));
  }
}
