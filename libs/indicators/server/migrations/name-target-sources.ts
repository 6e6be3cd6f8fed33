import type { MigrationInterface, QueryRunner } from 'typeorm';

const kinds = (list: string) => `
  alter table figure_label drop constraint figure_label_kind_check,
    add constraint figure_label_kind_check check (kind in (${list}))`;

/** Where directions and targets that ship come from is said in the language of the reader. */
export class NameTargetSources1796000960000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(kinds(`'unit', 'series', 'dimension', 'code', 'target-source'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from figure_label where kind = 'target-source'`);
    await runner.query(kinds(`'unit', 'series', 'dimension', 'code'`));
  }
}
