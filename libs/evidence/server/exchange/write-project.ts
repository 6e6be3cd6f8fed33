import {
  element,
  projectNamespace,
  qadamVariables,
  readGuid,
  textPositions,
  variableValues,
  type XmlElement,
} from '@qadam/evidence/domain';
import { type Language, languages } from '@qadam/language/domain';
import { textIn } from '../in-language';
import { type Alike, casesOf } from './write-cases';
import { codeBookOf } from './write-code-book';
import type { CodingRow, DecisionRow, DocumentRow, FindingRecord, ObjectRow, Records } from './read-records';
import { derivedGuid } from './read-records';
import { RecordGuids } from './record-guids';
import { noneFits } from './round-marks';

export interface WrittenProject {
  readonly root: XmlElement;
  /** Texts of sources by their path in the archive. */
  readonly texts: ReadonlyMap<string, string>;
  readonly counts: Readonly<
    Record<
      'sources' | 'selections' | 'codings' | 'noneFits' | 'decisions' | 'earlierDecisionsLeftOut',
      number
    >
  >;
}

const internal = 'internal://';
const named = (kept: XmlElement | undefined, name: string): readonly XmlElement[] =>
  kept?.children.filter((child) => child.name === name) ?? [];

const noteOf = (round: string | null): readonly XmlElement[] =>
  round === null ? [] : [element('NoteRef', { targetGUID: round })];

/** The first summary that exists, the same in every language of the reader. */
const firstSummary = ({ summary }: FindingRecord): string =>
  languages.map((language) => summary[language]).find(Boolean) ?? '';

/** What stands for a finding that quotes no document. */
export const wordsOfFreeFinding = (finding: FindingRecord): string => finding.quote || firstSummary(finding);

class ProjectWriter {
  readonly guids: RecordGuids;
  readonly texts = new Map<string, string>();
  readonly used = { users: new Set<string>(), events: new Set<number>(), rounds: new Set<number>() };
  /** Summaries and decisions, in the order of the selections that refer to them. */
  readonly ownNotes: XmlElement[] = [];
  readonly traits = new Map<string, Alike>();
  readonly counts = {
    ...{ sources: 0, selections: 0, codings: 0 },
    ...{ noneFits: 0, decisions: 0, earlierDecisionsLeftOut: 0 },
  };
  private readonly came: ReadonlyMap<string, XmlElement>;
  /** What came, where all of it goes out again. */
  private readonly kept: ReadonlyMap<string, XmlElement>;
  private readonly order: ReadonlyMap<string, number>;
  private readonly codingsOf = new Map<number, CodingRow[]>();
  private readonly decisionsOf: ReadonlyMap<number, readonly DecisionRow[]>;

  constructor(
    readonly records: Records,
    readonly language: Language,
  ) {
    this.guids = new RecordGuids(records);
    this.came = new Map(records.objects.map(({ guid, element: came }) => [guid, came]));
    this.kept = records.isPartial ? new Map() : this.came;
    this.order = new Map(records.objects.map(({ guid }, at) => [guid, at]));
    this.decisionsOf = Map.groupBy(records.decisions, ({ findingId }) => findingId);
    for (const row of records.codings)
      this.codingsOf.set(row.findingId, [...(this.codingsOf.get(row.findingId) ?? []), row]);
  }

  /** What came stands first and in its order, then what was made here. */
  inOrder<Item>(items: readonly Item[], guidOf: (item: Item) => string): Item[] {
    const place = (item: Item) => this.order.get(guidOf(item)) ?? Infinity;
    return [...items].sort((one, other) => {
      const [first, second] = [place(one), place(other)];
      return first === second ? 0 : first - second;
    });
  }

  private user(guid: string | null): string | null {
    if (guid !== null) this.used.users.add(guid);
    return guid;
  }

