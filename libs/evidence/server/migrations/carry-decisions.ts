import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Decisions that come with a project were made by somebody who may have no account here: a coder stands for them. */
export class CarryDecisions1796001107000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table coding_decision
        alter person_id drop not null,
        add coder_id integer references coder,
        add constraint coding_decision_maker check (person_id is not null or coder_id is not null);
      alter table exchange_object drop constraint exchange_object_kind_check;
      alter table exchange_object add constraint exchange_object_kind_check check (kind in
        ('user', 'code', 'source', 'selection', 'coding', 'event', 'round', 'decision', 'kept'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from exchange_object where kind = 'decision';
      alter table exchange_object drop constraint exchange_object_kind_check;
      alter table exchange_object add constraint exchange_object_kind_check check (kind in
        ('user', 'code', 'source', 'selection', 'coding', 'event', 'round', 'kept'));
      delete from coding_decision where person_id is null;
      alter table coding_decision drop coder_id, alter person_id set not null;
    `);
  }
}
