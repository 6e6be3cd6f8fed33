import type { MigrationInterface, QueryRunner } from 'typeorm';

const withheld = (drawn: string): string =>
  `boolean not null generated always as (('x' || left(md5((${drawn})::text), 7))::bit(28)::integer % 5 = 0) stored`;

/** A finding that was cut out of another, or joined, shares its draw: whether it is offered suggestions. */
export class DrawOnce1796000600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table finding drop is_suggestion_withheld, add drawn_with integer references finding;
      alter table finding add is_suggestion_withheld ${withheld('coalesce(drawn_with, id)')};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table finding drop is_suggestion_withheld, drop drawn_with;
      alter table finding add is_suggestion_withheld ${withheld('id')};
    `);
  }
}
