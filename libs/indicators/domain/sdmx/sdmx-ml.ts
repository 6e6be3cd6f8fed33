import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { MetadataText } from '../metadata/metadata-field';
import type { Steps } from '../steps/steps';
import { readAnnotation } from './read-annotation';
import {
  actionOf,
  agencyOf,
  dayOfHeader,
  type SdmxMessage,
  type SdmxObservation,
  type SdmxSender,
  SdmxSyntaxError,
} from './sdmx-message';

type Values = Record<string, string>;

interface Group {
  readonly key: Values;
  readonly attributes: Values;
}

/** Of XML; some hundredths of a second of work. */
const lettersAStep = 2 ** 19;

const dataRoots = new Set([
  'GenericData',
  'GenericTimeSeriesData',
  'StructureSpecificData',
  'StructureSpecificTimeSeriesData',
]);

/** The XML attributes that name components: those without a prefix. */
const componentsOf = (tag: SaxesTagNS): Values =>
  Object.fromEntries(
    Object.values(tag.attributes).flatMap(({ prefix, name, value }) =>
      prefix === '' && name !== 'xmlns' ? [[name, value]] : [],
    ),
  );

/** Gathers the parts of a data message in the order in which they stand in the file. */
class MessageBuilder {
  readonly observations: SdmxObservation[] = [];
  readonly attributes = new Set<string>();
  agency: string | null = null;
  sender: SdmxSender | null = null;
  preparedOn: string | null = null;
  private dimensionAtObservation = 'TIME_PERIOD';
  private action = 'Information';
  private dataSet: Values = {};
  private groups: Group[] = [];
  private group: Group | null = null;
  private series: Values | null = null;
  private observation: Values | null = null;
  private observationRow = 0;
  readonly metadata: MetadataText[] = [];
  private annotation: { id: string; value: string; texts: (readonly [string, string])[] } | null = null;

  constructor(readonly isSpecific: boolean) {}

  open(tag: SaxesTagNS, path: readonly string[], row: number): void {
    const own = componentsOf(tag);
    switch (tag.local) {
      case 'Structure':
        this.dimensionAtObservation = own['dimensionAtObservation'] ?? this.dimensionAtObservation;
        return;
      case 'Ref':
        if (path.includes('Structure')) this.agency ??= own['agencyID'] ?? null;
        return;
      case 'Sender':
        this.sender = { id: own['id'] ?? '', names: {} };
        return;
      case 'DataSet':
        this.dataSet = this.isSpecific ? own : {};
        this.groups = [];
        this.action = this.actionOfDataSet(tag) ?? this.action;
        return;
      case 'Group':
        this.group = this.isSpecific ? { key: own, attributes: own } : { key: {}, attributes: {} };
        return;
      case 'Annotation':
        this.annotation = { id: own['id'] ?? '', value: '', texts: [] };
        return;
      case 'Series':
        this.series = this.isSpecific ? own : {};
        return;
      case 'Obs':
        this.observation = this.isSpecific ? own : {};
        this.observationRow = row;
        if (this.isSpecific && this.series !== null) this.markObservationAttributes(own);
        return;
      default:
        if (!this.isSpecific) this.openGeneric(tag.local, own, path);
    }
  }

  text(name: string, parent: string | undefined, language: string, text: string): void {
    if (name === 'DataSetAction') this.action = text;
    if (name === 'Prepared' && parent === 'Header') this.preparedOn = dayOfHeader(text);
    if (name === 'URN' && parent === 'Structure') this.agency ??= agencyOf(text);
    if (name === 'Name' && parent === 'Sender' && this.sender !== null)
      this.sender = { ...this.sender, names: { ...this.sender.names, [language]: text } };
    if (name === 'AnnotationTitle' && this.annotation !== null) this.annotation.value = text;
    if (name === 'AnnotationText') this.annotation?.texts.push([language, text]);
  }

  close(name: string): void {
    if (name === 'Obs' && this.observation !== null) {
      const values = { ...this.dataSet, ...this.fromGroups(), ...this.series, ...this.observation };
      this.observations.push({
        row: this.observationRow,
        place: null,
        values,
        action: actionOf(this.action),
      });
      this.observation = null;
    } else if (name === 'Series') this.series = null;
    else if (name === 'Annotation' && this.annotation !== null) {
      this.metadata.push(...readAnnotation(this.annotation));
      this.annotation = null;
    } else if (name === 'Group' && this.group !== null) {
      this.groups.push(this.group);
      this.group = null;
    }
  }

