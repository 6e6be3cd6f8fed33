import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What analysts hold to be of priority must be cited in the review, or the check of the review says so. */
export class MarkPriority1796000360000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table finding add is_priority boolean not null default false`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table finding drop is_priority`);
  }
}
