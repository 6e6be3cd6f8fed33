import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the tables of an annex were made from when the annex was approved. */
export class FreezeAnnexes1796000880000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table frozen_annex (
        approval_id integer not null references section_transition,
        language text not null,
        annex jsonb not null,
        primary key (approval_id, language)
      );
      create trigger frozen_annex_is_immutable before update or delete or truncate on frozen_annex
        for each statement execute function refuse_change_of_section_record();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table frozen_annex');
  }
}
