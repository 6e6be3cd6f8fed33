import { Injectable } from '@nestjs/common';
import {
  ageBandLabels,
  ageBands,
  eventKindLabels,
  illustrativeLabel,
  isEventKind,
  stakeholderGroupLabels,
  stakeholderGroups,
} from '@qadam/evidence/domain';
import { inLanguage } from '@qadam/evidence/server';
import { formatDayRange, type Language } from '@qadam/language/domain';
import { Database } from '@qadam/platform/server';
import type { HeldEvent, PeopleCounts, StakeholderAnnex } from '@qadam/reporting/domain';

interface Counted {
  readonly group: string;
  readonly sex: string;
  readonly age: string;
  readonly people: number;
}

interface EventRow {
  readonly title: string;
  readonly kind: string;
  readonly organiser: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly places: readonly string[];
  readonly audience: readonly string[];
  readonly isIllustrative: boolean;
  readonly counted: readonly Counted[];
}

const day = (column: string): string => `to_char(${column}, 'YYYY-MM-DD')`;

/** Of events: no word of anybody who was there, nor of how they consented. */
const selectHeld = (language: Language): string => `
  select ${inLanguage('e.title', language)} as title, e.kind, ${inLanguage('e.organiser', language)} as organiser,
    ${day('e.starts_on')} as "startsOn", ${day('e.ends_on')} as "endsOn", e.is_illustrative as "isIllustrative",
    array(select a.name_${language} from event_place p join area a on a.code = p.area_code
      where p.event_id = e.id order by a.position) as places,
    array(select stakeholder_group from event_audience where event_id = e.id) as audience,
    coalesce((select json_agg(json_build_object('group', c.stakeholder_group, 'sex', c.sex, 'age', c.age_band,
      'people', c.people)) from event_participant c where c.event_id = e.id), '[]') as counted
  from event e
  where e.state = 'held' and exists (
    select 1 from event_place p where p.event_id = e.id and area_is_within(p.area_code, $1))
  order by e.is_illustrative, e.starts_on nulls last, e.id`;

const sum = (counted: readonly Counted[], isMeant: (one: Counted) => boolean = () => true): number =>
  counted.reduce((people, one) => (isMeant(one) ? people + one.people : people), 0);

const countsOf = (counted: readonly Counted[]): PeopleCounts => ({
  people: sum(counted),
  women: sum(counted, ({ sex }) => sex === 'women'),
  men: sum(counted, ({ sex }) => sex === 'men'),
  byAge: ageBands.map((band) => sum(counted, ({ age }) => age === band)),
});

/** The groups that were invited and those that were counted, in the order of the list of groups. */
const groupNames = (groups: ReadonlySet<string>, language: Language): readonly string[] =>
  stakeholderGroups
    .filter((group) => groups.has(group))
    .map((group) => stakeholderGroupLabels[group][language]);

const asHeldEvent = (row: EventRow, language: Language): HeldEvent => {
  const { title, kind, organiser, startsOn, endsOn, places, audience, isIllustrative, counted } = row;
  return {
    ...{ title, organiser, places },
    kind: isEventKind(kind) ? eventKindLabels[kind][language] : kind,
    days: startsOn === null ? '' : formatDayRange(startsOn, endsOn ?? startsOn, language),
    groups: groupNames(new Set([...audience, ...counted.map(({ group }) => group)]), language),
    counts: counted.length === 0 ? null : countsOf(counted),
    illustrative: isIllustrative ? illustrativeLabel[language] : null,
  };
};

/** Events at which people were heard, and who took part in numbers. */
@Injectable()
export class StakeholderAnnexes {
  constructor(private readonly database: Database) {}

  async of(area: string, language: Language): Promise<StakeholderAnnex> {
    const rows = await this.database.query<EventRow>(selectHeld(language), [area]);
    const real = rows.filter(({ isIllustrative }) => !isIllustrative).flatMap(({ counted }) => counted);
    return {
      kind: 'stakeholders',
      ages: ageBands.map((band) => ageBandLabels[band][language]),
      events: rows.map((row) => asHeldEvent(row, language)),
      groups: stakeholderGroups.flatMap((group) => {
        const counted = real.filter((one) => one.group === group);
        return counted.length === 0
          ? []
          : [{ group: stakeholderGroupLabels[group][language], counts: countsOf(counted) }];
      }),
    };
  }
}
