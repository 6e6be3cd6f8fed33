import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Years from which the figures of an indicator are made by a new method. Every change of a break, also taking it back,
 * is a version; none is ever altered.
 */
export class CreateMethodologyBreaks1796000970000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create sequence methodology_break_id as integer;
      create table methodology_break_version (
        break_id integer not null default nextval('methodology_break_id'),
        version integer not null default 1 check (version > 0),
        indicator_code text not null references indicator,
        -- series|unit|AGE=Y15T24;SEX=F; null: every series of the indicator
        series_key text,
        year smallint not null check (year between 1991 and 2100),
        why_kk text, why_ru text, why_en text,
        source text not null check (source <> ''),
        is_withdrawn boolean not null default false,
        note text not null default '',
        person_id integer references person,
        changed_at timestamptz not null default now(),
        primary key (break_id, version),
        check (coalesce(why_kk, why_ru, why_en) is not null)
      );
      alter sequence methodology_break_id owned by methodology_break_version.break_id;
      create index methodology_break_of_indicator on methodology_break_version (indicator_code);

      create function refuse_change_of_methodology_break() returns trigger language plpgsql as $$
        begin raise exception 'versions of a methodology break are never changed or removed'; end $$;
      create trigger methodology_break_version_is_immutable
        before update or delete or truncate on methodology_break_version
        for each statement execute function refuse_change_of_methodology_break();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table methodology_break_version;
      drop function refuse_change_of_methodology_break();
    `);
  }
}
