import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every statement that changes a table tells all processes so, when its transaction commits. A table cannot be
 * forgotten: `migrate` calls `announce_every_table()` at its end. Left out are tables that no page shows.
 */
export class AnnounceChanges1796000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function announce_change() returns trigger language plpgsql as $$
      begin
        -- PostgreSQL sends equal notifications of one transaction once.
        perform pg_notify('qadam_data', '');
        return null;
      end $$;

      create function announce_every_table() returns void language plpgsql as $$
      declare name text;
      begin
        for name in
          select c.relname from pg_class c
          where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
            and c.relname not in ('migrations', 'job', 'session', 'sign_in_attempt', 'audit')
            and not exists (select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'announce_change')
        loop
          execute format('create trigger announce_change after insert or update or delete or truncate on %I
            for each statement execute function announce_change()', name);
        end loop;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function announce_every_table; drop function announce_change cascade');
  }
}
