import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Trilingual columns are jsonb objects by language; what people type may exist in one language only. */
export class CreateEvidence1747000300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function is_in_some_language(text jsonb) returns boolean immutable parallel safe
        return jsonb_typeof(text) = 'object' and text ?| array['kk', 'ru', 'en'];

      create table programme (
        code text primary key,
        title jsonb not null check (is_in_some_language(title)),
        description jsonb not null,
        funder jsonb not null,
        started_year smallint not null,
        areas text[] not null,
        source jsonb not null
      );

      create table event (
        id integer generated always as identity primary key,
        code text unique,
        programme_code text references programme,
        kind text not null check (kind in ('seminar', 'consultation', 'needs-assessment', 'training', 'hearing')),
        state text not null default 'held' check (state in ('planned', 'held')),
        title jsonb not null check (is_in_some_language(title)),
        description jsonb not null default '{}',
        organiser jsonb not null default '{}',
        starts_on date,
        ends_on date,
        topics jsonb not null default '[]',
        partners jsonb not null default '[]',
        source jsonb not null default '{}',
        is_illustrative boolean not null default false,
        created_by integer references person,
        created_at timestamptz not null default now(),
        check (ends_on >= starts_on)
      );
      create index event_programme on event (programme_code);

      create table event_place (
        event_id integer not null references event on delete cascade,
        area_code text not null references area,
        starts_on date,
        ends_on date,
        primary key (event_id, area_code),
        check (ends_on >= starts_on)
      );
      create index event_place_area on event_place (area_code);

      create table event_audience (
        event_id integer not null references event on delete cascade,
        stakeholder_group text not null,
        primary key (event_id, stakeholder_group)
      );

      create table document (
        id integer generated always as identity primary key,
        code text unique,
        event_id integer references event,
        area_code text not null references area,
        title text not null check (title <> ''),
        file_name text,
        media_type text not null,
        hash char(64) not null unique,
        bytes bytea not null,
        text text not null check (text <> ''),
        language text not null check (language in ('kk', 'ru', 'en')),
        is_illustrative boolean not null default false,
        created_by integer references person,
        created_at timestamptz not null default now()
      );
      alter table document alter column bytes set storage external;
      create index document_event on document (event_id);
      create index document_area on document (area_code);

      create table document_paragraph (
        document_id integer not null references document on delete cascade,
        number integer not null,
        page integer not null,
        start_offset integer not null,
        end_offset integer not null check (end_offset > start_offset),
        language text not null check (language in ('kk', 'ru', 'en')),
        primary key (document_id, number)
      );

      create table finding (
        id integer generated always as identity primary key,
        document_id integer references document,
        start_offset integer,
        end_offset integer,
        quote text not null default '',
        quote_language text check (quote_language in ('kk', 'ru', 'en')),
        summary jsonb not null default '{}',
        event_id integer references event,
        area_code text not null references area,
        stakeholder_group text,
        kind text check (kind in ('need', 'problem', 'proposal', 'good-practice', 'commitment')),
        is_illustrative boolean not null default false,
        search_text text not null default '',
        created_by integer references person,
        created_at timestamptz not null default now(),
        changed_at timestamptz not null default now(),
        withdrawn_at timestamptz,
        withdrawn_by integer references person,
        withdrawn_reason text,
        check ((document_id is null) = (start_offset is null) and (document_id is null) = (end_offset is null)),
        check (start_offset >= 0 and end_offset > start_offset),
        check (quote <> '' or summary <> '{}')
      );
      create index finding_document on finding (document_id);
      create index finding_area on finding (area_code) where withdrawn_at is null;
      create index finding_event on finding (event_id);

      create table tag (
        finding_id integer not null references finding,
        code text not null,
        person_id integer references person,
        created_at timestamptz not null default now(),
        primary key (finding_id, code)
      );
      create index tag_code on tag (code);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table tag, finding, document_paragraph, document, event_audience, event_place, event, programme;
      drop function is_in_some_language(jsonb);
    `);
  }
}
