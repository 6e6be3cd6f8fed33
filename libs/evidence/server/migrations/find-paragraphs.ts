import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The paragraph in which a passage begins or ends is found without reading those before it. */
export class FindParagraphs1796001092100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index document_paragraph_end on document_paragraph (document_id, end_offset)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index document_paragraph_end');
  }
}
