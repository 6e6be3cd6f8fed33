import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From whom a section was taken by somebody else, and when: they are told. */
export class TellTakenSections1796001064000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table section
        add column taken_from integer references person,
        add column taken_at timestamptz,
        add check ((taken_from is null) = (taken_at is null));
      create index section_taken_from on section (taken_from) where taken_from is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table section drop column taken_from, drop column taken_at');
  }
}
