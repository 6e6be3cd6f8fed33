import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What counts as odd in an import; every change is a new version, and without one the built-in limits hold. */
export class CreatePlausibilityLimits1796000320000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table plausibility_limits (
        version integer generated always as identity primary key,
        jump_factor double precision not null check (jump_factor > 1),
        smallest_of_interest double precision not null check (smallest_of_interest >= 0),
        -- a share: 0.005 is half a percent
        sum_tolerance double precision not null check (sum_tolerance between 0 and 1),
        person_id integer references person,
        created_at timestamptz not null default now()
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table plausibility_limits');
  }
}
