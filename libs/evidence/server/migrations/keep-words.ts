import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Words of a finding's own words that look personal and that an analyst found to be of nobody. */
export class KeepWords1796000820000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table finding add kept_words jsonb not null default '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table finding drop kept_words');
  }
}
