import {
  isAgeBand,
  isDisability,
  isParticipantSex,
  isStakeholderGroup,
  type QdaProject,
} from '@qadam/evidence/domain';
import { Failure } from '@qadam/platform/server';
import { textIn } from '../in-language';
import { isCount } from '../participants/participant-words';
import { readableAreas } from '../reading-rights';
import type { ProjectPlacing } from './project-placing';

interface Counted {
  readonly group: string;
  readonly sex: string;
  readonly age: string;
  readonly disability: string;
  readonly area: string;
  readonly people: number;
}

const listOf = (written: string | undefined): readonly string[] =>
  (written ?? '').split(' ').filter(Boolean).sort();

const countedIn = (each: string): Counted | null => {
  const [group, sex, age = '', disability = '', area = '', people = ''] = each.split('/');
  const isPossible =
    isStakeholderGroup(group) &&
    isParticipantSex(sex) &&
    isAgeBand(age) &&
    isDisability(disability) &&
    /^\d+$/u.test(people) &&
    isCount(Number(people));
  return isPossible ? { group, sex, age, disability, area, people: Number(people) } : null;
};

const peopleIn = (written: readonly string[]): number =>
  written.reduce((sum, each) => sum + (countedIn(each)?.people ?? 0), 0);

/** Whether the viewer may read what was counted at an event. */
const mayRead = async ({ tools: { database, viewer } }: ProjectPlacing, eventId: number): Promise<boolean> =>
  Boolean(
    await database.one(
      `select 1 where $1::text[] is null or exists (select 1 from event_place w, unnest($1::text[]) as granted(code)
       where w.event_id = $2 and (area_is_within(w.area_code, granted.code) or area_is_within(granted.code, w.area_code)))`,
      [readableAreas(viewer), eventId],
    ),
  );

/** Whether the viewer may count at an event: the analyst's role reaches every place of it. */
const mayCount = async ({ tools }: ProjectPlacing, places: string): Promise<boolean> => {
  try {
    for (const place of listOf(places)) await tools.areas.require(tools.viewer, place.split('/')[0] ?? '');
    return true;
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
};

const insertCounts = async (
  placing: ProjectPlacing,
  eventId: number,
  written: readonly string[],
  place: string,
): Promise<void> => {
  for (const each of written) {
    const counted = countedIn(each);
    if (!counted) {
      placing.refuse('unknown-participants', place, each);
      continue;
    }
    const { group, sex, age, disability, area, people } = counted;
    if (area !== '' && !(await placing.mayReach(area, place))) continue;
    const [added] = await placing.tools.database.query(
      `insert into event_participant (event_id, stakeholder_group, sex, age_band, disability, area_code, people)
       values ($1, $2, $3, $4, $5, nullif($6, ''), $7) on conflict do nothing returning 1`,
      [eventId, group, sex, age, disability, area, people],
    );
    if (added) placing.participants.added += people;
    else placing.refuse('unknown-participants', place, each);
  }
};

/**
 * Counts of an event that is here already come where it has none; where it has others, those stay, and both are told.
 * What is noted of consent and anonymity comes where nothing is noted.
 */
export const placeParticipants = async (
  placing: ProjectPlacing,
  eventId: number,
  { values, name, place }: QdaProject['events'][number],
): Promise<void> => {
  const written = listOf(values.participants);
  const here = placing.records.events.find(({ id }) => id === eventId);
  if (!here) return insertCounts(placing, eventId, written, place);
  const counted = listOf(here.participants);
  const isRead = await mayRead(placing, eventId);
  const isReached = isRead && (await mayCount(placing, here.places));
  if (written.length > 0 && isRead && written.join(' ') === counted.join(' '))
    placing.participants.kept += peopleIn(counted);
  else if (written.length > 0 && counted.length === 0 && isReached)
    await insertCounts(placing, eventId, written, place);
  else if (written.length > 0)
    placing.participants.different.push({
      ...{ event: eventId, title: isRead ? textIn(here.title, placing.tools.viewer.language) : name },
      ...{ here: isRead ? peopleIn(counted) : null, inFile: peopleIn(written) },
    });
  const [consent, anonymity] = [values['consent-note'] ?? '', values['anonymity-note'] ?? ''];
  const isNoted = here.consentNote !== '' || here.anonymityNote !== '';
  if (isReached && !isNoted && consent + anonymity !== '') {
    placing.participants.notesAdded += 1;
    await placing.tools.database.query(
      'update event set consent_note = $2, anonymity_note = $3 where id = $1',
      [eventId, consent, anonymity],
    );
  }
};
