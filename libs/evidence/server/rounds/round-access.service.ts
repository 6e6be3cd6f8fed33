import { Injectable } from '@nestjs/common';
import type { RoundState } from '@qadam/evidence/domain';
import { holds, type Viewer } from '@qadam/identity/domain';
import { Database, Failure, notFound } from '@qadam/platform/server';
import type { CodingRound } from './round.object';
import { roundWords } from './round-words';

/** `$1` is the viewer, `$2` whether the viewer is an administrator. */
const selectRounds = `
  select r.id, r.title, r.instructions, r.state, r.is_imported as "isImported", to_char(r.due_on, 'YYYY-MM-DD') as "dueOn",
    p.name as "leadName", ($2 or coalesce(r.created_by = $1, false)) as "isLead", r.created_at as "createdAt",
    r.closed_at as "closedAt",
    (select count(distinct finding_id)::int from of_round a where a.round_id = r.id) as findings,
    (select count(*)::int from (select 1 from of_round a where a.round_id = r.id
      group by finding_id having count(*) > 1) twice) as shared,
    (select count(distinct d.finding_id)::int from coding_decision d
      where d.round_id = r.id and d.taken_back_at is null and d.finding_id in (select finding_id from of_round a where a.round_id = r.id)) as decided,
    (select count(*)::int from of_round a where a.round_id = r.id and a.person_id = $1) as mine,
    (select count(done_at)::int from of_round a where a.round_id = r.id and a.person_id = $1) as "mineDone",
    coalesce((select json_agg(c order by c.id) from (
      select a.coder_id as id, a.name, count(*)::int as assigned, count(a.done_at)::int as done
      from of_round a where a.round_id = r.id group by a.coder_id, a.name) c), '[]') as coders
  from coding_round r left join person p on p.id = r.created_by`;

/** Assignments of findings that stand in their round, with their coder: what was coded stays, also where it was withdrawn later. */
const withAssignments = `
  with of_round as (
    select a.round_id, a.finding_id, a.coder_id, a.done_at, c.person_id, c.name
    from coding_standing a join coder c on c.id = a.coder_id)`;

/** Reads rounds, and tells who may do what in them: whoever made a round leads it, as does an administrator. */
@Injectable()
export class RoundAccess {
  constructor(private readonly database: Database) {}

  /** The open ones first, then the newest. */
  list(viewer: Viewer): Promise<CodingRound[]> {
    return this.database.query<CodingRound>(
      `${withAssignments} ${selectRounds} order by r.state = 'closed', r.id desc`,
      this.parameters(viewer),
    );
  }

  async find(viewer: Viewer, id: number): Promise<CodingRound> {
    const row = await this.database.one<CodingRound>(`${withAssignments} ${selectRounds} where r.id = $3`, [
      ...this.parameters(viewer),
      id,
    ]);
    if (!row) throw notFound('round', id);
    return row;
  }

  /** Locked, so that nothing is coded or decided while it moves on. @throws Failure where it is in no such state */
  async inState(id: number, state: RoundState): Promise<void> {
    const row = await this.database.one<{ state: RoundState }>(
      'select state from coding_round where id = $1 for update',
      [id],
    );
    if (!row) throw notFound('round', id);
    if (row.state === state) return;
    const words =
      state === 'coding'
        ? roundWords.notCoding
        : row.state === 'coding'
          ? roundWords.stillCoding
          : roundWords.closed;
    throw new Failure('conflict', words, { round: id, state: row.state });
  }

  /** @throws Failure `forbidden` for all but the lead */
  async requireLead(viewer: Viewer, id: number): Promise<CodingRound> {
    const round = await this.find(viewer, id);
    if (!round.isLead) throw new Failure('forbidden', roundWords.notLead, { round: id });
    return round;
  }

  private parameters(viewer: Viewer): readonly unknown[] {
    return [viewer.person?.id ?? null, holds(viewer, 'administrator')];
  }
}
