import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateReporting1747000500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table report (
        id integer generated always as identity primary key,
        code text not null unique,
        template text not null,
        template_version text not null,
        title_kk text not null, title_ru text not null, title_en text not null,
        country_area text not null references area,
        due_on date,
        created_at timestamptz not null default now()
      );

      create table section (
        id integer generated always as identity primary key,
        report_id integer not null references report,
        key text not null,
        parent_id integer references section,
        position smallint not null,
        title_kk text not null, title_ru text not null, title_en text not null,
        numbering text not null check (numbering in ('numbered', 'unnumbered', 'annex')),
        goal smallint,
        word_limit integer,
        target_codes text[] not null default '{}',
        state text not null default 'draft' check (state in ('draft', 'in-review', 'approved')),
        assignee_id integer references person,
        due_on date,
        unique (report_id, key)
      );
      create index section_assignee on section (assignee_id);

      create table section_version (
        id integer generated always as identity primary key,
        section_id integer not null references section,
        language text not null check (language in ('kk', 'ru', 'en')),
        number integer not null check (number > 0),
        content jsonb not null,
        words integer not null,
        person_id integer references person,
        created_at timestamptz not null default now(),
        unique (section_id, language, number)
      );

      create table section_transition (
        id integer generated always as identity primary key,
        section_id integer not null references section,
        action text not null check (action in ('submit', 'withdraw', 'return', 'approve', 'reopen')),
        from_state text not null,
        to_state text not null,
        person_id integer not null references person,
        reason text,
        at timestamptz not null default now()
      );
      create index section_transition_section on section_transition (section_id, id);

      create table frozen_figure (
        approval_id integer not null references section_transition,
        language text not null,
        figure_id text not null,
        found jsonb not null,
        value double precision not null,
        unit text not null,
        year smallint not null,
        source text not null,
        vintage text not null,
        primary key (approval_id, language, figure_id)
      );

      create table frozen_chart (
        approval_id integer not null references section_transition,
        language text not null,
        chart_key text not null,
        chart jsonb not null,
        primary key (approval_id, language, chart_key)
      );

      create table compile_output (
        id integer generated always as identity primary key,
        report_id integer not null references report,
        job_id integer not null unique,
        language text not null,
        format text not null check (format in ('pdf', 'docx')),
        file_name text not null,
        is_draft boolean not null,
        bytes bytea not null,
        created_at timestamptz not null default now()
      );
      create index compile_output_report on compile_output (report_id, id);

      create function refuse_change_of_section_record() returns trigger language plpgsql as $$
        begin raise exception 'versions, transitions and frozen figures are never changed or removed'; end $$;
      create trigger section_version_is_immutable before update or delete or truncate on section_version
        for each statement execute function refuse_change_of_section_record();
      create trigger section_transition_is_immutable before update or delete or truncate on section_transition
        for each statement execute function refuse_change_of_section_record();
      create trigger frozen_figure_is_immutable before update or delete or truncate on frozen_figure
        for each statement execute function refuse_change_of_section_record();
      create trigger frozen_chart_is_immutable before update or delete or truncate on frozen_chart
        for each statement execute function refuse_change_of_section_record();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table compile_output, frozen_chart, frozen_figure, section_transition, section_version, section, report;
      drop function refuse_change_of_section_record();
    `);
  }
}
