import { Injectable } from '@nestjs/common';
import {
  clashDistance,
  codeOfTitle,
  colourDistance,
  freeColour,
  type GuidanceField,
  guidanceFields,
  isProjectCode,
  type Texts,
} from '@qadam/evidence/domain';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { Database, Failure, invalidInput, notFound } from '@qadam/platform/server';
import type { TextByLanguageInput } from '../events/event.object';
import { textIn, typedTexts } from '../in-language';
import type { CodeBookEntry, CodeGuidanceInput, NewProjectCodeInput } from './code-book.object';

import { CodeBookService } from './code-book.service';
import { codeWords } from './code-words';

export interface ProjectCode {
  readonly title: Texts;
  readonly colour: string | null;
  readonly isPublic: boolean;
  readonly isRetired: boolean;
  readonly mergedInto: string | null;
}

/** Writes codes of the project's own and what is written about any code; every method leaves an audit record. */
@Injectable()
export class CodeChanges {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly book: CodeBookService,
  ) {}

  async create(viewer: Viewer, input: NewProjectCodeInput): Promise<CodeBookEntry> {
    const title = typedTexts(input.title);
    if (Object.keys(title).length === 0) throw invalidInput(codeWords.title, { field: 'title' });
    // One after the other, so that two new codes never get the same colour.
    await this.database.query('lock table project_code in share row exclusive mode');
    const taken = await this.database.query<{ code: string }>('select code from project_code');
    const codes = taken.map((each) => each.code);
    const typed = input.code?.trim().toLowerCase();
    const code = typed || codeOfTitle(title.en ?? textIn(title, viewer.language), codes);
    if (!isProjectCode(code)) throw invalidInput(codeWords.form, { field: 'code' });
    if (codes.includes(code)) throw new Failure('conflict', codeWords.taken, { field: 'code', code });
    const colour = await this.colourFor(code, input.colour ?? null);
    await this.database.query(
      'insert into project_code (code, title, colour, created_by) values ($1, $2, $3, $4)',
      [code, JSON.stringify(title), colour, viewer.person?.id ?? null],
    );
    await this.record(viewer, 'create', code, { title, colour });
    return this.book.find(viewer, code);
  }

  /** Changes titles, each in its language, and the colour; an empty title takes that language away. */
  async rename(
    viewer: Viewer,
    code: string,
    change: TextByLanguageInput,
    wish: string | null = null,
  ): Promise<CodeBookEntry> {
    const before = await this.project(code);
    const title = typedTexts({ ...before.title, ...change });
    if (Object.keys(title).length === 0) throw invalidInput(codeWords.title, { field: 'title' });
    const colour = wish ? await this.colourFor(code, wish) : before.colour;
    await this.database.query('update project_code set title = $2, colour = $3 where code = $1', [
      ...[code, JSON.stringify(title), colour],
    ]);
    await this.record(viewer, 'rename', code, {
      before: { title: before.title, colour: before.colour },
      after: { title, colour },
    });
    return this.book.find(viewer, code);
  }

  /** A retired code keeps its tags and is offered no more. */
  async retire(viewer: Viewer, code: string, isRetired: boolean): Promise<CodeBookEntry> {
    const { mergedInto } = await this.project(code);
    if (mergedInto) throw new Failure('conflict', codeWords.merged, { code });
    await this.database.query(
      'update project_code set retired_at = case when $2 then now() end where code = $1',
      [code, isRetired],
    );
    await this.record(viewer, isRetired ? 'retire' : 'restore', code, {});
    return this.book.find(viewer, code);
  }

  /** Shows a code to visitors, who otherwise learn neither its title nor its count, or hides it again. */
  async show(viewer: Viewer, code: string, isPublic: boolean): Promise<CodeBookEntry> {
    const before = await this.project(code);
    if (before.isPublic === isPublic) return this.book.find(viewer, code);
    await this.database.query('update project_code set is_public = $2 where code = $1', [code, isPublic]);
    await this.record(viewer, isPublic ? 'show' : 'hide', code, { title: before.title });
    return this.book.find(viewer, code);
  }

  /** A new version in the language of the request; nothing where nothing changed. */
  async describe(viewer: Viewer, code: string, input: CodeGuidanceInput): Promise<CodeBookEntry> {
    const given = Object.fromEntries(
      guidanceFields.flatMap((field) =>
        input[field] == null ? [] : [[field, { [viewer.language]: input[field] }]],
      ),
    ) as Partial<Record<GuidanceField, Texts>>;
    await this.book.find(viewer, code);
    await this.writeVersion(viewer, code, given);
    return this.book.find(viewer, code);
  }

  /** Whether a new version came of it; languages and fields that are not given stay. */
  async writeVersion(
    viewer: Viewer,
    code: string,
    given: Partial<Record<GuidanceField, Texts>>,
  ): Promise<boolean> {
    await this.database.query('select pg_advisory_xact_lock(hashtext($1))', [`code_guidance ${code}`]);
    const before = await this.book.newest(code);
    const after = Object.fromEntries(
      guidanceFields.map((field) => [field, typedTexts({ ...before?.[field], ...given[field] })]),
    ) as Record<GuidanceField, Texts>;
    const changed = guidanceFields.filter((field) => {
      const [one, other] = [typedTexts(before?.[field] ?? {}), after[field]];
      return JSON.stringify(one) !== JSON.stringify(other);
    });
    if (changed.length > 0)
      await this.database.query(
        `insert into code_guidance (code, number, counts, does_not_count, examples, notes, person_id)
         select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6 from code_guidance where code = $1`,
        [code, ...guidanceFields.map((field) => JSON.stringify(after[field])), viewer.person?.id ?? null],
      );
    await this.record(viewer, 'describe', code, {
      before: Object.fromEntries(changed.map((field) => [field, before?.[field] ?? {}])),
      after: Object.fromEntries(changed.map((field) => [field, after[field]])),
    });
    return changed.length > 0;
  }

  /** @throws Failure `not-found` for what is no code of the project's own */
  async project(code: string): Promise<ProjectCode> {
    const row = await this.database.one<ProjectCode>(
      `select title, colour, is_public as "isPublic", retired_at is not null as "isRetired", merged_into as "mergedInto"
       from project_code where code = $1 for update`,
      [code],
    );
    if (!row) throw notFound('code of the project', code);
    return row;
  }

  /** The wished colour, or a free one. @throws Failure where the wish is none, or too close to another code's */
  async colourFor(code: string, wish: string | null): Promise<string> {
    const rows = await this.database.query<{ colour: string; isGoal: boolean }>(
      `select lower(color) as colour, true as "isGoal" from goal
       union all select colour, false from project_code where colour is not null and code <> $1`,
      [code],
    );
    if (!wish) return freeColour(rows.map(({ colour }) => colour));
    const colour = wish.trim().toLowerCase();
    if (!/^#[0-9a-f]{6}$/u.test(colour)) throw invalidInput(codeWords.notColour, { field: 'colour' });
    if (rows.some((other) => colourDistance(colour, other.colour) < (other.isGoal ? 0.01 : clashDistance)))
      throw invalidInput(codeWords.colour, { field: 'colour' });
    return colour;
  }

  private record(viewer: Viewer, action: string, code: string, detail: object): Promise<void> {
    return this.audit.record(viewer, action, { kind: 'code', id: code }, { ...detail });
  }
}
