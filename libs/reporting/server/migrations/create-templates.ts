import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Templates as data: every save is a version of its own that nothing changes afterwards. A review names its template by
 * key and the version by number; a review may be part of another, as the Main Messages are.
 */
export class CreateTemplates1796000400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table report_template (
        id integer generated always as identity primary key,
        key text not null unique,
        copied_from integer references report_template,
        created_at timestamptz not null default now()
      );

      create table report_template_version (
        id integer generated always as identity primary key,
        template_id integer not null references report_template,
        number integer not null check (number > 0),
        title_kk text not null, title_ru text not null, title_en text not null,
        source_kk text not null, source_ru text not null, source_en text not null,
        -- What the product ships carries the fingerprint of its content; what people save carries their name.
        fingerprint text,
        person_id integer references person,
        created_at timestamptz not null default now(),
        unique (template_id, number)
      );

      create table report_template_section (
        version_id integer not null references report_template_version,
        key text not null,
        parent_key text,
        position smallint not null,
        title_kk text not null, title_ru text not null, title_en text not null,
        guidance_kk text not null, guidance_ru text not null, guidance_en text not null,
        numbering text not null check (numbering in ('numbered', 'unnumbered', 'annex')),
        goal smallint,
        word_limit integer,
        target_codes text[] not null default '{}',
        primary key (version_id, key)
      );

      create function refuse_change_of_template_version() returns trigger language plpgsql as $$
        begin raise exception 'versions of templates are never changed or removed'; end $$;
      create trigger report_template_version_is_immutable
        before update or delete or truncate on report_template_version
        for each statement execute function refuse_change_of_template_version();
      create trigger report_template_section_is_immutable
        before update or delete or truncate on report_template_section
        for each statement execute function refuse_change_of_template_version();

      alter table report add column part_of integer references report;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table report drop column part_of;
      drop table report_template_section, report_template_version, report_template;
      drop function refuse_change_of_template_version();
    `);
  }
}
