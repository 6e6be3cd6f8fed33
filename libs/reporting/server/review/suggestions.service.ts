import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { beginningOf, type Language } from '@qadam/language/domain';
import {
  applySuggestion,
  emptyContent,
  followChange,
  type RangeAnchor,
  type RichText,
  type SuggestedChange,
} from '@qadam/reporting/domain';
import { Database, Failure, notFound } from '@qadam/platform/server';
import { type SectionRow, SectionStore, type WrittenRow } from '../sections/section-store.service';
import { SectionWriting } from '../sections/section-writing.service';
import { mayWrite } from '../sections/standing';
import { notApplied, reviewWords } from './review-words';

/** Something that a person must look at before taking a suggestion. */
export interface SuggestionWarning {
  readonly kind:
    | 'figure-overwritten'
    | 'figure-removed'
    | 'citation-removed'
    | 'unit-removed'
    | 'unit-moved'
    | 'heading-level';
  /** As it stood when the text went out. */
  readonly was: string;
  /** What was written over it; empty where it was removed. */
  readonly now: string;
}

export interface SuggestionRow {
  readonly id: number;
  readonly setId: number;
  readonly sectionId: number;
  readonly language: Language;
  readonly versionId: number;
  /** The document that the set came from; `null` for one made on the page. */
  readonly fileName: string | null;
  readonly personName: string;
  readonly personId: number;
  /** Who made it with changes tracked, as the document says; nobody has proved that name. */
  readonly author: string | null;
  readonly at: Date;
  readonly change: SuggestedChange | { readonly kind: 'notice' };
  readonly note: string;
  readonly warnings: readonly SuggestionWarning[];
  readonly state: 'open' | 'accepted' | 'rejected' | 'withdrawn';
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
}

export interface NewSuggestion {
  readonly change: SuggestionRow['change'];
  readonly note?: string;
  readonly warnings?: readonly SuggestionWarning[];
  readonly author?: string;
}

export interface SuggestionSource {
  readonly section: SectionRow;
  readonly language: Language;
  readonly versionId: number;
  readonly fileName: string | null;
}

/** A change that was made, with the text on either side of it. */
interface Step {
  readonly before: RichText;
  readonly after: RichText;
  readonly change: SuggestedChange;
}

export interface Decision {
  readonly decided: number;
  /** Those whose place is gone or rewritten stay open. */
  readonly refused: number;
}

const selectSuggestion = `
  select g.id, g.set_id as "setId", s.section_id as "sectionId", s.language, s.version_id as "versionId",
    s.file_name as "fileName", p.name as "personName", s.person_id as "personId", g.author, s.at, g.change, g.note, g.warnings, g.state,
    d.name as "decidedBy", g.decided_at as "decidedAt"
  from section_suggestion g join section_suggestion_set s on s.id = g.set_id
    join person p on p.id = s.person_id left join person d on d.id = g.decided_by`;

/** Changes that others propose; the drafter takes or leaves them, and each that is taken is a new version. */
@Injectable()
export class SectionSuggestions {
  constructor(
    private readonly database: Database,
    private readonly store: SectionStore,
    private readonly writing: SectionWriting,
    private readonly audit: AuditTrail,
  ) {}

  of(sectionId: number, language: Language): Promise<SuggestionRow[]> {
    return this.database.query<SuggestionRow>(
      `${selectSuggestion} where s.section_id = $1 and s.language = $2 order by g.set_id, g.id`,
      [sectionId, language],
    );
  }

  /** Open or accepted, made on this version of a text. */
  standing(versionId: number): Promise<SuggestionRow[]> {
    return this.rows(`s.version_id = $1 and g.state in ('open', 'accepted')`, versionId);
  }

