import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A figure or text of which a version published later is known never held here: it ends with the load that brings it,
 * and is found as of the days before that later version.
 */
export class KeepOlderFigures1796001030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What is there was checked more strictly: it need not be read again.
      alter table observation drop constraint observation_check,
        add constraint observation_check check (valid_to >= valid_from) not valid;
      alter table indicator_metadata drop constraint indicator_metadata_check,
        add constraint indicator_metadata_check check (valid_to >= valid_from) not valid;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from observation where valid_to = valid_from;
      delete from indicator_metadata where valid_to = valid_from;
      alter table observation drop constraint observation_check,
        add constraint observation_check check (valid_to > valid_from);
      alter table indicator_metadata drop constraint indicator_metadata_check,
        add constraint indicator_metadata_check check (valid_to > valid_from);
    `);
  }
}
