import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The paragraph in which a passage begins or ends is found without reading those before it, and its words are cut out
 * without counting the characters of the whole text.
 */
export class FindParagraphs1796001092100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index document_paragraph_end on document_paragraph (document_id, end_offset);
      -- In code points: where it is the length in code units too, the database can cut out a passage by itself.
      alter table document add text_length integer generated always as (char_length(text)) stored;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table document drop text_length; drop index document_paragraph_end');
  }
}
