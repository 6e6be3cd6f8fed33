import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Comments and suggestions are told to whoever has the section open, like saves and steps (`TellSections`). */
export class TellRemarks1796000730000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function tell_remark(about integer, written text) returns void language sql as $$
        select pg_notify('qadam_section', json_build_object('kind', 'remarked', 'sectionId', about,
          'language', written)::text)
      $$;

      create function tell_comment() returns trigger language plpgsql as $$
      begin
        perform tell_remark(new.section_id, new.language);
        return null;
      end $$;
      create trigger tell_comment after insert or update on section_comment
        for each row execute function tell_comment();

      create function tell_comment_entry() returns trigger language plpgsql as $$
      begin
        perform tell_remark(c.section_id, c.language) from section_comment c where c.id = new.comment_id;
        return null;
      end $$;
      create trigger tell_comment_entry after insert on section_comment_entry
        for each row execute function tell_comment_entry();

      create function tell_suggestion() returns trigger language plpgsql as $$
      begin
        perform tell_remark(s.section_id, s.language) from section_suggestion_set s where s.id = new.set_id;
        return null;
      end $$;
      create trigger tell_suggestion after insert or update on section_suggestion
        for each row execute function tell_suggestion();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function tell_suggestion() cascade;
      drop function tell_comment_entry() cascade;
      drop function tell_comment() cascade;
      drop function tell_remark(integer, text);
    `);
  }
}
