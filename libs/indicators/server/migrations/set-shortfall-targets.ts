import type { MigrationInterface, QueryRunner } from 'typeorm';

const viewOfNewest = `
  create or replace view indicator_setting as
    select distinct on (indicator_code) * from indicator_setting_version
    order by indicator_code, version desc`;

/** A relative target can be of what is missing to the natural limit: half of the untreated, not half of the treated. */
export class SetShortfallTargets1796001075001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table indicator_setting_version add relative_of_shortfall boolean not null default false;
      ${viewOfNewest};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop view indicator_setting;
      alter table indicator_setting_version drop relative_of_shortfall;
      ${viewOfNewest};
    `);
  }
}
