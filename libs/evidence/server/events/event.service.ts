import { Injectable } from '@nestjs/common';
import { isEventKind, isStakeholderGroup, refuseDates } from '@qadam/evidence/domain';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { Database, invalidInput, notFound } from '@qadam/platform/server';
import { AreaReach } from '../area-reach';
import { typedTexts } from '../in-language';
import { readableAreas } from '../reading-rights';
import type { NewEventInput, VoiceEvent, VoiceProgramme } from './event.object';
import { dateWords, missing, unknownChoice } from '../words';
import { selectEvents, selectProgrammes } from './event-sql';

const requireDates = (field: string, startsOn?: string | null, endsOn?: string | null): void => {
  const problem = refuseDates(startsOn || null, endsOn || null);
  if (problem) throw invalidInput(dateWords[problem], { field, problem });
};

@Injectable()
export class EventService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly areas: AreaReach,
  ) {}

  /** Newest first; events without a day stand by when they were entered. */
  list(viewer: Viewer): Promise<VoiceEvent[]> {
    return this.database.query<VoiceEvent>(
      `${selectEvents(viewer.language)} order by e.is_illustrative, e.state = 'held', e.starts_on desc nulls last, e.id`,
      [readableAreas(viewer)],
    );
  }

  async find(viewer: Viewer, id: number): Promise<VoiceEvent> {
    const row = await this.database.one<VoiceEvent>(`${selectEvents(viewer.language)} and e.id = $2`, [
      readableAreas(viewer),
      id,
    ]);
    if (!row) throw notFound('event', id);
    return row;
  }

  programmes(viewer: Viewer): Promise<VoiceProgramme[]> {
    return this.database.query<VoiceProgramme>(
      `${selectProgrammes(viewer.language)} order by started_year desc, code`,
    );
  }

  async create(viewer: Viewer, event: NewEventInput): Promise<VoiceEvent> {
    await this.requireValid(viewer, event);
    const own = (text: string): string => JSON.stringify(typedTexts({ [viewer.language]: text }));
    const row = await this.database.one<{ id: number }>(
      `insert into event (kind, state, title, description, organiser, programme_code, starts_on, ends_on, topics, created_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
      [
        ...[event.kind, event.isPlanned ? 'planned' : 'held', JSON.stringify(typedTexts(event.title))],
        ...[JSON.stringify(typedTexts(event.description ?? {})), own(event.organiser ?? '')],
        ...[event.programmeCode || null, event.startsOn || null, event.endsOn || event.startsOn || null],
        JSON.stringify((event.topics ?? []).map((topic) => typedTexts({ [viewer.language]: topic }))),
        viewer.person?.id ?? null,
      ],
    );
    if (!row) throw new Error('The insert answered no row.');
    for (const { areaCode, startsOn, endsOn } of event.places)
      await this.database.query('insert into event_place values ($1, $2, $3, $4) on conflict do nothing', [
        ...[row.id, areaCode, startsOn || null, endsOn || startsOn || null],
      ]);
    for (const group of new Set(event.audience ?? []))
      await this.database.query('insert into event_audience values ($1, $2)', [row.id, group]);
    await this.audit.record(
      viewer,
      'create',
      { kind: 'event', id: row.id },
      { title: typedTexts(event.title) },
    );
    return this.find(viewer, row.id);
  }

  private async requireValid(viewer: Viewer, event: NewEventInput): Promise<void> {
    if (!isEventKind(event.kind)) throw invalidInput(unknownChoice, { field: 'kind' });
    if (Object.keys(typedTexts(event.title)).length === 0)
      throw invalidInput(missing.title, { field: 'title' });
    if (event.places.length === 0) throw invalidInput(missing.place, { field: 'places' });
    requireDates('dates', event.startsOn, event.endsOn);
    for (const { areaCode, startsOn, endsOn } of event.places) {
      requireDates('places', startsOn, endsOn);
      await this.areas.require(viewer, areaCode, 'places');
    }
    const strange = (event.audience ?? []).find((group) => !isStakeholderGroup(group));
    if (strange !== undefined) throw invalidInput(unknownChoice, { field: 'audience' });
    const { programmeCode } = event;
    if (
      programmeCode &&
      !(await this.database.one('select 1 from programme where code = $1', [programmeCode]))
    )
      throw invalidInput(unknownChoice, { field: 'programme' });
  }
}