  /** One suggestion made on the page, on a draft or a text in review. */
  suggest(
    viewer: Viewer,
    sectionId: number,
    language: Language,
    change: SuggestedChange,
    note: string,
  ): Promise<number> {
    return this.database.transaction(async () => {
      const section = await this.store.byId(sectionId);
      if (section.state === 'approved')
        throw new Failure('conflict', reviewWords.approvedText, { state: section.state });
      const newest = await this.store.newestIn(section.id, language);
      if (!newest) throw notFound('version', language);
      const applied = applySuggestion(newest.content, change);
      if (!applied.ok) throw new Failure('conflict', notApplied[applied.reason], { reason: applied.reason });
      return this.keep(viewer, { section, language, versionId: newest.id, fileName: null }, [
        { change, note },
      ]);
    });
  }

  /** A set of suggestions from one hand or one document; answers its id. */
  keep(viewer: Viewer, source: SuggestionSource, suggestions: readonly NewSuggestion[]): Promise<number> {
    const { section, language, versionId, fileName } = source;
    return this.database.transaction(async () => {
      const set = await this.database.one<{ id: number }>(
        `insert into section_suggestion_set (section_id, language, version_id, file_name, person_id)
         values ($1, $2, $3, $4, $5) returning id`,
        [section.id, language, versionId, fileName, viewer.person?.id],
      );
      const id = set?.id ?? 0;
      for (const { change, note = '', warnings = [], author = null } of suggestions)
        await this.database.query(
          `insert into section_suggestion (set_id, change, note, warnings, author) values ($1, $2, $3, $4, $5)`,
          [
            id,
            JSON.stringify(change),
            note.trim(),
            JSON.stringify(warnings),
            author === null ? null : beginningOf(author, 200),
          ],
        );
      await this.audit.record(
        viewer,
        'suggest',
        { kind: 'section', id: section.id },
        { set: id, language, count: suggestions.length, ...(fileName === null ? {} : { file: fileName }) },
      );
      return id;
    });
  }

  /** Takes or leaves one suggestion. */
  async decide(viewer: Viewer, id: number, isAccepted: boolean): Promise<Decision> {
    const rows = await this.rows('g.id = $1', id);
    if (rows.length === 0) throw notFound('suggestion', id);
    if (rows[0]?.state !== 'open') throw new Failure('conflict', reviewWords.decidedBefore);
    return this.decideAll(viewer, rows, isAccepted, true);
  }

  /** Whoever made a suggestion takes it back while it is open; the record keeps that it was made. */
  async takeBack(viewer: Viewer, id: number): Promise<SuggestionRow> {
    return this.database.transaction(async () => {
      const [row] = await this.rows('g.id = $1', id);
      if (!row) throw notFound('suggestion', id);
      if (row.personId !== viewer.person?.id) throw new Failure('forbidden', reviewWords.ownSuggestions);
      await this.store.lock(row.sectionId);
      const [open] = await this.rows(`g.state = 'open' and g.id = $1`, id);
      if (!open) throw new Failure('conflict', reviewWords.decidedBefore);
      await this.database.query(
        `update section_suggestion set state = 'withdrawn', decided_by = $2, decided_at = now() where id = $1`,
        [id, viewer.person.id],
      );
      await this.audit.record(
        viewer,
        'take-back-suggestion',
        { kind: 'section', id: row.sectionId },
        { suggestions: [id], language: row.language },
      );
      return row;
    });
  }

  /** Takes or leaves what is still open of a set; what cannot be made stays open. */
  async decideSet(viewer: Viewer, setId: number, isAccepted: boolean): Promise<Decision> {
    const rows = await this.rows(`g.set_id = $1 and g.state = 'open'`, setId);
    if (rows.length === 0) throw new Failure('conflict', reviewWords.decidedBefore);
    return this.decideAll(viewer, rows, isAccepted, false);
  }

