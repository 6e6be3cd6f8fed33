import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A label that a folder has in some languages only stands in the others in words that are not theirs: which languages
 * these are is kept. Of labels from before, those are known that are written in Cyrillic letters in English.
 */
export class TellBorrowedLabels1796001077001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table figure_label add column lacking text[] not null default '{}'
        check (lacking <@ array['kk', 'ru', 'en']);
      update figure_label set lacking = array['en'] where kind <> 'target-source' and en ~ '[Ѐ-ӿ]';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table figure_label drop column lacking');
  }
}
