import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Attempts to sign in by account and address of the reader, so that one who guesses does not lock the owner out. */
export class CountAttemptsByClient1796000220000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sign_in_attempt
        add id bigint generated always as identity primary key,
        add client text not null default '',
        add succeeded boolean not null default false;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table sign_in_attempt drop id, drop client, drop succeeded');
  }
}
