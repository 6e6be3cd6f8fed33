import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an agency is called besides: by it the words of a source are known to mean the same agency. */
export class NameAgenciesOtherwise1796001082100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table agency add also text[] not null default '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table agency drop also');
  }
}
