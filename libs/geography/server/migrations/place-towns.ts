import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Towns that the statistics name, with their regions, and the regions that people give to towns. */
export class PlaceTowns1796001098000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table source_town (
        source_code text primary key,
        parent_code text references area,
        earlier_parents jsonb not null,
        name_kk text not null, name_ru text not null, name_en text not null,
        aliases text[] not null
      );
      create table area_placement (
        id int generated always as identity primary key,
        area_code text not null references area,
        parent_code text not null references area,
        person_id int references person,
        placed_at timestamptz not null default now(),
        is_undone boolean not null default false
      );
      create index area_placement_area on area_placement (area_code);
      -- Starts had turned their order round, to before the country.
      update area a set position = 20000 + t.place
        from (select code, row_number() over (order by abs(position)) as place from area where level = 'settlement') t
        where t.code = a.code;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table area_placement, source_town');
  }
}
