import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether visitors see a code of the project's own: its title may be a person's name, as it came in a file or was typed.
 * Codes that come with the product are shown; every other one when somebody says so.
 */
export class ShowCodes1796001092000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table project_code add is_public boolean not null default false;
      update project_code set is_public = true where origin is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table project_code drop is_public');
  }
}
