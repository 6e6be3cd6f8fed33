import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A round that is closed keeps the codes that were chosen and decided in it. Merges used to change them: what they moved
 * in rounds that had been closed before goes back, the newest merge first, as codes were merged through several steps.
 */
export class KeepClosedRounds1796001063100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const merges = (await runner.query(
      'select id from code_merge where undone_at is null order by id desc',
    )) as readonly { id: number }[];
    const closedBefore = 'r.closed_at <= c.merged_at';
    for (const { id } of merges) {
      await runner.query(
        `insert into coding (round_id, finding_id, coder_id, code, rationale, suggestion_rank, created_at)
         select m.round_id, m.finding_id, m.coder_id, m.code, m.rationale, m.suggestion_rank, m.created_at
         from code_merge c cross join jsonb_to_recordset(c.codings) as m(round_id integer, finding_id integer,
             coder_id integer, code text, rationale text, suggestion_rank smallint, created_at timestamptz)
           join coding_round r on r.id = m.round_id
         where c.id = $1 and ${closedBefore} on conflict do nothing`,
        [id],
      );
      await runner.query(
        `delete from coding k using code_merge c cross join jsonb_to_recordset(c.codings)
             as m(round_id integer, finding_id integer, coder_id integer, stood boolean), coding_round r
         where c.id = $1 and r.id = k.round_id and ${closedBefore} and k.round_id = m.round_id
           and k.finding_id = m.finding_id and k.coder_id = m.coder_id and k.code = c.into_code and not m.stood`,
        [id],
      );
      await runner.query(
        `update coding_decision d set codes = m.codes
         from code_merge c cross join jsonb_to_recordset(c.decisions) as m(id integer, codes text[]), coding_round r
         where c.id = $1 and d.id = m.id and r.id = d.round_id and ${closedBefore}`,
        [id],
      );
    }
  }

  /** Nothing to undo: what stood before a merge is right under either rule. */
  async down(): Promise<void> {}
}
