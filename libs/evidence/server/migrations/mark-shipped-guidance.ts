import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What came with the product about a code can be told from what people wrote, so that a better text of the product takes
 * the place of its own earlier one only. What shipped so far: a first version by nobody, in all three languages.
 */
export class MarkShippedGuidance1796001074000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table code_guidance add is_shipped boolean not null default false;
      update code_guidance set is_shipped = true
      where number = 1 and person_id is null and code in (select code from target)
        and counts ?& array['kk', 'ru', 'en'] and does_not_count ?& array['kk', 'ru', 'en']`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table code_guidance drop is_shipped');
  }
}
