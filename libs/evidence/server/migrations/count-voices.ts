import type { MigrationInterface, QueryRunner } from 'typeorm';
import { writeSearchTexts } from './write-search-texts';

/**
 * Who took part in events and who spoke, by sex; what people held to be most pressing; word forms of findings in three
 * languages; views that people keep; changes of many findings at once, so that they can be taken back.
 */
export class CountVoices1796000460000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table finding
        add speaker_sex text check (speaker_sex in ('women', 'men', 'mixed', 'unknown')),
        -- The Russian configuration stems words in Latin letters by the English rules.
        add search_words tsvector not null generated always as (
          to_tsvector('russian', search_text) || to_tsvector('simple', search_text)) stored;

      alter table event
        add consent_note text not null default '',
        add anonymity_note text not null default '';

      create table event_participant (
        event_id integer not null references event on delete cascade,
        stakeholder_group text not null,
        sex text not null check (sex in ('women', 'men', 'unknown')),
        -- Detail; empty where it was not counted.
        age_band text not null default '' check (age_band in ('', 'under-18', '18-29', '30-59', '60-and-over')),
        disability text not null default '' check (disability in ('', 'with', 'without')),
        area_code text references area,
        people integer not null check (people > 0),
        unique nulls not distinct (event_id, stakeholder_group, sex, age_band, disability, area_code)
      );

      create table event_priority (
        event_id integer not null references event on delete cascade,
        code text not null,
        -- Empty for the votes of all together.
        stakeholder_group text not null default '',
        votes integer not null check (votes > 0),
        primary key (event_id, code, stakeholder_group)
      );

      create table saved_view (
        id integer generated always as identity primary key,
        person_id integer not null references person,
        name text not null check (name <> ''),
        -- The filter as it stands in the address of the page.
        search text not null,
        is_shared boolean not null default false,
        created_at timestamptz not null default now(),
        deleted_at timestamptz
      );

      create table finding_bulk_change (
        id integer generated always as identity primary key,
        person_id integer not null references person,
        change jsonb not null,
        -- The findings that changed, as they were.
        before jsonb not null,
        -- Rows of tags that it took away.
        removed_tags jsonb not null,
        made_at timestamptz not null default now(),
        undone_at timestamptz
      );
    `);
    await writeSearchTexts(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table finding_bulk_change, saved_view, event_priority, event_participant;
      alter table event drop consent_note, drop anonymity_note;
      alter table finding drop search_words, drop speaker_sex;
    `);
  }
}
