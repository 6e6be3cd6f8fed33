import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateImports1747000810000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What a person has loaded and perhaps compared; the figures themselves change only with the commit.
      create table figure_import (
        id integer generated always as identity primary key,
        kind text not null check (kind in ('open-sdg', 'table', 'sdmx')),
        person_id integer references person,
        created_at timestamptz not null default now(),
        -- a file with its bytes, or a folder on the server
        file_name text not null,
        bytes bytea,
        publisher text not null default '',
        mapping jsonb,
        job_id integer,
        -- what the commit writes beside the figures of import_series
        prepared jsonb,
        problems jsonb not null default '[]',
        counts jsonb,
        -- the same for the same differences: the commit takes exactly these or nothing
        mark text,
        base_vintage integer,
        previewed_at timestamptz,
        committed_at timestamptz,
        vintage_id integer references vintage
      );

      create table import_series (
        import_id integer not null references figure_import on delete cascade,
        place integer not null,
        indicator text not null, series text not null, unit text not null, dimensions jsonb not null,
        areas text[] not null, years smallint[] not null, figures double precision[] not null,
        primary key (import_id, place)
      );

      create table import_difference (
        import_id integer not null references figure_import on delete cascade,
        -- the biggest relative revisions first, then what is withdrawn, then what is new
        rank integer not null,
        fate text not null check (fate in ('added', 'revised', 'withdrawn')),
        indicator text not null, series text not null, unit text not null, dimensions jsonb not null,
        dimensions_text text not null,
        area text not null, year smallint not null,
        old double precision, value double precision,
        primary key (import_id, rank)
      );
      create index import_difference_fate on import_difference (import_id, fate, rank);

      -- A changed mapping is a new version; the newest is offered for the next table with the same headings.
      create table import_mapping (
        id integer generated always as identity primary key,
        source text not null,
        publisher text not null,
        headings text not null,
        version integer not null,
        mapping jsonb not null,
        person_id integer references person,
        created_at timestamptz not null default now(),
        unique (source, headings, version)
      );
      create index import_mapping_headings on import_mapping (headings, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table import_mapping, import_difference, import_series, figure_import');
  }
}
