import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Directions, targets and methods are data that people edit: each change is a version, none is ever altered. */
export class VersionIndicatorSettings1747000700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table indicator_setting rename to indicator_setting_version;
      alter table indicator_setting_version
        drop constraint indicator_setting_pkey,
        add version integer not null default 1 check (version > 0),
        add method text not null default 'statcan',
        add person_id integer references person,
        add note text not null default '',
        add primary key (indicator_code, version);

      create function refuse_change_of_setting() returns trigger language plpgsql as $$
        begin raise exception 'versions of a setting are never changed or removed'; end $$;
      create trigger indicator_setting_version_is_immutable
        before update or delete or truncate on indicator_setting_version
        for each statement execute function refuse_change_of_setting();

      create view indicator_setting as
        select distinct on (indicator_code) * from indicator_setting_version
        order by indicator_code, version desc;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop view indicator_setting;
      drop trigger indicator_setting_version_is_immutable on indicator_setting_version;
      drop function refuse_change_of_setting();
      delete from indicator_setting_version o where exists
        (select 1 from indicator_setting_version n where n.indicator_code = o.indicator_code and n.version > o.version);
      alter table indicator_setting_version
        drop constraint indicator_setting_version_pkey,
        drop version, drop method, drop person_id, drop note,
        add primary key (indicator_code);
      alter table indicator_setting_version rename to indicator_setting;
    `);
  }
}
