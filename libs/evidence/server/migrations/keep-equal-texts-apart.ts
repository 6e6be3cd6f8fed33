import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sources of coded projects with the same words are documents of their own, told apart by their GUIDs. */
export class KeepEqualTextsApart1796000561000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table document
        -- Of a source that came in a project; empty for what was uploaded, which is kept once per hash.
        add project_guid text not null default '',
        drop constraint document_hash_key,
        add unique (hash, project_guid);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table document
        drop constraint document_hash_project_guid_key,
        add unique (hash),
        drop project_guid;
    `);
  }
}
