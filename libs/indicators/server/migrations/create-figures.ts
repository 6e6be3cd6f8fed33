import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFigures1747000400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table figure_source (
        code text primary key,
        publisher_kk text not null, publisher_ru text not null, publisher_en text not null,
        address text not null default '',
        licence text not null default '',
        -- [{code, area | null, validFrom?, validTo?}]: null is a town that is no area of ours
        areas jsonb not null default '[]',
        -- what is known to be wrong in the source: see data/figures/choices.json
        choices jsonb not null default '{}'
      );

      create table vintage (
        id integer generated always as identity primary key,
        source text not null references figure_source,
        kind text not null check (kind in ('shipped', 'open-sdg')),
        label text not null,
        published_on date,
        loaded_at timestamptz not null default now(),
        person_id integer references person,
        note text not null default ''
      );

      create table series (
        id integer generated always as identity primary key,
        indicator_code text not null references indicator,
        series_code text not null,
        unit text not null,
        dimensions jsonb not null default '{}',
        -- AGE=Y15T24;SEX=F: the same text for the same dimensions
        dimensions_text text not null,
        is_headline boolean not null default false,
        unique (indicator_code, series_code, unit, dimensions_text)
      );
      create unique index series_headline on series (indicator_code) where is_headline;

      -- An import never overwrites: a changed figure ends one row and begins another.
      create table observation (
        series_id integer not null references series,
        area_code text not null references area,
        year smallint not null check (year between 1900 and 2100),
        value double precision not null check (value not in ('NaN', 'Infinity', '-Infinity')),
        valid_from integer not null references vintage,
        valid_to integer references vintage,
        primary key (series_id, area_code, year, valid_from),
        check (valid_to > valid_from)
      );
      create unique index observation_current on observation (series_id, area_code, year)
        include (value, valid_from) where valid_to is null;

      create table indicator_setting (
        indicator_code text primary key references indicator,
        direction text not null check (direction in ('positive', 'negative')),
        target double precision,
        target_year smallint,
        base_year smallint,
        natural_limit double precision,
        relative_base_year smallint,
        relative_factor double precision,
        transform text,
        source text not null,
        changed_at timestamptz not null default now()
      );

      create table figure_label (
        kind text not null check (kind in ('unit', 'series', 'dimension', 'code')),
        -- the dimension of a code, else empty
        scope text not null default '',
        code text not null,
        kk text not null, ru text not null, en text not null,
        primary key (kind, scope, code)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table figure_label, indicator_setting, observation, series, vintage, figure_source',
    );
  }
}
