import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Saves and steps of sections are told to whoever has the section open; texts that became no version are kept. */
export class TellSections1796000420000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function tell_section_saved() returns trigger language plpgsql as $$
      begin
        perform pg_notify('qadam_section', json_build_object('kind', 'saved', 'sectionId', new.section_id,
          'language', new.language, 'version', new.number)::text);
        return null;
      end $$;
      create trigger tell_section_saved after insert on section_version
        for each row execute function tell_section_saved();

      create function tell_section_moved() returns trigger language plpgsql as $$
      begin
        perform pg_notify('qadam_section', json_build_object('kind', 'moved', 'sectionId', new.section_id)::text);
        return null;
      end $$;
      create trigger tell_section_moved after insert on section_transition
        for each row execute function tell_section_moved();

      create table kept_text (
        id integer generated always as identity primary key,
        section_id integer not null references section,
        language text not null check (language in ('kk', 'ru', 'en')),
        base_version integer not null,
        content jsonb not null,
        words integer not null,
        person_id integer not null references person,
        created_at timestamptz not null default now(),
        settled_at timestamptz,
        settled_by integer references person
      );
      create index kept_text_open on kept_text (section_id, language) where settled_at is null;

      create function tell_text_kept() returns trigger language plpgsql as $$
      begin
        perform pg_notify('qadam_section', json_build_object('kind', 'kept', 'sectionId', new.section_id,
          'language', new.language)::text);
        return null;
      end $$;
      create trigger tell_text_kept after insert or update on kept_text
        for each row execute function tell_text_kept();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table kept_text;
      drop function tell_text_kept();
      drop function tell_section_saved() cascade;
      drop function tell_section_moved() cascade;
    `);
  }
}
