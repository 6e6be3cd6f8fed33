import type { MigrationInterface, QueryRunner } from 'typeorm';
import { checkPartByPart } from './check-observations-together';

/** The check of docs/decisions/0012-observations-checked-by-statement.md reads the new rows once instead of eight times. */
export class CheckObservationsInOnePass1796000500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function check_observations() returns trigger language plpgsql as $$
      declare
        series_ids integer[];
        area_codes text[];
        vintage_ids integer[];
        missing text;
      begin
        with named as materialized (select distinct series_id, area_code, valid_from, valid_to from fresh)
        select (select array_agg(distinct series_id) from named), (select array_agg(distinct area_code) from named),
          (select array_agg(id) from (select valid_from as id from named union select valid_to from named) v where id is not null)
        into series_ids, area_codes, vintage_ids;
        perform 1 from series where id in (select unnest(series_ids)) for key share;
        perform 1 from area where code in (select unnest(area_codes)) for key share;
        perform 1 from vintage where id in (select unnest(vintage_ids)) for key share;
        select format('%s %s', named.what, named.which) into missing from (
          select 'series' as what, n.id::text as which from unnest(series_ids) n (id)
            where not exists (select 1 from series s where s.id = n.id)
          union all
          select 'area', c.code from unnest(area_codes) c (code)
            where not exists (select 1 from area a where a.code = c.code)
          union all
          select 'vintage', n.id::text from unnest(vintage_ids) n (id)
            where not exists (select 1 from vintage v where v.id = n.id)
        ) named limit 1;
        if missing is not null then
          raise foreign_key_violation using message = format('An observation names %s, which does not exist.', missing);
        end if;
        return null;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(checkPartByPart);
  }
}
