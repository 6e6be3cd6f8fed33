import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { Database, Failure, invalidInput, notFound } from '@qadam/platform/server';
import type { Finding } from '../findings/finding.object';
import { selectFindings } from '../findings/finding-sql';
import { readableAreas } from '../reading-rights';
import { SuggestionService } from '../suggestions/suggestion.service';
import { ownCodingsIn } from '../tags-seen';
import { TargetDirectory } from '../targets/target-directory';
import { RoundAccess } from './round-access.service';
import type { CodingRound, QueuedFinding } from './round.object';
import { roundWords } from './round-words';

const isWhole = ({ coders }: CodingRound): boolean => coders.every(({ assigned, done }) => assigned === done);

/** What a coder does in an open round: their own queue, their own choices, and nothing of others. */
@Injectable()
export class CodingService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly rounds: RoundAccess,
    private readonly targets: TargetDirectory,
    private readonly suggestions: SuggestionService,
  ) {}

  /**
   * In the order of documents and their text, so that what was said together is read together. The tags are what this
   * coder chose in this round: the same finding may be in another open round with other codes.
   */
  async queue(viewer: Viewer, round: number): Promise<QueuedFinding[]> {
    const { state } = await this.rounds.find(viewer, round);
    if (state !== 'coding') return [];
    const done = await this.database.query<{ id: number; doneAt: Date | null }>(
      `select a.finding_id as id, a.done_at as "doneAt" from coding_assignment a join coder c on c.id = a.coder_id
       where a.round_id = $1 and c.person_id = $2`,
      [round, viewer.person?.id ?? null],
    );
    const doneAt = new Map(done.map((each) => [each.id, each.doneAt]));
    const findings = await this.database.query<Finding>(
      `${selectFindings(viewer, ownCodingsIn(round, viewer))} and f.id = any($2::int[]) and f.withdrawn_at is null
       order by f.document_id nulls last, f.start_offset, f.id`,
      [readableAreas(viewer), [...doneAt.keys()]],
    );
    return findings.map((finding) => ({ finding, doneAt: doneAt.get(finding.id) ?? null }));
  }

  /** Choosing a code twice is no mistake. */
  async choose(
    viewer: Viewer,
    round: number,
    finding: number,
    code: string,
    isSuggested = false,
  ): Promise<QueuedFinding> {
    const coder = await this.coder(viewer, round, finding);
    const { code: known } = await this.targets.require(code.trim().toLowerCase());
    const rank = await this.suggestions.decided(viewer, { finding, round }, known, isSuggested);
    await this.database.query(
      `insert into coding (round_id, finding_id, coder_id, code, suggestion_rank) values ($1, $2, $3, $4, $5)
       on conflict do nothing`,
      [round, finding, coder, known, rank],
    );
    await this.record(viewer, 'code', finding, {
      ...{ round, code: known },
      ...(rank === null ? {} : { suggestionRank: rank }),
    });
    return this.one(viewer, round, finding);
  }

  async drop(viewer: Viewer, round: number, finding: number, code: string): Promise<QueuedFinding> {
    const coder = await this.coder(viewer, round, finding);
    const dropped = await this.database.query<{ code: string }>(
      `delete from coding where round_id = $1 and finding_id = $2 and coder_id = $3 and code = any($4)
       returning code`,
      [round, finding, coder, await this.targets.followed(code)],
    );
    // A code that was never given, or is gone already, is no step.
    if (dropped.length > 0) await this.record(viewer, 'uncode', finding, { round, code });
    return this.one(viewer, round, finding);
  }

  /**
   * Done without any code says that none fits; whoever says which of the two they mean is refused where the codes of
   * this round say otherwise. What is done can be opened again while the round is.
   */
  async finish(
    viewer: Viewer,
    round: number,
    finding: number,
    isDone: boolean,
    noneFits: boolean | null = null,
  ): Promise<CodingRound> {
    const coder = await this.coder(viewer, round, finding);
    if (isDone && noneFits !== null) await this.requireMeant(round, finding, coder, noneFits);
    if (isDone) await this.suggestions.finished(viewer, { finding, round });
    await this.database.query(
      `update coding_assignment set done_at = case when $4 then coalesce(done_at, now()) end
       where round_id = $1 and finding_id = $2 and coder_id = $3`,
      [round, finding, coder, isDone],
    );
    await this.record(viewer, isDone ? 'finish-coding' : 'resume-coding', finding, { round });
    const after = await this.rounds.find(viewer, round);
    return isWhole(after) ? this.toAdjudication(viewer, after, '') : after;
  }

  private async requireMeant(
    round: number,
    finding: number,
    coder: number,
    noneFits: boolean,
  ): Promise<void> {
    const chosen = await this.database.query(
      'select 1 from coding where round_id = $1 and finding_id = $2 and coder_id = $3 limit 1',
      [round, finding, coder],
    );
    const hasCodes = chosen.length > 0;
    if (hasCodes === noneFits)
      throw new Failure('conflict', noneFits ? roundWords.codesChosen : roundWords.noCodeChosen, { round });
  }

  /** Ends coding before all have finished; from then on the choices of all can be compared. */
  async end(viewer: Viewer, id: number, reason: string): Promise<CodingRound> {
    const round = await this.rounds.requireLead(viewer, id);
    await this.rounds.inState(id, 'coding');
    if (reason.trim() === '') throw invalidInput(roundWords.reason, { field: 'reason' });
    return this.toAdjudication(viewer, round, reason.trim());
  }

  private async toAdjudication(viewer: Viewer, round: CodingRound, reason: string): Promise<CodingRound> {
    const { id, coders } = round;
    await this.database.query(
      `update coding_round set state = 'adjudication', coding_ended_at = now() where id = $1`,
      [id],
    );
    const unfinished = coders.reduce((sum, { assigned, done }) => sum + assigned - done, 0);
    const leftOut = await this.leaveOutUncoded(id);
    await this.audit.record(
      viewer,
      'end-coding',
      { kind: 'coding-round', id },
      { reason, unfinished, ...(leftOut.length > 0 ? { leftOut } : {}) },
    );
    const ended = await this.rounds.find(viewer, id);
    return ended.findings === 0 ? this.closeEmpty(viewer, id) : ended;
  }

  /** Where nobody had coded anything there is nothing to decide: nobody has to close the round by hand. */
  private async closeEmpty(viewer: Viewer, id: number): Promise<CodingRound> {
    await this.database.query(`update coding_round set state = 'closed', closed_at = now() where id = $1`, [
      id,
    ]);
    await this.audit.record(viewer, 'close', { kind: 'coding-round', id }, { decided: 0 });
    return this.rounds.find(viewer, id);
  }

  /** There is nothing to decide about what nobody finished or began: it goes back to the findings outside the round. */
  private async leaveOutUncoded(round: number): Promise<readonly number[]> {
    const rows = await this.database.query<{ id: number }>(
      `with gone as (
         delete from coding_assignment a where a.round_id = $1
           and not exists (select 1 from coding_assignment o
             where o.round_id = $1 and o.finding_id = a.finding_id and o.done_at is not null)
           and not exists (select 1 from coding k where k.round_id = $1 and k.finding_id = a.finding_id)
         returning a.finding_id)
       select distinct finding_id as id from gone order by id`,
      [round],
    );
    return rows.map(({ id }) => id);
  }

  private async one(viewer: Viewer, round: number, finding: number): Promise<QueuedFinding> {
    const found = (await this.queue(viewer, round)).find((each) => each.finding.id === finding);
    if (!found) throw notFound('finding', finding);
    return found;
  }

  /** The viewer as coder of this finding. @throws Failure for everybody else, and once coding has ended */
  private async coder(viewer: Viewer, round: number, finding: number): Promise<number> {
    await this.rounds.inState(round, 'coding');
    const row = await this.database.one<{ id: number }>(
      `select c.id from coding_assignment a join coder c on c.id = a.coder_id join finding f on f.id = a.finding_id
       where a.round_id = $1 and a.finding_id = $2 and c.person_id = $3 and f.withdrawn_at is null`,
      [round, finding, viewer.person?.id ?? null],
    );
    if (!row) throw notFound('finding', finding);
    return row.id;
  }

  private record(viewer: Viewer, action: string, id: number, detail: object): Promise<void> {
    return this.audit.record(viewer, action, { kind: 'finding', id }, { ...detail });
  }
}