  private decideAll(
    viewer: Viewer,
    rows: readonly SuggestionRow[],
    isAccepted: boolean,
    isStrict: boolean,
  ): Promise<Decision> {
    return this.database.transaction(async () => {
      const [{ sectionId = 0, language = 'ru' } = {}] = rows;
      const section = await this.store.lock(sectionId);
      if (isAccepted && !mayWrite(viewer, section))
        throw new Failure('conflict', reviewWords.decidedInDraft, { state: section.state });
      const open = await this.rows(
        `g.state = 'open' and g.id = any($1)`,
        rows.map(({ id }) => id),
      );
      if (open.length === 0) throw new Failure('conflict', reviewWords.decidedBefore);
      const newest = await this.store.newestIn(sectionId, language);
      const { content, taken, steps } = isAccepted
        ? this.take(newest?.content ?? emptyContent, open, isStrict)
        : { content: null, taken: open, steps: [] };
      const version =
        content === null || taken.length === 0
          ? null
          : await this.save(viewer, section, newest, content, language);
      const comments = await this.keepComments(sectionId, language, steps);
      await this.database.query(
        `update section_suggestion set state = $2, decided_by = $3, decided_at = now(), result_version_id = $4
         where id = any($1)`,
        [taken.map(({ id }) => id), isAccepted ? 'accepted' : 'rejected', viewer.person?.id, version],
      );
      if (taken.length > 0)
        await this.audit.record(
          viewer,
          isAccepted ? 'accept-suggestion' : 'reject-suggestion',
          { kind: 'section', id: sectionId },
          {
            ...{ suggestions: taken.map(({ id }) => id), language, versionId: version },
            ...(comments.length === 0 ? {} : { comments }),
          },
        );
      return { decided: taken.length, refused: open.length - taken.length };
    });
  }

  private take(
    content: RichText,
    open: readonly SuggestionRow[],
    isStrict: boolean,
  ): {
    readonly content: RichText;
    readonly taken: readonly SuggestionRow[];
    readonly steps: readonly Step[];
  } {
    const taken: SuggestionRow[] = [];
    const steps: Step[] = [];
    let text = content;
    for (const row of open) {
      if (row.change.kind === 'notice') {
        taken.push(row);
        continue;
      }
      const applied = applySuggestion(text, row.change);
      if (applied.ok) {
        steps.push({ before: text, after: applied.content, change: row.change });
        text = applied.content;
        taken.push(row);
      } else if (isStrict)
        throw new Failure('conflict', notApplied[applied.reason], { reason: applied.reason });
    }
    return { content: text, taken, steps };
  }

  /** Comments on a passage that was rewritten stay with what is written there; answers which. */
  private async keepComments(
    sectionId: number,
    language: Language,
    steps: readonly Step[],
  ): Promise<readonly number[]> {
    if (steps.length === 0) return [];
    const comments = await this.database.query<{ id: number; anchor: RangeAnchor }>(
      'select id, anchor from section_comment where section_id = $1 and language = $2 and anchor is not null order by id',
      [sectionId, language],
    );
    const moved = comments.flatMap(({ id, anchor }) => {
      const kept = steps.reduce(
        (at, { before, after, change }) => followChange(before, after, change, at),
        anchor,
      );
      return kept === anchor ? [] : [{ id, kept }];
    });
    for (const { id, kept } of moved)
      await this.database.query('update section_comment set anchor = $2 where id = $1', [
        id,
        JSON.stringify(kept),
      ]);
    return moved.map(({ id }) => id);
  }

  private async save(
    viewer: Viewer,
    section: SectionRow,
    newest: WrittenRow | undefined,
    content: RichText,
    language: Language,
  ): Promise<number | null> {
    if (newest && JSON.stringify(newest.content) === JSON.stringify(content)) return null;
    const saved = await this.writing.save(viewer, {
      id: section.id,
      language,
      baseVersion: newest?.number ?? 0,
      content,
    });
    return saved.id;
  }

  private rows(condition: string, parameter: unknown): Promise<SuggestionRow[]> {
    return this.database.query<SuggestionRow>(`${selectSuggestion} where ${condition} order by g.id`, [
      parameter,
    ]);
  }
}