  private coding(row: CodingRow, finding: string): readonly { at: number; node: XmlElement }[] {
    const coder = this.records.coders.find(({ id }) => id === row.coderId);
    if (row.roundId !== null) this.used.rounds.add(row.roundId);
    const came = this.guids.cameAs(row);
    const round = row.roundId === null ? null : this.guids.round(row.roundId);
    if (came.length > 0)
      return came.map(({ guid, element: node }) => ({
        at: this.order.get(guid) ?? Infinity,
        node: this.cameBack(node, row.code, round),
      }));
    const user = this.user(coder?.guid ?? this.guids.person(row.personId));
    const attributes = {
      guid: this.guids.coding(row, finding, user),
      creatingUser: user,
      creationDateTime: row.createdAt,
    };
    const code = element('CodeRef', { targetGUID: this.guids.code(row.code) });
    return [{ at: Infinity, node: element('Coding', attributes, [code, ...noteOf(round)]) }];
  }

  /**
   * A coding as it came, with the round in which it stands here: without that another Qadam would take it for a tag. A
   * part of the whole names its coder too, but none of the notes and codes that stay here.
   */
  private cameBack(node: XmlElement, code: string, round: string | null): XmlElement {
    if (this.records.isPartial) {
      this.user(readGuid(node.attributes['creatingUser']));
      const own = element('CodeRef', { targetGUID: this.guids.code(code) });
      return element('Coding', node.attributes, [own, ...noteOf(round)]);
    }
    const isNoted = named(node, 'NoteRef').some(
      ({ attributes }) => readGuid(attributes['targetGUID']) === round,
    );
    return isNoted ? node : { ...node, children: [...node.children, ...noteOf(round)] };
  }

  private selection(finding: FindingRecord, startPosition: number, endPosition: number): XmlElement {
    const guid = this.guids.finding(finding);
    const came = this.kept.get(guid);
    const codings = (this.codingsOf.get(finding.id) ?? [])
      .flatMap((row) => this.coding(row, guid))
      .sort((one, other) => (one.at === other.at ? 0 : one.at - other.at))
      .map(({ node }) => node);
    this.counts.selections += 1;
    this.counts.codings += codings.length;
    this.counts.noneFits += (this.codingsOf.get(finding.id) ?? []).filter(
      ({ code }) => code === noneFits,
    ).length;
    const notes = languages.flatMap((language) => {
      const text = finding.summary[language];
      return text ? [this.summary(derivedGuid('summary', guid, language), language, text)] : [];
    });
    const decisions = (this.decisionsOf.get(finding.id) ?? []).map((row) => this.decision(row, guid));
    const { eventId, areaCode, group, kind, sex, saidOn, isPriority } = finding;
    const key = [eventId ?? '', areaCode, group ?? '', kind ?? '', sex ?? '', saidOn ?? '', isPriority].join(
      '|',
    );
    const alike = this.traits.get(key) ?? { first: finding, selections: [] };
    alike.selections.push(guid);
    this.traits.set(key, alike);
    if (eventId !== null) this.used.events.add(eventId);
    const position = { startPosition: String(startPosition), endPosition: String(endPosition) };
    const marker =
      readGuid(this.came.get(guid)?.attributes['creatingUser']) ?? this.guids.person(finding.personId);
    const attributes = came
      ? { ...came.attributes, ...position }
      : { guid, ...position, creatingUser: this.user(marker), creationDateTime: finding.createdAt };
    return element('PlainTextSelection', attributes, [
      ...[...named(came, 'Description'), ...codings, ...named(came, 'NoteRef'), ...notes],
      ...decisions,
    ]);
  }

  private summary(guid: string, language: Language, text: string): XmlElement {
    this.ownNotes.push(
      element('Note', { guid, name: `Summary (${language})` }, [
        element('PlainTextContent', {}, text),
        ...variableValues({ 'summary-language': language }),
      ]),
    );
    return element('NoteRef', { targetGUID: guid });
  }

