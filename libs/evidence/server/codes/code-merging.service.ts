import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { Database, Failure, invalidInput } from '@qadam/platform/server';
import { TargetDirectory } from '../targets/target-directory';
import type { CodeBookEntry, CodeMergePreview } from './code-book.object';
import { CodeBookService } from './code-book.service';
import { CodeChanges } from './code-change.service';
import { codeWords } from './code-words';

/** A round that is closed stays as it was closed: its choices and decisions keep their codes. */
const isOpen = (row: string): string =>
  `exists (select 1 from coding_round r where r.id = ${row}.round_id and r.state <> 'closed')`;

/** Merges a code of the project's own into another code, a goal or a target, and splits it again. */
@Injectable()
export class CodeMerging {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly book: CodeBookService,
    private readonly changes: CodeChanges,
    private readonly targets: TargetDirectory,
  ) {}

  /** How much a merge would move; of rounds that are being coded only what the viewer chose, so that no number tells of others. */
  async preview(viewer: Viewer, code: string, into: string): Promise<CodeMergePreview> {
    await this.require(code, into);
    const row = await this.database.one<CodeMergePreview>(
      `select count(*)::int as tags,
         (count(*) filter (where exists (
           select 1 from tag o where o.finding_id = t.finding_id and o.code = $2)))::int as "alreadyThere",
         (select count(*)::int from coding k join coding_round r on r.id = k.round_id join coder c on c.id = k.coder_id
          where k.code = $1 and r.state <> 'closed' and (c.person_id = $3 or (r.state <> 'coding' and not exists (select 1 from coding_unseen u
            where u.person_id = $3 and u.finding_id = k.finding_id)))) as codings
       from tag t where t.code = $1
         and not exists (select 1 from coding_unseen u where u.person_id = $3 and u.finding_id = t.finding_id)`,
      [code, into, viewer.person?.id ?? null],
    );
    return row ?? { tags: 0, alreadyThere: 0, codings: 0 };
  }

  /** Recodes all tags and the codings of rounds that are not closed, and retires the code. What was moved is kept, so that it can be split again. */
  async merge(viewer: Viewer, code: string, into: string): Promise<CodeBookEntry> {
    await this.require(code, into);
    const merge = await this.database.one<{ id: number }>(
      `insert into code_merge (code, into_code, tags, codings, decisions, person_id)
       values ($1, $2,
         (select coalesce(jsonb_agg(to_jsonb(t) || jsonb_build_object('stood', exists (
            select 1 from tag o where o.finding_id = t.finding_id and o.code = $2))), '[]') from tag t where t.code = $1),
         (select coalesce(jsonb_agg(to_jsonb(k) || jsonb_build_object('stood', exists (
            select 1 from coding o where o.round_id = k.round_id and o.finding_id = k.finding_id
              and o.coder_id = k.coder_id and o.code = $2))), '[]') from coding k where k.code = $1 and ${isOpen('k')}),
         (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'codes', d.codes)), '[]')
          from coding_decision d where $1 = any(d.codes) and ${isOpen('d')}),
         $3) returning id`,
      [code, into, viewer.person?.id ?? null],
    );
    await this.database.query(
      `update tag t set code = $2 where code = $1
         and not exists (select 1 from tag o where o.finding_id = t.finding_id and o.code = $2)`,
      [code, into],
    );
    await this.database.query('delete from tag where code = $1', [code]);
    await this.database.query(
      `update coding k set code = $2 where code = $1 and ${isOpen('k')} and not exists (select 1 from coding o
         where o.round_id = k.round_id and o.finding_id = k.finding_id and o.coder_id = k.coder_id and o.code = $2)`,
      [code, into],
    );
    await this.database.query(`delete from coding k where k.code = $1 and ${isOpen('k')}`, [code]);
    // What was decided is said with the code that has its tags now; the trail of acts keeps the words of the day.
    await this.database.query(
      `update coding_decision d set codes = case when $2 = any(d.codes) then array_remove(d.codes, $1)
         else array_replace(d.codes, $1, $2) end where $1 = any(d.codes) and ${isOpen('d')}`,
      [code, into],
    );
    await this.database.query(
      'update project_code set retired_at = now(), merged_into = $2 where code = $1',
      [code, into],
    );
    await this.audit.record(viewer, 'merge', { kind: 'code', id: code }, { into, merge: merge?.id });
    return this.book.find(viewer, code);
  }

  /** Takes a merge back: what was moved returns, where nobody has taken the other code away since. */
  async split(viewer: Viewer, code: string): Promise<CodeBookEntry> {
    await this.changes.project(code);
    const merge = await this.database.one<{ id: number; into: string }>(
      `update code_merge set undone_at = now() where code = $1 and undone_at is null returning id, into_code as into`,
      [code],
    );
    if (!merge) throw new Failure('conflict', codeWords.notMerged, { code });
    const { id, into } = merge;
    await this.database.query(
      `insert into tag (finding_id, code, person_id, created_at, round_id, suggestion_rank)
       select m.finding_id, m.code, m.person_id, m.created_at, m.round_id, m.suggestion_rank
       from code_merge c cross join jsonb_to_recordset(c.tags) as m(finding_id integer, code text, person_id integer,
         created_at timestamptz, round_id integer, suggestion_rank smallint)
       where c.id = $1 and exists (select 1 from tag o where o.finding_id = m.finding_id and o.code = $2)
       on conflict do nothing`,
      [id, into],
    );
    await this.database.query(
      `delete from tag t using code_merge c cross join jsonb_to_recordset(c.tags) as m(finding_id integer, stood boolean)
       where c.id = $1 and t.finding_id = m.finding_id and t.code = $2 and not m.stood`,
      [id, into],
    );
    await this.database.query(
      `insert into coding (round_id, finding_id, coder_id, code, rationale, suggestion_rank, created_at)
       select m.round_id, m.finding_id, m.coder_id, m.code, m.rationale, m.suggestion_rank, m.created_at
       from code_merge c cross join jsonb_to_recordset(c.codings) as m(round_id integer, finding_id integer,
         coder_id integer, code text, rationale text, suggestion_rank smallint, created_at timestamptz)
       where c.id = $1 and ${isOpen('m')} and exists (select 1 from coding o where o.round_id = m.round_id
         and o.finding_id = m.finding_id and o.coder_id = m.coder_id and o.code = $2)
       on conflict do nothing`,
      [id, into],
    );
    await this.database.query(
      `delete from coding k using code_merge c cross join jsonb_to_recordset(c.codings)
         as m(round_id integer, finding_id integer, coder_id integer, stood boolean)
       where c.id = $1 and k.round_id = m.round_id and k.finding_id = m.finding_id and k.coder_id = m.coder_id
         and k.code = $2 and not m.stood and ${isOpen('k')}`,
      [id, into],
    );
    await this.database.query(
      `update coding_decision d set codes = m.codes
       from code_merge c cross join jsonb_to_recordset(c.decisions) as m(id integer, codes text[])
       where c.id = $1 and d.id = m.id and ${isOpen('d')}`,
      [id],
    );
    await this.database.query(
      'update project_code set retired_at = null, merged_into = null where code = $1',
      [code],
    );
    await this.audit.record(viewer, 'split', { kind: 'code', id: code }, { from: into, merge: id });
    return this.book.find(viewer, code);
  }

  private async require(code: string, into: string): Promise<void> {
    const { mergedInto } = await this.changes.project(code);
    if (code === into) throw invalidInput(codeWords.itself, { field: 'into' });
    if (mergedInto) throw new Failure('conflict', codeWords.merged, { code });
    const { code: known } = await this.targets.require(into);
    if (known !== into) throw new Failure('conflict', codeWords.merged, { code: into });
  }
}
