import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateGeography1747000200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table area (
        code text primary key,
        level text not null check (level in ('country', 'region', 'city', 'district', 'rural-district', 'settlement')),
        kind text,
        parent_code text references area,
        name_kk text not null, name_ru text not null, name_en text not null,
        kato text,
        kato_is_verified boolean not null default false,
        iso text,
        source_codes text[] not null default '{}',
        aliases text[] not null default '{}',
        earlier_parents jsonb not null default '[]',
        valid_from date,
        valid_to date,
        tile_column smallint,
        tile_row smallint,
        position smallint not null unique,
        check (valid_to is null or valid_from is null or valid_to > valid_from)
      );
      create index area_parent on area (parent_code);

      create table area_succession (
        from_code text not null references area,
        to_code text not null references area,
        happened_on date not null,
        precision text not null default 'day' check (precision in ('day', 'month')),
        primary key (from_code, to_code, happened_on)
      );

      create function area_is_within(inner_code text, outer_code text) returns boolean
        language sql stable parallel safe as $$
        with recursive up (code, parent_code) as (
          select code, parent_code from area where code = inner_code
          union all
          select a.code, a.parent_code from area a join up on a.code = up.parent_code
        ) select exists (select 1 from up where code = outer_code) $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function area_is_within(text, text); drop table area_succession, area');
  }
}
