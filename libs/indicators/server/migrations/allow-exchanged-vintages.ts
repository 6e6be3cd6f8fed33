import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Figures may also come from SDMX messages and from tables. */
export class AllowExchangedVintages1747000760000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table vintage drop constraint vintage_kind_check;
      alter table vintage add constraint vintage_kind_check
        check (kind in ('shipped', 'open-sdg', 'sdmx', 'table'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table vintage drop constraint vintage_kind_check;
      alter table vintage add constraint vintage_kind_check check (kind in ('shipped', 'open-sdg'));
    `);
  }
}
