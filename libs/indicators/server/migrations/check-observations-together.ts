import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reads the new rows anew for every question. */
export const checkPartByPart = `create or replace function check_observations() returns trigger language plpgsql as $$
      declare missing text;
      begin
        perform 1 from series where id in (select series_id from fresh) for key share;
        perform 1 from area where code in (select area_code from fresh) for key share;
        perform 1 from vintage where id in (select valid_from from fresh union select valid_to from fresh) for key share;
        select format('%s %s', named.what, named.which) into missing from (
          select 'series' as what, f.series_id::text as which from (select distinct series_id from fresh) f
            where not exists (select 1 from series s where s.id = f.series_id)
          union all
          select 'area', f.area_code from (select distinct area_code from fresh) f
            where not exists (select 1 from area a where a.code = f.area_code)
          union all
          select 'vintage', f.id::text from (select valid_from as id from fresh union select valid_to from fresh) f
            where f.id is not null and not exists (select 1 from vintage v where v.id = f.id)
        ) named limit 1;
        if missing is not null then
          raise foreign_key_violation using message = format('An observation names %s, which does not exist.', missing);
        end if;
        return null;
      end $$`;

/**
 * What foreign keys asked for each of millions of figures is asked once a statement: that series, area and loads
 * exist. The rows named are held by the same locks, and cannot be deleted or renamed while figures name them. See
 * docs/decisions/0012-observations-checked-by-statement.md.
 */
export class CheckObservationsTogether1796000380000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${checkPartByPart};
      create trigger inserted_observations_are_checked after insert on observation
        referencing new table as fresh for each statement execute function check_observations();
      create trigger updated_observations_are_checked after update on observation
        referencing new table as fresh for each statement execute function check_observations();

      create function keep_what_observations_name() returns trigger language plpgsql as $$
      declare is_named boolean;
      begin
        if tg_op = 'TRUNCATE' then select exists (select 1 from observation) into is_named;
        elsif tg_table_name = 'series' then
          select exists (select 1 from observation where series_id = old.id) into is_named;
        elsif tg_table_name = 'area' then
          select exists (select 1 from observation where area_code = old.code) into is_named;
        else
          select exists (select 1 from observation where old.id in (valid_from, valid_to)) into is_named;
        end if;
        if is_named then
          raise foreign_key_violation using message = format('Observations name what would go from %s.', tg_table_name);
        end if;
        return null;
      end $$;
      create trigger observations_keep_series after delete or update of id on series
        for each row execute function keep_what_observations_name();
      create trigger observations_keep_area after delete or update of code on area
        for each row execute function keep_what_observations_name();
      create trigger observations_keep_vintage after delete or update of id on vintage
        for each row execute function keep_what_observations_name();
      create trigger observations_keep_all_series after truncate on series
        for each statement execute function keep_what_observations_name();
      create trigger observations_keep_all_areas after truncate on area
        for each statement execute function keep_what_observations_name();
      create trigger observations_keep_all_vintages after truncate on vintage
        for each statement execute function keep_what_observations_name();

      alter table observation
        drop constraint observation_series_id_fkey,
        drop constraint observation_area_code_fkey,
        drop constraint observation_valid_from_fkey,
        drop constraint observation_valid_to_fkey;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table observation
        add foreign key (series_id) references series,
        add foreign key (area_code) references area,
        add foreign key (valid_from) references vintage,
        add foreign key (valid_to) references vintage;
      drop function check_observations cascade;
      drop function keep_what_observations_name cascade;
    `);
  }
}
