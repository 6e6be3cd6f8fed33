import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NoteResumedJobs1796000850000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table job add column is_resumed boolean not null default false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table job drop column is_resumed');
  }
}
