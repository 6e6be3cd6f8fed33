import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was decided where newer data would change the tables of an approved section. */
export class DecideOnTables1796000950000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table table_decision (
        id integer generated always as identity primary key,
        approval_id integer not null references section_transition,
        choice text not null check (choice in ('keep', 'take')),
        newer_state text not null,
        reason text not null check (reason <> ''),
        person_id integer not null references person,
        at timestamptz not null default now()
      );
      create index table_decision_approval on table_decision (approval_id, id);
      create trigger table_decision_is_immutable before update or delete or truncate on table_decision
        for each statement execute function refuse_change_of_section_record();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table table_decision');
  }
}
