import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which table the rows of a repeat of a form belong to. */
export class LinkRepeats1796000562000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table document_table add parent_position integer;
      -- Of repeats that are here already: their submissions stand in the first table.
      update document_table set parent_position = 0
      where position > 0 and (headings ? '_parent' or headings ? '_parent_index');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table document_table drop parent_position');
  }
}
