import { childCalled, childrenCalled, element, type XmlElement } from './xml-tree';
import { readGuid } from './guid';

/** The schema that REFI-QDA 1.0 and 1.5 share for projects, and that of code books. */
export const projectNamespace = 'urn:QDA-XML:project:1.0';
export const codeBookNamespace = 'urn:QDA-XML:codebook:1.0';

/**
 * What Qadam knows of an event, a finding, a document, a note, and REFI-QDA has no element for, goes as variables. Their
 * GUIDs are the same in every installation: by them Qadam knows its own again, whatever program had the file meanwhile.
 */
const names = [
  ...(['event', 'area', 'group', 'kind'] as const),
  ...(['event-code', 'event-kind', 'event-state', 'event-starts', 'event-ends', 'event-places'] as const),
  ...(['event-audience', 'event-title-kk', 'event-title-ru', 'event-title-en'] as const),
  ...(['file-name', 'media-type', 'illustrative', 'generated', 'summary-language', 'round-state'] as const),
  // Their GUIDs count from the first: new ones come last.
  ...(['sex', 'said-on', 'priority', 'participants', 'consent-note', 'anonymity-note'] as const),
  ...(['decision-round', 'decision-codes', 'decision-tags'] as const),
] as const;

export type QadamVariable = (typeof names)[number];

const labels: Readonly<Record<QadamVariable, string>> = {
  event: 'Event',
  area: 'Area',
  group: 'Who speaks',
  kind: 'Kind of finding',
  'event-code': 'Code of the event',
  'event-kind': 'Kind of event',
  'event-state': 'State of the event',
  'event-starts': 'First day',
  'event-ends': 'Last day',
  'event-places': 'Places',
  'event-audience': 'Groups that took part',
  'event-title-kk': 'Title of the event (kk)',
  'event-title-ru': 'Title of the event (ru)',
  'event-title-en': 'Title of the event (en)',
  'file-name': 'File name',
  'media-type': 'Kind of file',
  illustrative: 'Illustrative',
  generated: 'Text made by Qadam',
  'summary-language': 'Language of the summary',
  'round-state': 'State of the round',
  sex: 'Sex of the speaker',
  'said-on': 'Day on which it was said',
  priority: 'Priority',
  participants: 'Participants: group/sex/age/disability/area/people',
  'consent-note': 'Consent',
  'anonymity-note': 'Anonymity',
  'decision-round': 'Round of the decision',
  'decision-codes': 'Codes decided on',
  'decision-tags': 'Tags given by the decision',
};

const typeOf = (name: QadamVariable) =>
  name === 'illustrative' || name === 'generated' || name === 'priority'
    ? 'Boolean'
    : name === 'event-starts' || name === 'event-ends' || name === 'said-on'
      ? 'Date'
      : 'Text';

const guidOf = (name: QadamVariable): string =>
  `7161646d-0000-5000-8000-${String(names.indexOf(name) + 1).padStart(12, '0')}`;

const nameOf = new Map(names.map((name) => [guidOf(name), name]));

export const isQadamVariable = (guid: string): boolean => nameOf.has(guid);

/** All of them, for the section `Variables`. */
export const qadamVariables = (): readonly XmlElement[] =>
  names.map((name) =>
    element('Variable', { guid: guidOf(name), name: labels[name], typeOfVariable: typeOf(name) }),
  );

export type QadamValues = Readonly<Partial<Record<QadamVariable, string>>>;

export const variableValues = (
  values: Readonly<Partial<Record<QadamVariable, string | null>>>,
): readonly XmlElement[] =>
  names.flatMap((name) => {
    const value = values[name];
    return value == null || value === ''
      ? []
      : [
          element('VariableValue', {}, [
            element('VariableRef', { targetGUID: guidOf(name) }),
            element(`${typeOf(name)}Value`, {}, value),
          ]),
        ];
  });

const nameIn = (value: XmlElement): QadamVariable | undefined =>
  nameOf.get(readGuid(childCalled(value, 'VariableRef')?.attributes['targetGUID']) ?? '');

/** The values of our variables on an element. */
export const qadamValues = (parent: XmlElement): QadamValues =>
  Object.fromEntries(
    childrenCalled(parent, 'VariableValue').flatMap((value) => {
      const name = nameIn(value);
      const text = value.children.find((child) => child.name.endsWith('Value'))?.text;
      return name === undefined || text === undefined ? [] : [[name, text]];
    }),
  );

/** Whether a value is of one of our variables. */
export const isQadamValue = (child: XmlElement): boolean =>
  child.name === 'VariableValue' && nameIn(child) !== undefined;
