import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports kept the folder that titles came from, with its path on the server, and everyone could read it. */
export class NameTitleSources1796000210000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `update official_title set source = regexp_replace(rtrim(source, '/\\'), '^.*[/\\\\]', '') where source ~ '[/\\\\]'`,
    );
  }

  /** The paths are gone, and nothing needs them. */
  async down(): Promise<void> {}
}
