import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the table was called that a mapping was committed for: what it says of a whole table holds for that one only. */
export class TitleRememberedMappings1796001020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table import_mapping add title text not null default ''`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table import_mapping drop title');
  }
}
