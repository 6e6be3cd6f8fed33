import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A drafter says that a request is met; whoever asked, or another reviewer, confirms it by settling the thread. */
export class MarkCommentsDone1796000940000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table section_comment add column done_at timestamptz, add column done_by integer references person;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table section_comment drop column done_at, drop column done_by');
  }
}
