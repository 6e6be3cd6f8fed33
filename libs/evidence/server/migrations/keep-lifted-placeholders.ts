import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What stood in the text before a mask was lifted, so that it can be put back. */
export class KeepLiftedPlaceholders1796001001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table document_mask add column lifted_placeholder text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table document_mask drop column lifted_placeholder');
  }
}
