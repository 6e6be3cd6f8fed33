import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The charts of an earlier review come up as items, each as it was drawn. */
export class KeepCharts1796001085000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table review_item drop constraint review_item_kind_check;
      alter table review_item add constraint review_item_kind_check
        check (kind in ('statement', 'figure', 'promise', 'table', 'chart'));
      alter table review_item add column chart jsonb;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from review_item where kind = 'chart';
      alter table review_item drop constraint review_item_kind_check;
      alter table review_item add constraint review_item_kind_check
        check (kind in ('statement', 'figure', 'promise', 'table'));
      alter table review_item drop column chart;
    `);
  }
}
