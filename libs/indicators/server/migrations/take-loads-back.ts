import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A load may take an earlier one back: what returns with it is a version of its own, said by the load that it is of. */
export class TakeLoadsBack1796001060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table vintage add column takes_back integer references vintage;
      alter table vintage drop constraint vintage_kind_check;
      alter table vintage add constraint vintage_kind_check
        check (kind in ('shipped', 'open-sdg', 'sdmx', 'table', 'take-back'));
      alter table vintage add constraint vintage_takes_back_check
        check ((kind = 'take-back') = (takes_back is not null) and takes_back < id);
      -- Whose word the figures are that returned. Beside the figures: few return, and each column costs every read.
      create table restored_figure (
        vintage integer not null references vintage,
        series_id integer not null references series,
        area_code text not null references area,
        year smallint not null,
        said_by integer not null references vintage,
        primary key (vintage, series_id, area_code, year)
      );
      alter table indicator_metadata add column said_by integer references vintage;
    `);
  }

  /** Refused where a load was taken back: history would tell something else without it. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table indicator_metadata drop column said_by;
      drop table restored_figure;
      alter table vintage drop constraint vintage_takes_back_check;
      alter table vintage drop constraint vintage_kind_check;
      alter table vintage add constraint vintage_kind_check
        check (kind in ('shipped', 'open-sdg', 'sdmx', 'table'));
      alter table vintage drop column takes_back;
    `);
  }
}
