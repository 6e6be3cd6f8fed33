import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which version of the source a translation follows. A row holds from its version on, until a later row of the same
 * section and language: so every version has its basis, also those that were saved without a word about it.
 */
export class AddTranslationBasis1796000440000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table section_translation_basis (
        id integer generated always as identity primary key,
        version_id integer not null references section_version,
        source_version_id integer not null references section_version,
        person_id integer not null references person,
        at timestamptz not null default now(),
        check (version_id <> source_version_id)
      );
      create index section_translation_basis_version on section_translation_basis (version_id, id);
      create trigger section_translation_basis_is_immutable before update or delete or truncate
        on section_translation_basis for each statement execute function refuse_change_of_section_record();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table section_translation_basis');
  }
}
