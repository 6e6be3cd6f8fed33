import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A change made in Word with changes tracked keeps the name of its author beside who uploaded it; own suggestions can be taken back. */
export class NameAuthors1796001078000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table section_suggestion add column author text;
      alter table section_suggestion drop constraint section_suggestion_state_check;
      alter table section_suggestion add constraint section_suggestion_state_check
        check (state in ('open', 'accepted', 'rejected', 'withdrawn'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table section_suggestion drop column author;
      update section_suggestion set state = 'rejected' where state = 'withdrawn';
      alter table section_suggestion drop constraint section_suggestion_state_check;
      alter table section_suggestion add constraint section_suggestion_state_check
        check (state in ('open', 'accepted', 'rejected'));
    `);
  }
}
