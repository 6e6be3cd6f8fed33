import type { MigrationInterface, QueryRunner } from 'typeorm';

const viewOfNewest = `
  create or replace view indicator_setting as
    select distinct on (indicator_code) * from indicator_setting_version
    order by indicator_code, version desc`;

/** The two ends of the scale of the SDG Index, as people set them for an indicator. */
export class SetScaleBounds1796000502000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table indicator_setting_version
        add lower_bound double precision check (lower_bound not in ('NaN', 'Infinity', '-Infinity')),
        add upper_bound double precision check (upper_bound not in ('NaN', 'Infinity', '-Infinity'));
      ${viewOfNewest};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop view indicator_setting;
      alter table indicator_setting_version drop lower_bound, drop upper_bound;
      ${viewOfNewest};
    `);
  }
}
