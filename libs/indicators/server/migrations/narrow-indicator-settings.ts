import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A setting may hold for one series, one area or both; each such narrowing has its own versions, and the last of them may say
 * that it holds no more.
 */
export class NarrowIndicatorSettings1796001079001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop view indicator_setting;
      alter table indicator_setting_version
        drop constraint indicator_setting_version_pkey,
        add series_key text,
        add area_code text references area,
        add is_removed boolean not null default false,
        add constraint indicator_setting_version_once
          unique nulls not distinct (indicator_code, series_key, area_code, version),
        -- What holds for the whole indicator is replaced, never removed: there is nothing wider.
        add check (not is_removed or series_key is not null or area_code is not null);
      -- The newest of each narrowing, also of those that hold no more.
      create view indicator_setting as
        select distinct on (indicator_code, series_key, area_code) * from indicator_setting_version
        order by indicator_code, series_key, area_code, version desc;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop view indicator_setting;
      alter table indicator_setting_version disable trigger indicator_setting_version_is_immutable;
      delete from indicator_setting_version where series_key is not null or area_code is not null;
      alter table indicator_setting_version enable trigger indicator_setting_version_is_immutable;
      alter table indicator_setting_version drop series_key, drop area_code, drop is_removed,
        add primary key (indicator_code, version);
      create view indicator_setting as
        select distinct on (indicator_code) * from indicator_setting_version
        order by indicator_code, version desc;
    `);
  }
}
