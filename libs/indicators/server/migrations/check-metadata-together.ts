import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Texts about indicators are checked as figures are (docs/decisions/0012-observations-checked-by-statement.md): that
 * their indicators and loads exist is asked once a statement, not twice a text.
 */
export class CheckMetadataTogether1796000660000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function check_metadata() returns trigger language plpgsql as $$
      declare missing text;
      begin
        perform 1 from indicator where code in (select indicator_code from fresh) for key share;
        perform 1 from vintage where id in (select valid_from from fresh union select valid_to from fresh) for key share;
        select format('%s %s', named.what, named.which) into missing from (
          select 'indicator' as what, f.indicator_code as which from (select distinct indicator_code from fresh) f
            where not exists (select 1 from indicator i where i.code = f.indicator_code)
          union all
          select 'vintage', f.id::text from (select valid_from as id from fresh union select valid_to from fresh) f
            where f.id is not null and not exists (select 1 from vintage v where v.id = f.id)
        ) named limit 1;
        if missing is not null then
          raise foreign_key_violation using message = format('A text about an indicator names %s, which does not exist.', missing);
        end if;
        return null;
      end $$;
      create trigger inserted_metadata_are_checked after insert on indicator_metadata
        referencing new table as fresh for each statement execute function check_metadata();
      create trigger updated_metadata_are_checked after update on indicator_metadata
        referencing new table as fresh for each statement execute function check_metadata();

      create function keep_what_metadata_name() returns trigger language plpgsql as $$
      declare is_named boolean;
      begin
        if tg_op = 'TRUNCATE' then select exists (select 1 from indicator_metadata) into is_named;
        elsif tg_table_name = 'indicator' then
          select exists (select 1 from indicator_metadata where indicator_code = old.code) into is_named;
        else
          select exists (select 1 from indicator_metadata where old.id in (valid_from, valid_to)) into is_named;
        end if;
        if is_named then
          raise foreign_key_violation using message = format('Texts about indicators name what would go from %s.', tg_table_name);
        end if;
        return null;
      end $$;
      create trigger metadata_keep_indicator after delete or update of code on indicator
        for each row execute function keep_what_metadata_name();
      create trigger metadata_keep_vintage after delete or update of id on vintage
        for each row execute function keep_what_metadata_name();
      create trigger metadata_keep_all_indicators after truncate on indicator
        for each statement execute function keep_what_metadata_name();
      create trigger metadata_keep_all_vintages after truncate on vintage
        for each statement execute function keep_what_metadata_name();

      alter table indicator_metadata
        drop constraint indicator_metadata_indicator_code_fkey,
        drop constraint indicator_metadata_valid_from_fkey,
        drop constraint indicator_metadata_valid_to_fkey;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table indicator_metadata
        add foreign key (indicator_code) references indicator,
        add foreign key (valid_from) references vintage,
        add foreign key (valid_to) references vintage;
      drop function check_metadata cascade;
      drop function keep_what_metadata_name cascade;
    `);
  }
}
