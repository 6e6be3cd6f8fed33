import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A decision can be taken back while its round is open: the finding is undecided again, and what was decided stays on record. */
export class TakeDecisionsBack1796001107100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table coding_decision add taken_back_at timestamptz;');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from coding_decision where taken_back_at is not null;
      alter table coding_decision drop taken_back_at;
    `);
  }
}
