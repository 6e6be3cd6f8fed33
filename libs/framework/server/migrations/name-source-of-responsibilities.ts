import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where tier and custodians come from, in each language; what ships is written anew at the next start. */
export class NameSourceOfResponsibilities1796001110000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table indicator alter responsibility_source type jsonb
        using jsonb_build_object('kk', responsibility_source, 'ru', responsibility_source, 'en', responsibility_source);
      update indicator set responsibility_source = null where responsibility_source ->> 'en' is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table indicator alter responsibility_source type text using responsibility_source ->> 'en'`,
    );
  }
}
