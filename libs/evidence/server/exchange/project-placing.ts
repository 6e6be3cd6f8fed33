import {
  codeForTitle,
  type ExchangeProblem,
  type ExchangeProblemKind,
  officialCodeIn,
  readGuid,
  readGuidance,
  type XmlElement,
} from '@qadam/evidence/domain';
import type { Viewer } from '@qadam/identity/domain';
import { type Language, languageOfParagraph, languages } from '@qadam/language/domain';
import type { Database } from '@qadam/platform/server';
import type { AreaReach } from '../area-reach';
import { type DifferentlyCounted, type ExchangeCounts, noCounts, type RemovedTag } from './import-report';
import type { Records } from './read-records';
import { RecordGuids } from './record-guids';
import { isRoundMark, roundMarks } from './round-marks';
import { WithdrawnPlacing } from './place-withdrawn';
import { hasTitle, pathSign } from './write-code-book';

export interface Placed {
  readonly coderId?: number;
  readonly code?: string;
  readonly documentId?: number;
  readonly findingId?: number;
  readonly eventId?: number;
  readonly roundId?: number;
}

interface Remembered {
  readonly guid: string;
  readonly kept: XmlElement;
  readonly order?: number;
}

/** A code as it comes from any kind of file. */
export interface IncomingCode extends Remembered {
  readonly name: string;
  readonly description: string;
  readonly colour: string | null;
  readonly isCodable: boolean;
  readonly parent: string | null;
}

export interface PlacingTools {
  readonly database: Database;
  readonly areas: AreaReach;
  readonly viewer: Viewer;
}

/** Gives what came a place in the database; knows what is already there, and counts both. Runs in one transaction. */
export class ProjectPlacing {
  readonly made = noCounts();
  readonly known = noCounts();
  readonly problems: ExchangeProblem[] = [];
  /** Tags of the file that somebody removed here after they were given there. */
  readonly removedHere: RemovedTag[] = [];
  readonly participants: {
    added: number;
    kept: number;
    notesAdded: number;
    readonly different: DifferentlyCounted[];
  } = { added: 0, kept: 0, notesAdded: 0, different: [] };
  readonly guids: RecordGuids;
  readonly withdrawn: WithdrawnPlacing;
  /** Rounds that another Qadam wrote and that came with the file, by their numbers here. */
  readonly roundsMade: number[] = [];
  readonly placed = new Map<string, Placed>();
  /** How many objects were not remembered before. */
  rememberedNow = 0;
  private readonly paths = new Map<string, string>();
  private readonly reached = new Map<string, boolean>();
  private readonly remembered: Set<string>;
  private readonly taken: Set<string>;

  constructor(
    readonly tools: PlacingTools,
    readonly records: Records,
    readonly importId: number,
    private readonly isFromQadam: boolean,
    bringsBack = false,
  ) {
    this.withdrawn = new WithdrawnPlacing(tools, records, bringsBack);
    this.guids = new RecordGuids(records);
    const { objects, documents, findings, events, rounds, coders, persons, projectCodes, codings } = records;
    this.remembered = new Set(objects.map(({ guid }) => guid));
    this.taken = new Set(projectCodes.map(({ code }) => code));
    for (const { id } of documents) this.placed.set(this.guids.document(id), { documentId: id });
    for (const { id } of events) this.placed.set(this.guids.event(id), { eventId: id });
    for (const { id } of rounds) this.placed.set(this.guids.round(id), { roundId: id });
    for (const { id } of persons) this.placed.set(this.guids.person(id) ?? '', {});
    for (const { id, guid } of coders) this.placed.set(guid, { coderId: id });
    for (const { sign } of roundMarks) this.placed.set(this.guids.code(sign), { code: sign });
    for (const { code } of [...records.goals, ...records.targets, ...projectCodes])
      this.placed.set(this.guids.code(code), { code });
    const guidOfFinding = new Map(findings.map((finding) => [finding.id, this.guids.finding(finding)]));
    for (const [id, guid] of guidOfFinding) this.placed.set(guid, { findingId: id });
    for (const { roundId, findingId } of records.decisions)
      this.placed.set(this.guids.decision(roundId, guidOfFinding.get(findingId) ?? ''), {
        findingId,
        roundId,
      });
    for (const row of codings) {
      const coder = coders.find(({ id }) => id === row.coderId)?.guid ?? null;
      const guid = this.guids.coding(row, guidOfFinding.get(row.findingId) ?? '', coder);
      if (this.guids.cameAs(row).length === 0)
        this.placed.set(guid, {
          ...{ findingId: row.findingId, code: row.code },
          ...(row.roundId === null ? {} : { roundId: row.roundId }),
          ...(row.roundId === null || row.coderId === null ? {} : { coderId: row.coderId }),
        });
    }
    for (const { guid, coderId, code, documentId, findingId, eventId, roundId } of objects)
      this.placed.set(guid, {
        // A person who came back as a user, and became a coder here only afterwards.
        ...this.placed.get(guid),
        ...(coderId === null ? {} : { coderId }),
        ...(code === null ? {} : { code }),
        ...(documentId === null ? {} : { documentId }),
        ...(findingId === null ? {} : { findingId }),
        ...(eventId === null ? {} : { eventId }),
        ...(roundId === null ? {} : { roundId }),
      });
  }

