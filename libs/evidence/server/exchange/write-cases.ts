import {
  element,
  eventKindLabels,
  findingKindLabels,
  isEventKind,
  isFindingKind,
  isSpeakerSex,
  isStakeholderGroup,
  speakerSexLabels,
  stakeholderGroupLabels,
  variableValues,
  type XmlElement,
} from '@qadam/evidence/domain';
import type { Language } from '@qadam/language/domain';
import { textIn } from '../in-language';
import { derivedGuid, type EventRow, type FindingRecord, type Records } from './read-records';
import type { RecordGuids } from './record-guids';

/** Findings of the same event, area, group, kind, sex, day and priority: the first, and the selections of all. */
export interface Alike {
  readonly first: FindingRecord;
  readonly selections: string[];
}

/** What of the writing of a project its cases are made from, once all selections are written. */
interface CasesWriter {
  readonly records: Records;
  readonly guids: RecordGuids;
  readonly used: { readonly events: ReadonlySet<number> };
  readonly traits: ReadonlyMap<string, Alike>;
  inOrder<Item>(items: readonly Item[], guidOf: (item: Item) => string): Item[];
}

const eventCase = (writer: CasesWriter, language: Language, event: EventRow): XmlElement => {
  const { id, code, kind, state, title, startsOn, endsOn, places, audience, isIllustrative } = event;
  const { participants, consentNote, anonymityNote } = event;
  const guid = writer.guids.event(id);
  const label = isEventKind(kind) ? eventKindLabels[kind][language] : kind;
  const sources = writer.records.documents.filter(({ eventId }) => eventId === id);
  return element('Case', { guid, name: `${label}: ${textIn(title, language)}` }, [
    ...variableValues({
      ...{ 'event-code': code, 'event-kind': kind, 'event-state': state, 'event-starts': startsOn },
      ...{ 'event-ends': endsOn, 'event-places': places, 'event-audience': audience },
      ...{ 'event-title-kk': title.kk ?? null, 'event-title-ru': title.ru ?? null },
      ...{ 'event-title-en': title.en ?? null, illustrative: isIllustrative ? 'true' : null },
      ...{ participants, 'consent-note': consentNote, 'anonymity-note': anonymityNote },
    }),
    ...writer
      .inOrder(sources, (source) => writer.guids.document(source.id))
      .map((source) => element('SourceRef', { targetGUID: writer.guids.document(source.id) })),
  ]);
};

const priorityMark = '★';

const alikeCase = (writer: CasesWriter, language: Language, { first, selections }: Alike): XmlElement => {
  const { eventId, areaCode, group, kind, sex, saidOn, isPriority } = first;
  const event = writer.records.events.find(({ id }) => id === eventId);
  const area = writer.records.areas.find(({ code }) => code === areaCode);
  const eventGuid = event ? writer.guids.event(event.id) : null;
  const name = [
    event ? textIn(event.title, language) : '',
    area ? textIn(area.title, language) : areaCode,
    isStakeholderGroup(group) ? stakeholderGroupLabels[group][language] : '',
    isFindingKind(kind) ? findingKindLabels[kind][language] : '',
    isSpeakerSex(sex) ? speakerSexLabels[sex][language] : '',
    saidOn ?? '',
    isPriority ? priorityMark : '',
  ];
  // The same GUIDs as before where there is none of these.
  const more =
    sex === null && saidOn === null && !isPriority ? [] : [sex ?? '', saidOn ?? '', String(isPriority)];
  const guid = derivedGuid('case', eventGuid ?? '', areaCode, group ?? '', kind ?? '', ...more);
  return element('Case', { guid, name: name.filter(Boolean).join(' · ') }, [
    ...variableValues({
      ...{ event: eventGuid, area: areaCode, group, kind, sex, 'said-on': saidOn },
      priority: isPriority ? 'true' : null,
    }),
    ...selections.map((targetGUID) => element('SelectionRef', { targetGUID })),
  ]);
};

/** A case for each event, and one for each combination of event, area, group, kind, sex, day and priority with the findings that share it. */
export const casesOf = (writer: CasesWriter, language: Language): readonly XmlElement[] => {
  const events = writer.records.events.filter(({ id }) => writer.used.events.has(id));
  return [
    ...writer
      .inOrder(events, ({ id }) => writer.guids.event(id))
      .map((event) => eventCase(writer, language, event)),
    ...[...writer.traits.values()].map((alike) => alikeCase(writer, language, alike)),
  ];
};
