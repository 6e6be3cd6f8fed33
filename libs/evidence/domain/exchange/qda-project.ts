import { readGuid } from './guid';
import type { ExchangeProblem } from './problem-words';
import {
  isQadamValue,
  isQadamVariable,
  projectNamespace,
  qadamValues,
  type QadamValues,
} from './qda-variables';
import { childCalled, childrenCalled, type XmlElement } from './xml-tree';

/** What stands in a file as an element with a GUID, with the element as it came, without the parts read from it. */
interface QdaObject {
  readonly guid: string;
  readonly kept: XmlElement;
  readonly place: string;
  /** Which element of the file it is. */
  readonly order?: number;
}

export interface QdaUser extends QdaObject {
  readonly name: string;
}

export interface QdaCode extends QdaObject {
  readonly name: string;
  readonly isCodable: boolean;
  readonly colour: string | null;
  readonly description: string;
  readonly parent: string | null;
}

export interface QdaCoding extends QdaObject {
  /** GUID of the code. */
  readonly code: string;
  readonly coder: string | null;
  readonly createdAt: string | null;
  readonly notes: readonly string[];
}

export interface QdaSelection extends QdaObject {
  /** Code points, the end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly coder: string | null;
  readonly createdAt: string | null;
  readonly codings: readonly QdaCoding[];
  readonly notes: readonly string[];
}

export interface QdaSource extends QdaObject {
  readonly name: string;
  /** Path of the text in the archive, else the text itself. */
  readonly path: string | null;
  readonly text: string;
  readonly createdAt: string | null;
  readonly values: QadamValues;
  readonly selections: readonly QdaSelection[];
}

/** An element that Qadam has no place of its own for, kept to be handed on. */
export interface QdaKept extends QdaObject {
  readonly section: string;
}

export interface QdaNote {
  readonly name: string;
  readonly text: string;
  readonly values: QadamValues;
  /** Who wrote it, and when; of a decision. */
  readonly writer: string | null;
  readonly createdAt: string | null;
  readonly place: string;
}

export interface QdaProject {
  readonly attributes: Readonly<Record<string, string>>;
  readonly description: string;
  readonly users: readonly QdaUser[];
  /** Parents before their children. */
  readonly codes: readonly QdaCode[];
  readonly sources: readonly QdaSource[];
  /** Events of Qadam by their GUID. */
  readonly events: readonly (QdaObject & { readonly name: string; readonly values: QadamValues })[];
  /** What cases of Qadam say about a selection, by its GUID. */
  readonly traits: ReadonlyMap<string, QadamValues>;
  /** Summaries, rounds and decisions of Qadam, by the GUID of their note. */
  readonly notes: ReadonlyMap<string, QdaNote>;
  readonly kept: readonly QdaKept[];
}

/** Whether the project was written by Qadam itself, which tells tags from the codings of a round. */
export const isFromQadam = ({ attributes }: Pick<QdaProject, 'attributes'>): boolean =>
  (attributes['origin'] ?? '').startsWith('Qadam');

const sections = ['Variables', 'Cases', 'Sources', 'Notes', 'Links', 'Sets', 'Graphs'] as const;

/** Programs write a project in one line: an element is found by its name and GUID, a passage by its characters and source. */
const placeOf = ({ name, line, attributes }: XmlElement, around: string): string => {
  const { name: title, guid, startPosition, endPosition } = attributes;
  const characters = startPosition === undefined ? '' : `${startPosition}–${endPosition ?? ''}`;
  return [`project.qde, line ${line ?? 1}: ${name}`, title, guid, characters, around]
    .filter(Boolean)
    .join(' ');
};

/** A source for the places of what lies in it. */
const asAround = ({ name, attributes }: XmlElement): string =>
  `(${[name, attributes['name']].filter(Boolean).join(' ')})`;

/** Without the places in the file, as it is kept. */
const asKept = ({ name, attributes, children, text }: XmlElement): XmlElement => ({
  ...{ name, attributes, text },
  children: children.map(asKept),
});

const without = (from: XmlElement, isLeftOut: (child: XmlElement) => boolean): XmlElement =>
  asKept({ ...from, children: from.children.filter((child) => !isLeftOut(child)) });

const referencesOf = (from: XmlElement, name: string): readonly string[] =>
  childrenCalled(from, name).flatMap(({ attributes }) => readGuid(attributes['targetGUID']) ?? []);

class Reading {
  readonly problems: ExchangeProblem[] = [];
  private readonly seen = new Set<string>();

  /** Nothing for an element without a GUID, or with the GUID of another. */
  object(
    from: XmlElement,
    isLeftOut: (child: XmlElement) => boolean = () => false,
    around = '',
  ): QdaObject | null {
    const place = placeOf(from, around);
    const guid = readGuid(from.attributes['guid']);
    if (guid === null || this.seen.has(guid)) {
      this.problems.push({ kind: guid === null ? 'no-guid' : 'duplicate-guid', place });
      return null;
    }
    this.seen.add(guid);
    return { guid, place, kept: without(from, isLeftOut), order: from.order ?? 0 };
  }

  codes(from: XmlElement | undefined, parent: string | null): QdaCode[] {
    return childrenCalled(from, 'Code').flatMap((code) => {
      const object = this.object(code, ({ name }) => name === 'Code');
      if (!object) return [];
      const { name, color, isCodable } = code.attributes;
      const own: QdaCode = {
        ...{ ...object, parent, name: name ?? '', colour: color ?? null },
        isCodable: isCodable !== 'false' && isCodable !== '0',
        description: childCalled(code, 'Description')?.text ?? '',
      };
      return [own, ...this.codes(code, object.guid)];
    });
  }

