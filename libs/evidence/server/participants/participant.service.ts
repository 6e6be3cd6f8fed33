import { Injectable } from '@nestjs/common';
import { personalWords, publishable } from '@qadam/evidence/domain';
import { holds, type Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { Database, Failure } from '@qadam/platform/server';
import { AreaReach } from '../area-reach';
import { EventService } from '../events/event.service';
import type { OutgoingTable } from '../exchange/write-table';
import { titleOfCode } from '../findings/finding-sql';
import { mayReadOwnWords } from '../findings/own-words';
import { inLanguage } from '../in-language';
import { readableAreas } from '../reading-rights';
import { TargetDirectory } from '../targets/target-directory';
import { unknownChoice } from '../words';
import { requireCounts, requireVotes, rowFailure } from './participant-checks';
import { type CountedRow, participantTable } from './participant-table';
import type {
  EventParticipation,
  EventParticipationInput,
  ParticipantCount,
  ParticipantCountInput,
  PriorityVotes,
  PriorityVotesInput,
} from './participant.object';

/** Who took part in events, in numbers. */
@Injectable()
export class ParticipantService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly areas: AreaReach,
    private readonly events: EventService,
    private readonly targets: TargetDirectory,
  ) {}

  /** @throws Failure `not-found` for an event that the viewer may not read */
  async find(viewer: Viewer, eventId: number): Promise<EventParticipation> {
    await this.events.find(viewer, eventId);
    const { language } = viewer;
    const notes = await this.database.one<Pick<EventParticipation, 'consentNote' | 'anonymityNote'>>(
      `select consent_note as "consentNote", anonymity_note as "anonymityNote" from event where id = $1`,
      [eventId],
    );
    const counts = await this.database.query<ParticipantCount>(
      `select p.stakeholder_group as "group", p.sex, p.age_band as "ageBand", p.disability, p.area_code as "areaCode",
         a.name_${language} as "areaName", p.people
       from event_participant p left join area a on a.code = p.area_code where p.event_id = $1
       order by p.stakeholder_group, p.sex desc, p.age_band, p.disability, a.position`,
      [eventId],
    );
    const priorities = await this.database.query<PriorityVotes>(
      `select t.code, ${titleOfCode(language)} as title, pc.colour, t.stakeholder_group as "group", t.votes
       from event_priority t left join target tt on tt.code = t.code left join goal g on g.code = t.code
         left join project_code pc on pc.code = t.code
       where t.event_id = $1 order by t.votes desc, t.code, t.stakeholder_group`,
      [eventId],
    );
    const isMine = holds(viewer, 'analyst') && (await this.isInReach(viewer, eventId));
    const [consentNote, anonymityNote] = [notes?.consentNote ?? '', notes?.anonymityNote ?? ''];
    const isShown = mayReadOwnWords(viewer);
    const shown = (note: string): string => (isShown ? note : publishable(note, language));
    return {
      ...{ eventId, counts, priorities, isMine },
      ...{ consentNote: shown(consentNote), anonymityNote: shown(anonymityNote) },
      personalWords: isShown ? personalWords([consentNote, anonymityNote]) : [],
    };
  }

  async change(viewer: Viewer, eventId: number, input: EventParticipationInput): Promise<EventParticipation> {
    await this.requireReach(viewer, eventId);
    await this.database.query('select 1 from event where id = $1 for update', [eventId]);
    const before = await this.find(viewer, eventId);
    if (input.counts) await this.writeCounts(eventId, input.counts);
    if (input.priorities) await this.writePriorities(eventId, input.priorities);
    await this.database.query('update event set consent_note = $2, anonymity_note = $3 where id = $1', [
      eventId,
      (input.consentNote ?? before.consentNote).trim(),
      (input.anonymityNote ?? before.anonymityNote).trim(),
    ]);
    const { counts, priorities, consentNote, anonymityNote } = before;
    await this.audit.record(
      viewer,
      'count-participants',
      { kind: 'event', id: eventId },
      {
        before: { counts, priorities, consentNote, anonymityNote },
        after: { ...input },
      },
    );
    return this.find(viewer, eventId);
  }

  /** All counts of the events that the viewer may read, one row each. */
  async table(viewer: Viewer): Promise<OutgoingTable> {
    const { language } = viewer;
    const rows = await this.database.query<CountedRow>(
      `select e.id, ${inLanguage('e.title', language)} as title, coalesce(to_char(e.starts_on, 'YYYY-MM-DD'), '') as starts,
         p.stakeholder_group as "group", p.sex, p.age_band as "ageBand", p.disability,
         coalesce(a.name_${language}, '') as area, p.people
       from event_participant p join event e on e.id = p.event_id left join area a on a.code = p.area_code
       where ($1::text[] is null or exists (
         select 1 from event_place w, unnest($1::text[]) as granted(code) where w.event_id = e.id
           and (area_is_within(w.area_code, granted.code) or area_is_within(granted.code, w.area_code))))
       order by e.starts_on desc nulls last, e.id, p.stakeholder_group, p.sex desc, p.age_band, p.disability, p.area_code`,
      [readableAreas(viewer)],
    );
    return participantTable(rows, language);
  }

  private async writeCounts(eventId: number, counts: readonly ParticipantCountInput[]): Promise<void> {
    requireCounts(counts);
    const areas = [...new Set(counts.flatMap(({ areaCode }) => (areaCode ? [areaCode] : [])))];
    const rows = await this.database.query<{ code: string }>('select code from area where code = any($1)', [
      areas,
    ]);
    const known = new Set(rows.map(({ code }) => code));
    const lost = counts.findIndex(({ areaCode }) => areaCode && !known.has(areaCode));
    if (lost >= 0) throw rowFailure('counts', lost, 'areaCode', unknownChoice);
    await this.database.query('delete from event_participant where event_id = $1', [eventId]);
    await this.database.query(
      `insert into event_participant (event_id, stakeholder_group, sex, age_band, disability, area_code, people)
       select $1, c."group", c.sex, c."ageBand", c.disability, nullif(c."areaCode", ''), c.people
       from jsonb_to_recordset($2::jsonb)
         as c ("group" text, sex text, "ageBand" text, disability text, "areaCode" text, people integer)`,
      [eventId, JSON.stringify(counts)],
    );
  }

  private async writePriorities(eventId: number, priorities: readonly PriorityVotesInput[]): Promise<void> {
    requireVotes(priorities);
    const known: PriorityVotesInput[] = [];
    for (const { code, group, votes } of priorities)
      known.push({ code: (await this.targets.require(code.trim().toLowerCase())).code, group, votes });
    await this.database.query('delete from event_priority where event_id = $1', [eventId]);
    await this.database.query(
      `insert into event_priority (event_id, code, stakeholder_group, votes)
       select $1, c.code, c."group", c.votes from jsonb_to_recordset($2::jsonb) as c (code text, "group" text, votes integer)`,
      [eventId, JSON.stringify(known)],
    );
  }

  /** As for a new event: the analyst's role reaches every place of it. */
  private async requireReach(viewer: Viewer, eventId: number): Promise<void> {
    const { places } = await this.events.find(viewer, eventId);
    for (const { areaCode } of places) await this.areas.require(viewer, areaCode, 'event');
  }

  private async isInReach(viewer: Viewer, eventId: number): Promise<boolean> {
    try {
      await this.requireReach(viewer, eventId);
      return true;
    } catch (error) {
      if (error instanceof Failure) return false;
      throw error;
    }
  }
}
