import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The indicators that open the chapter of a goal, as they stood when the chapter was approved. */
export class FreezeGoalStrips1796000480000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table frozen_strip (
        approval_id integer not null references section_transition,
        language text not null,
        entries jsonb not null,
        primary key (approval_id, language)
      );
      create trigger frozen_strip_is_immutable before update or delete or truncate on frozen_strip
        for each statement execute function refuse_change_of_section_record();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table frozen_strip');
  }
}
