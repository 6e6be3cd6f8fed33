import type { QdaCoding, QdaSelection } from '@qadam/evidence/domain';
import type { StandsApart } from './coders-apart';
import { isRoundMark, unfinished } from './round-marks';
import type { ProjectPlacing } from './project-placing';

export const isDate = (text: string | null): text is string =>
  text !== null && !Number.isNaN(Date.parse(text));

/** The codes that coders gave to passages: tags, or what each says apart in a round to be adjudicated. */
export class CodingPlacing {
  /** The round of what coders say apart, once there is one. */
  round: number | null = null;
  private coderWithoutName: number | null = null;
  /** Findings that were given to their coders by this file. */
  private readonly assigned = new Set<string>();
  /** Who had not finished the passage that is placed. */
  private unfinished: ReadonlySet<string | null> = new Set();

  constructor(
    private readonly placing: ProjectPlacing,
    private readonly standsApart: StandsApart,
    /** Of the round, where one is needed. */
    private readonly title: string,
  ) {}

  private get database() {
    return this.placing.tools.database;
  }

  async place(selection: QdaSelection, findingId: number): Promise<void> {
    const before = this.placing.made.codings;
    this.unfinished = new Set(
      selection.codings
        .filter(({ code }) => this.placing.codeBehind(code) === unfinished)
        .map(({ coder }) => coder),
    );
    for (const coding of selection.codings) await this.coding(coding, selection, findingId);
    if (this.placing.made.codings > before && this.round !== null)
      await this.besides(this.round, selection, findingId);
  }

  private async coding(coding: QdaCoding, selection: QdaSelection, findingId: number): Promise<void> {
    const known = this.placing.isKnown(coding.guid, 'codings');
    if (known) return this.placing.remember('coding', coding, known);
    const named = this.placing.codeBehind(coding.code);
    if (named === null) return this.placing.refuse('unknown-code', coding.place, coding.code);
    if (coding.coder !== null && !this.placing.placed.has(coding.coder))
      return this.placing.refuse('unknown-user', coding.place, coding.coder);
    const area = this.placing.records.findings.find(({ id }) => id === findingId)?.areaCode;
    if (area !== undefined && !(await this.placing.mayReach(area, coding.place))) return;
    const code = this.placing.followed(named);
    const at = isDate(coding.createdAt) ? coding.createdAt : null;
    const round = coding.notes
      .map((note) => this.placing.placed.get(note)?.roundId)
      .find((id) => id !== undefined);
    const isMark = isRoundMark(code);
    if (round === undefined && !isMark && !this.standsApart(coding, selection)) {
      if (await this.isRemovedHere(findingId, [named, code], at)) {
        this.placing.removedHere.push({ finding: findingId, code });
        return;
      }
      const [added] = await this.database.query(
        `insert into tag (finding_id, code, created_at) values ($1, $2, coalesce($3::timestamptz, now()))
         on conflict do nothing returning 1`,
        [findingId, code, at],
      );
      // Its tag went along when its code was merged.
      if (!added && named !== code) {
        this.placing.known.codings += 1;
        return;
      }
      this.placing.made.codings += 1;
      return this.placing.remember('coding', coding, { findingId, code });
    }
    const roundId = round ?? (await this.ownRound());
    const coderId = coding.coder === null ? await this.nameless() : await this.placing.coder(coding.coder);
    const isDone = !this.unfinished.has(coding.coder);
    if (isMark) await this.assign(roundId, findingId, coderId, isDone, at);
    else await this.say(roundId, findingId, coderId, code, at, isDone);
    // What the coder says here by now stands: an older file takes nothing of it back.
    if (isMark && !this.assigned.has([roundId, findingId, coderId].join())) {
      this.placing.known.codings += 1;
      return;
    }
    this.placing.made.codings += 1;
    await this.placing.remember('coding', coding, { findingId, code, roundId, coderId });
  }

  /** Whether somebody took the tag away since it was given, alone or together with others, and nobody gave it again. */
  private async isRemovedHere(
    finding: number,
    codes: readonly string[],
    at: string | null,
  ): Promise<boolean> {
    const removed = await this.database.one(
      `select 1 from audit a where ($3::timestamptz is null or a.at > $3)
         and (a.subject_kind = 'finding' and a.subject_id = ($1::int)::text and a.action = 'untag'
             and a.detail ->> 'code' = any($2)
           or a.subject_kind = 'finding' and a.subject_id = ($1::int)::text and a.action = 'take-back-decision'
             and a.detail -> 'codes' ?| $2::text[]
           or a.subject_kind = 'findings' and a.action = 'change-together'
             and a.detail -> 'after' ->> 'untag' = any($2) and a.detail -> 'findings' @> to_jsonb($1::int)
             and not exists (select 1 from finding_bulk_change b
               where b.id::text = a.subject_id and b.undone_at is not null))
         and not exists (select 1 from tag t where t.finding_id = $1::int and t.code = any($2)) limit 1`,
      [finding, codes, at],
    );
    return Boolean(removed);
  }

  /** Gives a finding to a coder in a round, finished or not; one who has it keeps what they say. */
  private async assign(
    ...[round, finding, coder, isDone, at]: readonly [number, number, number, boolean, string | null]
  ): Promise<void> {
    const [added] = await this.database.query(
      `insert into coding_assignment (round_id, finding_id, coder_id, done_at)
       values ($1, $2, $3, case when $4 then coalesce($5::timestamptz, now()) end)
       on conflict do nothing returning 1`,
      [round, finding, coder, isDone, at],
    );
    if (added) this.assigned.add([round, finding, coder].join());
  }

  /** What one coder chose in a round; said twice is said once. */
  private async say(
    ...[round, finding, coder, code, at, isDone = true]: readonly [
      ...[number, number, number, string, string | null],
      boolean?,
    ]
  ): Promise<void> {
    await this.assign(round, finding, coder, isDone, null);
    await this.database.query(
      `insert into coding (round_id, finding_id, coder_id, code, created_at)
       values ($1, $2, $3, $4, coalesce($5::timestamptz, now())) on conflict do nothing`,
      [round, finding, coder, code, at],
    );
  }

  /** Tags that stand and whose coder the file names, beside what others say of the same passage apart. */
  private async besides(round: number, { codings }: QdaSelection, findingId: number): Promise<void> {
    const apart = await this.database.one(
      'select 1 from coding_assignment where round_id = $1 and finding_id = $2',
      [round, findingId],
    );
    if (!apart) return;
    for (const { guid, coder, code } of codings) {
      const named = this.placing.codeBehind(code);
      const known = named === null ? null : this.placing.followed(named);
      const behind = this.placing.placed.get(guid);
      if (coder === null || known === null || !behind || behind.roundId !== undefined) continue;
      const tag = await this.database.one<{ at: string }>(
        'select created_at::text as at from tag where finding_id = $1 and code = $2',
        [findingId, known],
      );
      if (tag) await this.say(round, findingId, await this.placing.coder(coder), known, tag.at);
    }
  }

  private async ownRound(): Promise<number> {
    this.round ??= await this.placing.insert(
      `insert into coding_round (title, state, is_imported, created_by) values ($1, 'adjudication', true, $2) returning id`,
      [this.title, this.placing.tools.viewer.person?.id ?? null],
    );
    return this.round;
  }

  async nameless(): Promise<number> {
    this.coderWithoutName ??= await this.placing.insert('insert into coder (name) values ($1) returning id', [
      'No name given',
    ]);
    return this.coderWithoutName;
  }
}
