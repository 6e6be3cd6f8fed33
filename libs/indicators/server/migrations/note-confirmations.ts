import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which figures a load has said again as they stood: taking back the load that brought them leaves them then. */
export class NoteConfirmations1796001073000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A row for each series and not for each figure: a whole folder confirms tens of thousands.
      create table confirmed_figures (
        series_id integer not null references series,
        vintage integer not null references vintage,
        areas text[] not null,
        years smallint[] not null,
        primary key (series_id, vintage),
        check (cardinality(areas) = cardinality(years))
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table confirmed_figures');
  }
}