  /** What was decided about a finding in a round, with its reason. */
  private decision(row: DecisionRow, finding: string): XmlElement {
    const { roundId, codes, tags, reason, coderId, personId, createdAt, before } = row;
    const guid = this.guids.decision(roundId, finding);
    const round = this.records.rounds.find(({ id }) => id === roundId);
    this.used.rounds.add(roundId);
    this.counts.decisions += 1;
    this.counts.earlierDecisionsLeftOut += before;
    const coder = this.records.coders.find(({ id }) => id === coderId);
    const creatingUser = this.user(coder?.guid ?? this.guids.person(personId));
    const listed = (of: readonly string[]) => of.map((code) => this.guids.code(code)).join(' ');
    const attributes = { guid, name: `Decision: ${round?.title ?? ''}`, creatingUser };
    this.ownNotes.push(
      element('Note', { ...attributes, creationDateTime: createdAt }, [
        element('PlainTextContent', {}, reason),
        ...variableValues({
          'decision-round': this.guids.round(roundId),
          'decision-codes': listed(codes),
          'decision-tags': listed(tags),
        }),
      ]),
    );
    return element('NoteRef', { targetGUID: guid });
  }

  private document(document: DocumentRow, findings: readonly FindingRecord[]): XmlElement {
    const guid = this.guids.document(document.id);
    const came = this.kept.get(guid);
    const { fileName, mediaType, isIllustrative, eventId, areaCode, title, text, createdAt } = document;
    const positions = textPositions(text);
    if (eventId !== null) this.used.events.add(eventId);
    this.counts.sources += 1;
    const path = came ? came.attributes['plainTextPath'] : `${internal}${guid}.txt`;
    const isFree = path !== undefined && path.startsWith(internal) && !this.texts.has(path);
    const own = isFree ? path : path === undefined ? null : `${internal}${guid}.txt`;
    if (own !== null) this.texts.set(own, text);
    const attributes = came
      ? { ...came.attributes, plainTextPath: own }
      : { guid, name: title, plainTextPath: own, creationDateTime: createdAt };
    return element('TextSource', attributes, [
      ...named(came, 'Description'),
      ...(own === null ? [element('PlainTextContent', {}, text)] : []),
      ...this.inOrder(findings, (finding) => this.guids.finding(finding)).map((finding) =>
        this.selection(finding, positions.codePointOf(finding.start), positions.codePointOf(finding.end)),
      ),
      ...[...named(came, 'Coding'), ...named(came, 'NoteRef'), ...named(came, 'VariableValue')],
      ...variableValues({
        ...{
          event: eventId === null ? null : this.guids.event(eventId),
          area: areaCode,
          'file-name': fileName,
        },
        ...{ 'media-type': mediaType, illustrative: isIllustrative ? 'true' : null },
      }),
    ]);
  }

  /** A text made of the findings of an event that quote no document, a paragraph each. */
  private recorded(eventId: number | null, findings: readonly FindingRecord[]): XmlElement {
    const event = this.records.events.find(({ id }) => id === eventId);
    const guid = derivedGuid('recorded', event ? this.guids.event(event.id) : 'no event');
    const ordered = this.inOrder(findings, (finding) => this.guids.finding(finding));
    const selections: XmlElement[] = [];
    let [text, length] = ['', 0];
    for (const finding of ordered) {
      const words = wordsOfFreeFinding(finding);
      const own = textPositions(words).length;
      selections.push(this.selection(finding, length, length + own));
      text += `${words}\n\n`;
      length += own + 2;
    }
    this.counts.sources += 1;
    const path = `${internal}${guid}.txt`;
    this.texts.set(path, text);
    const name = event ? textIn(event.title, this.language) : '';
    return element(
      'TextSource',
      { guid, name: `Findings without a document${name && `: ${name}`}`, plainTextPath: path },
      [
        ...selections,
        ...variableValues({ generated: 'true', event: event ? this.guids.event(event.id) : null }),
      ],
    );
  }

