import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When coding ended in a round: what is withdrawn, cut or joined after that stays in its comparison and its numbers. The
 * trail of acts tells it for rounds that there are; one that came with a project was never coded here.
 */
export class KeepCodedFindings1796001040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Decisions that a merge of codes changed, as they were.
      alter table code_merge add column decisions jsonb not null default '[]';

      alter table coding_round add column coding_ended_at timestamptz;
      update coding_round r set coding_ended_at = coalesce(
        (select max(a.at) from audit a
         where a.subject_kind = 'coding-round' and a.subject_id = r.id::text and a.action = 'end-coding'), r.created_at)
      where r.state <> 'coding';

      create view coding_standing as
        select a.round_id, a.finding_id, a.coder_id, a.done_at
        from coding_assignment a join coding_round r on r.id = a.round_id join finding f on f.id = a.finding_id
        where f.withdrawn_at is null
          or (r.state <> 'coding' and f.withdrawn_at >= coalesce(r.coding_ended_at, r.created_at));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop view coding_standing;
      alter table coding_round drop column coding_ended_at;
      alter table code_merge drop column decisions;
    `);
  }
}
