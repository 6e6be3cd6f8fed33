import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Under which indicators the United Nations list a series, so that a message needs to say its code alone. */
export class ListUnSeries1796000503000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table listed_series (
        series_code text not null,
        -- Of the official list, which may name indicators that this framework lacks.
        indicator_code text not null,
        place smallint not null,
        primary key (series_code, indicator_code)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table listed_series');
  }
}
