import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables of a section and each of its charts are decided about one by one; what was decided before was about all. */
export class DecideOnEachTable1796001090100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table table_decision add column part text not null default ''`);
    await runner.query('alter table table_decision alter column part drop default');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table table_decision drop column part');
  }
}
