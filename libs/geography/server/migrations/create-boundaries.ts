import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Shapes of regions as administrators load them: a file is a set, simplified once, with the years it holds for. */
export class CreateBoundaries1796000310000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table boundary_set (
        id int generated always as identity primary key,
        file_name text not null,
        from_year smallint,
        to_year smallint,
        topology jsonb not null,
        person_id int references person,
        loaded_at timestamptz not null default now(),
        check (from_year is null or to_year is null or from_year <= to_year)
      );
      create table boundary_area (
        set_id int not null references boundary_set on delete cascade,
        area_code text not null references area,
        primary key (set_id, area_code)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table boundary_area, boundary_set');
  }
}