  private actionOfDataSet(tag: SaxesTagNS): string | undefined {
    return Object.values(tag.attributes).find(({ local }) => local === 'action')?.value;
  }

  /** In a series only one dimension stands at the observation; all else there are attributes. */
  private markObservationAttributes(own: Values): void {
    for (const name of Object.keys(own))
      if (name !== this.dimensionAtObservation && name !== 'OBS_VALUE') this.attributes.add(name);
  }

  private openGeneric(name: string, own: Values, path: readonly string[]): void {
    const { id = '', value = '' } = own;
    if (name === 'ObsDimension' && this.observation !== null)
      this.observation[own['id'] ?? this.dimensionAtObservation] = value;
    else if (name === 'ObsValue' && this.observation !== null) this.observation['OBS_VALUE'] = value;
    else if (name === 'Value') {
      const parent = path.at(-1);
      if (parent === 'Attributes') this.attributes.add(id);
      if (this.observation !== null) this.observation[id] = value;
      else if (this.series !== null) this.series[id] = value;
      else if (this.group !== null)
        (parent === 'GroupKey' ? this.group.key : this.group.attributes)[id] = value;
      else if (path.includes('DataSet')) this.dataSet[id] = value;
    }
  }

  /** A group says something about every series that agrees with its part of a key. */
  private fromGroups(): Values {
    const key: Values = { ...this.series, ...this.observation };
    return Object.assign(
      {},
      ...this.groups
        .filter((group) => Object.entries(group.key).every(([id, code]) => (key[id] ?? code) === code))
        .map(({ attributes }) => attributes),
    ) as Values;
  }
}

/**
 * Reads an SDMX-ML 2.1 data message, generic or structure-specific, with series or flat, and (since they are
 * written the same way) structure-specific messages of 3.0. Observations keep the line on which they begin.
 * A document type declaration is refused, so no entity is ever expanded. Source: SDMX 2.1 technical
 * specifications, section 3A.
 * @throws SdmxSyntaxError for XML that is not well-formed, with its line, and for other documents.
 */
export function* readSdmxMl(text: string): Steps<SdmxMessage> {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const path: string[] = [];
  const languages: string[] = [];
  let builder: MessageBuilder | null = null;
  let [words, tagRow] = ['', 1];
  parser.on('error', ({ message }) => {
    throw new SdmxSyntaxError('malformed-file', message.replace(/^(?:[^:]*:)?\d+:\d+:\s*/u, ''), parser.line);
  });
  parser.on('doctype', () => {
    throw new SdmxSyntaxError('malformed-file', 'DOCTYPE', parser.line);
  });
  parser.on('opentagstart', () => {
    tagRow = parser.line;
  });
  parser.on('opentag', (tag) => {
    if (builder === null) {
      if (!dataRoots.has(tag.local)) throw new SdmxSyntaxError('unrecognised-format', tag.name, tagRow);
      builder = new MessageBuilder(tag.local.startsWith('StructureSpecific'));
    } else builder.open(tag, path, tagRow);
    path.push(tag.local);
    languages.push(tag.attributes['xml:lang']?.value ?? 'en');
    words = '';
  });
  parser.on('text', (part) => {
    words += part;
  });
  parser.on('closetag', ({ local }) => {
    path.pop();
    builder?.text(local, path.at(-1), languages.pop() ?? 'en', words.trim());
    builder?.close(local);
    words = '';
  });
  for (let at = 0; at < text.length; at += lettersAStep) {
    parser.write(text.slice(at, at + lettersAStep));
    yield Math.min(1, (at + lettersAStep) / text.length);
  }
  parser.close();
  const read = builder as MessageBuilder | null;
  if (read === null) throw new SdmxSyntaxError('unrecognised-format', '', 1);
  const { agency, sender, preparedOn, observations, attributes, metadata, isSpecific } = read;
  return {
    format: isSpecific ? 'sdmx-ml-structure-specific' : 'sdmx-ml-generic',
    ...{ agency, sender, preparedOn, observations, attributes, metadata },
    codeNames: new Map(),
    names: [],
  };
}
