import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who looks after an indicator in the UN system, and how far its methodology has come. */
export class AddResponsibilities1796000240000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table agency (
        code text primary key,
        name_kk text not null, name_ru text not null, name_en text not null
      );
      alter table indicator
        add tier text check (tier in ('I', 'II', 'III', 'I/II')),
        add custodians text[] not null default '{}',
        add responsibility_source text;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table indicator drop tier, drop custodians, drop responsibility_source;
      drop table agency;
    `);
  }
}
