import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateReview1796000430000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table section_comment (
        id integer generated always as identity primary key,
        section_id integer not null references section,
        language text not null check (language in ('kk', 'ru', 'en')),
        version_id integer references section_version,
        anchor jsonb,
        is_must boolean not null default false,
        resolved_at timestamptz,
        resolved_by integer references person
      );
      create index section_comment_section on section_comment (section_id, language);

      create table section_comment_entry (
        id integer generated always as identity primary key,
        comment_id integer not null references section_comment,
        person_id integer not null references person,
        text text not null check (text <> ''),
        at timestamptz not null default now()
      );
      create index section_comment_entry_comment on section_comment_entry (comment_id, id);

      create table section_mention (
        entry_id integer not null references section_comment_entry,
        person_id integer not null references person,
        primary key (entry_id, person_id)
      );
      create index section_mention_person on section_mention (person_id);

      create table section_suggestion_set (
        id integer generated always as identity primary key,
        section_id integer not null references section,
        language text not null check (language in ('kk', 'ru', 'en')),
        version_id integer not null references section_version,
        file_name text,
        person_id integer not null references person,
        at timestamptz not null default now()
      );
      create index section_suggestion_set_section on section_suggestion_set (section_id, language);

      create table section_suggestion (
        id integer generated always as identity primary key,
        set_id integer not null references section_suggestion_set,
        change jsonb not null,
        note text not null default '',
        warnings jsonb not null default '[]',
        state text not null default 'open' check (state in ('open', 'accepted', 'rejected')),
        decided_by integer references person,
        decided_at timestamptz,
        result_version_id integer references section_version
      );
      create index section_suggestion_set_id on section_suggestion (set_id, id);

      create table figure_decision (
        id integer generated always as identity primary key,
        approval_id integer not null references section_transition,
        language text not null,
        figure_id text not null,
        choice text not null check (choice in ('keep', 'take')),
        newer_vintage_id text not null,
        newer_value double precision not null,
        newer_year smallint not null,
        reason text not null check (reason <> ''),
        person_id integer not null references person,
        at timestamptz not null default now()
      );
      create index figure_decision_figure on figure_decision (approval_id, language, figure_id, id);
      create trigger figure_decision_is_immutable before update or delete or truncate on figure_decision
        for each statement execute function refuse_change_of_section_record();
      create trigger section_comment_entry_is_immutable before update or delete or truncate on section_comment_entry
        for each statement execute function refuse_change_of_section_record();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table figure_decision, section_suggestion, section_suggestion_set, section_mention, section_comment_entry,
        section_comment;
    `);
  }
}
