import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A review says who publishes it, whom to ask and under which licence it is; `null` where nobody said anything. */
export class AddImprint1796001112000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table report add column imprint jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table report drop column imprint');
  }
}