  private codings(from: XmlElement, around: string): QdaCoding[] {
    return childrenCalled(from, 'Coding').flatMap((coding) => {
      const object = this.object(coding, undefined, around);
      const code = readGuid(childCalled(coding, 'CodeRef')?.attributes['targetGUID']);
      if (!object) return [];
      if (code === null) {
        this.problems.push({ kind: 'unknown-code', place: object.place });
        return [];
      }
      const coder = readGuid(coding.attributes['creatingUser']);
      const createdAt = coding.attributes['creationDateTime'] ?? null;
      return [{ ...object, code, coder, createdAt, notes: referencesOf(coding, 'NoteRef') }];
    });
  }

  selections(from: XmlElement, notes: ReadonlyMap<string, QdaNote>): QdaSelection[] {
    const around = asAround(from);
    return childrenCalled(from, 'PlainTextSelection').flatMap((selection) => {
      const isOwnNote = (child: XmlElement) =>
        child.name === 'NoteRef' && notes.has(readGuid(child.attributes['targetGUID']) ?? '');
      const isLeftOut = (child: XmlElement) => child.name === 'Coding' || isOwnNote(child);
      const object = this.object(selection, isLeftOut, around);
      if (!object) return [];
      const { startPosition, endPosition, creatingUser, creationDateTime } = selection.attributes;
      return [
        {
          ...object,
          ...{ start: Number(startPosition ?? NaN), end: Number(endPosition ?? NaN) },
          ...{ coder: readGuid(creatingUser), createdAt: creationDateTime ?? null },
          ...{ codings: this.codings(selection, around), notes: referencesOf(selection, 'NoteRef') },
        },
      ];
    });
  }

  sources(from: XmlElement | undefined, notes: ReadonlyMap<string, QdaNote>): QdaSource[] {
    return childrenCalled(from, 'TextSource').flatMap((source) => {
      const isTaken = (child: XmlElement) =>
        ['PlainTextSelection', 'PlainTextContent'].includes(child.name) || isQadamValue(child);
      const object = this.object(source, isTaken);
      if (!object) return [];
      const { name, plainTextPath, creationDateTime } = source.attributes;
      return [
        {
          ...object,
          ...{ name: name ?? '', path: plainTextPath ?? null, createdAt: creationDateTime ?? null },
          text: childCalled(source, 'PlainTextContent')?.text ?? '',
          ...{ values: qadamValues(source), selections: this.selections(source, notes) },
        },
      ];
    });
  }
}

const notesOf = (root: XmlElement): ReadonlyMap<string, QdaNote> =>
  new Map(
    childrenCalled(childCalled(root, 'Notes'), 'Note').flatMap((note): [string, QdaNote][] => {
      const values = qadamValues(note);
      const guid = readGuid(note.attributes['guid']);
      const text = childCalled(note, 'PlainTextContent')?.text ?? '';
      const kinds = ['summary-language', 'round-state', 'decision-round'] as const;
      if (guid === null || kinds.every((kind) => values[kind] === undefined)) return [];
      const { name, creatingUser, creationDateTime } = note.attributes;
      const writer = readGuid(creatingUser);
      const createdAt = creationDateTime ?? null;
      return [[guid, { name: name ?? '', text, values, writer, createdAt, place: placeOf(note, '') }]];
    }),
  );

/**
 * What a project file of REFI-QDA holds, in its order, with whatever Qadam has no place for as it came; and what in it
 * is refused. What is read is not yet held against the texts, which stand beside the file in its archive.
 */
export const readQdaProject = (
  root: XmlElement,
  namespace: string,
): { readonly project: QdaProject | null; readonly problems: readonly ExchangeProblem[] } => {
  if (root.name !== 'Project' || namespace !== projectNamespace)
    return {
      project: null,
      problems: [{ kind: 'not-qda', place: 'project.qde, line 1', detail: root.name }],
    };
  const reading = new Reading();
  const notes = notesOf(root);
  const users = childrenCalled(childCalled(root, 'Users'), 'User').flatMap((user) => {
    const object = reading.object(user);
    return object ? [{ ...object, name: user.attributes['name'] ?? user.attributes['id'] ?? '' }] : [];
  });
  const codes = reading.codes(childCalled(childCalled(root, 'CodeBook'), 'Codes'), null);
  const sources = reading.sources(childCalled(root, 'Sources'), notes);
  const events: QdaProject['events'][number][] = [];
  const traits = new Map<string, QadamValues>();
  const kept: QdaKept[] = [];
  for (const section of sections)
    for (const each of childCalled(root, section)?.children ?? []) {
      const guid = readGuid(each.attributes['guid']);
      if (each.name === 'TextSource' || (guid !== null && (notes.has(guid) || isQadamVariable(guid))))
        continue;
      const values = each.name === 'Case' ? qadamValues(each) : {};
      if (values.area !== undefined)
        for (const selection of referencesOf(each, 'SelectionRef')) traits.set(selection, values);
      else {
        const object = reading.object(each);
        if (!object) continue;
        if (values['event-kind'] === undefined) kept.push({ ...object, section });
        else events.push({ ...object, name: each.attributes['name'] ?? '', values });
      }
    }
  const project: QdaProject = {
    attributes: root.attributes,
    description: childCalled(root, 'Description')?.text ?? '',
    ...{ users, codes, sources, events, traits, notes, kept },
  };
  return { project, problems: reading.problems };
};
