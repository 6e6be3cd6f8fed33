import { isEventKind, isStakeholderGroup, type QdaNote, type QdaProject } from '@qadam/evidence/domain';
import { languages } from '@qadam/language/domain';
import { placeParticipants } from './place-participants';
import type { ProjectPlacing } from './project-placing';

const states = ['coding', 'adjudication', 'closed'];

/** Events that another Qadam wrote; those that are here already stay as they are, but for counts that they lack. */
export const placeEvents = async (placing: ProjectPlacing, events: QdaProject['events']): Promise<void> => {
  for (const event of events) {
    const known = placing.isKnown(event.guid, 'events');
    if (known) {
      await placing.remember('event', event, known);
      if (known.eventId !== undefined) await placeParticipants(placing, known.eventId, event);
      continue;
    }
    const { values, name } = event;
    const kind = values['event-kind'];
    const titles = languages.flatMap((language) => {
      const title = values[`event-title-${language}`];
      return title ? [[language, title]] : [];
    });
    const title = titles.length > 0 ? Object.fromEntries(titles) : { en: name || 'Event' };
    const eventId = await placing.insert(
      `insert into event (kind, state, title, starts_on, ends_on, is_illustrative, created_by, consent_note, anonymity_note)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
      [
        ...[
          isEventKind(kind) ? kind : 'consultation',
          values['event-state'] === 'planned' ? 'planned' : 'held',
        ],
        ...[JSON.stringify(title), values['event-starts'] ?? null, values['event-ends'] ?? null],
        ...[values.illustrative === 'true', placing.tools.viewer.person?.id ?? null],
        ...[values['consent-note'] ?? '', values['anonymity-note'] ?? ''],
      ],
    );
    for (const place of (values['event-places'] ?? '').split(' ').filter(Boolean)) {
      const [area = '', starts, ends] = place.split('/');
      if (await placing.mayReach(area, event.place))
        await placing.tools.database.query('insert into event_place values ($1, $2, $3, $4)', [
          ...[eventId, area, starts || null, ends || null],
        ]);
    }
    for (const group of (values['event-audience'] ?? '').split(' ').filter(isStakeholderGroup))
      await placing.tools.database.query('insert into event_audience values ($1, $2)', [eventId, group]);
    await placeParticipants(placing, eventId, event);
    placing.made.events += 1;
    await placing.remember('event', event, { eventId });
  }
};

/** Rounds that another Qadam wrote. */
export const placeRounds = async (
  placing: ProjectPlacing,
  notes: ReadonlyMap<string, QdaNote>,
): Promise<void> => {
  for (const [guid, { name, text, values }] of notes) {
    const state = values['round-state'];
    if (state === undefined) continue;
    const kept = { name: 'Note', attributes: {}, children: [], text: '' };
    const known = placing.isKnown(guid, 'rounds');
    if (known) {
      await placing.remember('round', { guid, kept }, known);
      continue;
    }
    const roundId = await placing.insert(
      `insert into coding_round (title, instructions, state, is_imported, created_by, closed_at)
       values ($1, $2, $3, true, $4, case when $3 = 'closed' then now() end) returning id`,
      [
        ...[name || 'Round', text, states.includes(state) ? state : 'adjudication'],
        placing.tools.viewer.person?.id ?? null,
      ],
    );
    placing.made.rounds += 1;
    placing.roundsMade.push(roundId);
    await placing.remember('round', { guid, kept }, { roundId });
  }
};