  sources(): readonly XmlElement[] {
    const { documents, findings } = this.records;
    const of = new Map<number, FindingRecord[]>(documents.map(({ id }) => [id, []]));
    const free = new Map<number | null, FindingRecord[]>();
    for (const finding of findings) {
      const list = finding.documentId === null ? undefined : of.get(finding.documentId);
      if (list) list.push(finding);
      else free.set(finding.eventId, [...(free.get(finding.eventId) ?? []), finding]);
    }
    const others = this.keptIn('Sources').map(({ guid, element: node }) => ({ guid, make: () => node }));
    const texts = documents.map((document) => ({
      guid: this.guids.document(document.id),
      make: () => this.document(document, of.get(document.id) ?? []),
    }));
    const events = [...free.keys()].sort((one, other) => (one ?? Infinity) - (other ?? Infinity));
    return [
      ...this.inOrder([...texts, ...others], ({ guid }) => guid).map(({ make }) => make()),
      ...events.map((event) => this.recorded(event, free.get(event) ?? [])),
    ];
  }

  keptIn(section: string): readonly ObjectRow[] {
    return this.records.isPartial
      ? []
      : this.records.objects.filter((object) => object.kind === 'kept' && object.section === section);
  }

  notes(): readonly XmlElement[] {
    const rounds = this.records.rounds.filter(({ id }) => this.used.rounds.has(id));
    return [
      ...this.ownNotes,
      ...this.inOrder(rounds, ({ id }) => this.guids.round(id)).map(({ id, title, instructions, state }) =>
        element('Note', { guid: this.guids.round(id), name: title }, [
          element('PlainTextContent', {}, instructions),
          ...variableValues({ 'round-state': state }),
        ]),
      ),
      ...this.keptIn('Notes').map(({ element: node }) => node),
    ];
  }

  users(): readonly XmlElement[] {
    const came = this.records.objects.filter(
      ({ kind, guid }) => kind === 'user' && (!this.records.isPartial || this.used.users.has(guid)),
    );
    const known = new Set(came.map(({ guid }) => guid));
    const own = [
      ...this.records.coders,
      ...this.records.persons.map(({ id, name }) => ({ guid: this.guids.person(id) ?? '', name })),
    ].filter(({ guid }) => this.used.users.has(guid) && !known.has(guid) && known.add(guid));
    return [
      ...came.map(({ element: node }) => node),
      ...own.map(({ guid, name }) => element('User', { guid, name })),
    ];
  }
}

const section = (name: string, content: readonly XmlElement[]): readonly XmlElement[] =>
  content.length > 0 ? [element(name, {}, content)] : [];

/**
 * A project of REFI-QDA 1.5 with everything that the records hold. The same records give the same bytes: nothing in it
 * tells when it was written.
 */
export const writeProject = (records: Records, language: Language): WrittenProject => {
  const writer = new ProjectWriter(records, language);
  const sources = writer.sources();
  const kept = (name: string) => writer.keptIn(name).map(({ element: node }) => node);
  const root = element('Project', { xmlns: projectNamespace, name: 'Qadam', origin: 'Qadam' }, [
    ...section('Users', writer.users()),
    element('CodeBook', {}, [element('Codes', {}, codeBookOf(records, writer.guids, language))]),
    element('Variables', {}, [...qadamVariables(), ...kept('Variables')]),
    ...section('Cases', [...casesOf(writer, language), ...kept('Cases')]),
    ...section('Sources', sources),
    ...section('Notes', writer.notes()),
    ...['Links', 'Sets', 'Graphs'].flatMap((name) => section(name, kept(name))),
    ...(records.isPartial || records.descriptions.length === 0
      ? []
      : [element('Description', {}, records.descriptions.join('\n\n'))]),
  ]);
  return { root, texts: writer.texts, counts: writer.counts };
};