  refuse(kind: ExchangeProblemKind, place: string, detail?: string): void {
    this.problems.push({ kind, place, ...(detail === undefined ? {} : { detail }) });
  }

  /** What stands behind a GUID already; counted as known. */
  isKnown(guid: string, what: keyof ExchangeCounts): Placed | null {
    const found = this.placed.get(guid);
    if (!found) return null;
    this.known[what] += 1;
    return found;
  }

  /** Keeps the GUID and the element as it came; a second time changes nothing. */
  async remember(
    kind: string,
    { guid, kept, order }: Remembered,
    placed: Placed = {},
    { section = '', parent = null }: { readonly section?: string; readonly parent?: string | null } = {},
  ): Promise<void> {
    this.placed.set(guid, placed);
    if (this.remembered.has(guid)) return;
    this.remembered.add(guid);
    this.rememberedNow += 1;
    const { coderId, code, documentId, findingId, eventId, roundId } = placed;
    await this.tools.database.query(
      `insert into exchange_object (guid, import_id, kind, section, parent, position, element, coder_id, code,
         document_id, finding_id, event_id, round_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        ...[
          guid,
          this.importId,
          kind,
          section,
          parent,
          order ?? this.rememberedNow,
          JSON.stringify(kept),
          coderId ?? null,
        ],
        ...[code ?? null, documentId ?? null, findingId ?? null, eventId ?? null, roundId ?? null],
      ],
    );
  }

  async insert(sql: string, parameters: readonly unknown[]): Promise<number> {
    const row = await this.tools.database.one<{ id: number }>(sql, parameters);
    if (!row) throw new Error('The insert answered no row.');
    return row.id;
  }

  /**
   * Whether there is such an area.
   * @throws Failure `forbidden` for one beyond the viewer's role of analyst
   */
  async mayReach(area: string, place: string): Promise<boolean> {
    const known = this.reached.get(area);
    if (known !== undefined) return known;
    const exists = this.records.areas.some(({ code }) => code === area);
    if (exists) await this.tools.areas.require(this.tools.viewer, area);
    else this.refuse('unknown-area', place, area);
    this.reached.set(area, exists);
    return exists;
  }

  /** The coder behind the GUID of a user, made where there was a person only. */
  async coder(guid: string): Promise<number> {
    const known = this.placed.get(guid)?.coderId;
    if (known !== undefined) return known;
    const person = this.records.persons.find(({ id }) => this.guids.person(id) === guid);
    const coderId = await this.insert(
      'insert into coder (guid, person_id, name) values ($1, $2, $3) returning id',
      [guid, person?.id ?? null, person?.name ?? 'No name given'],
    );
    this.placed.set(guid, { coderId });
    return coderId;
  }

  async user(user: Remembered & { readonly name: string }): Promise<void> {
    const known = this.isKnown(user.guid, 'users');
    if (known) return this.remember('user', user, known);
    const name = user.name.trim() || 'No name given';
    const coderId = await this.insert('insert into coder (guid, name) values ($1, $2) returning id', [
      user.guid,
      name,
    ]);
    this.made.users += 1;
    await this.remember('user', user, { coderId });
  }

  /** A goal, a target, a code that is known, or a new code of the project; a heading that tags nothing stays a heading. */
  async code(code: IncomingCode): Promise<void> {
    const { guid, name, parent } = code;
    // Says of a coder that none fits, or that they did not finish: it tags nothing and is in no code book.
    if (isRoundMark(this.placed.get(guid)?.code ?? '')) return;
    const path =
      parent !== null && this.paths.has(parent) ? `${this.paths.get(parent)}${pathSign}${name}` : name;
    this.paths.set(guid, path);
    const known = this.isKnown(guid, 'codes');
    if (known) {
      if (known.code === undefined || !this.guids.isOfficial(known.code) || this.remembered.has(guid))
        return this.remember('code', code, known, { parent });
      return this.guidance(known.code, readGuidance(code.description, languageOfParagraph(name)));
    }
    const official = officialCodeIn(name);
    if (official !== null && this.guids.isOfficial(official)) {
      this.known.codes += 1;
      return this.remember('code', code, { code: official }, { parent });
    }
    const alike = code.isCodable ? this.codeCalled(path) : undefined;
    if (alike) {
      this.known.codes += 1;
      await this.remember('code', code, { code: alike.code }, { parent });
      return this.guidance(alike.code, readGuidance(code.description, languageOfParagraph(name)));
    }
    this.made.codes += 1;
    if (!code.isCodable) return this.remember('code', code, {}, { parent });
    const own = await this.projectCode(path, code);
    await this.remember('code', code, { code: own }, { parent });
  }

  /**
   * The code of the project that was called like this before: made by hand, or by another file that has other GUIDs. Not
   * for the code book of another Qadam, which tells its codes apart by their GUIDs even where two have one title.
   */
  private codeCalled(path: string) {
    return this.isFromQadam
      ? undefined
      : this.records.projectCodes.find(({ title, isRetired }) => !isRetired && hasTitle(title, path));
  }

  private async projectCode(path: string, { name, description, colour }: IncomingCode): Promise<string> {
    const texts = readGuidance(description, languageOfParagraph(description || name));
    const guessed = languageOfParagraph(name);
    const free: Language =
      texts.title[guessed] === undefined
        ? guessed
        : (languages.find((language) => texts.title[language] === undefined) ?? guessed);
    const base = codeForTitle(path);
    let own = base;
    for (let number = 2; this.taken.has(own) || this.guids.isOfficial(own); number += 1)
      own = `${base}-${number}`;
    this.taken.add(own);
    const isColour = colour !== null && /^#[\da-f]{6}$/iu.test(colour);
    await this.tools.database.query(
      'insert into project_code (code, title, colour, created_by) values ($1, $2, $3, $4)',
      [
        ...[own, JSON.stringify({ ...texts.title, [free]: path || own })],
        ...[isColour ? colour.toLowerCase() : null, this.tools.viewer.person?.id ?? null],
      ],
    );
    await this.guidance(own, texts);
    return own;
  }

  /** Where the code book says nothing of a code yet. */
  private async guidance(code: string, texts: ReturnType<typeof readGuidance>): Promise<void> {
    const { counts, doesNotCount, examples, notes } = texts;
    const parts = [counts, doesNotCount, examples, notes];
    if (parts.every((part) => Object.keys(part).length === 0)) return;
    await this.tools.database.query(
      `insert into code_guidance (code, number, counts, does_not_count, examples, notes, person_id)
       select $1, 1, $2, $3, $4, $5, $6 where not exists (select 1 from code_guidance where code = $1)`,
      [code, ...parts.map((part) => JSON.stringify(part)), this.tools.viewer.person?.id ?? null],
    );
  }

  /** Where a code was merged since, the one that has its tags now. */
  followed(code: string): string {
    return this.records.projectCodes.find((each) => each.code === code)?.mergedInto ?? code;
  }

  codeBehind(guid: string): string | null {
    return this.placed.get(readGuid(guid) ?? '')?.code ?? null;
  }
}
