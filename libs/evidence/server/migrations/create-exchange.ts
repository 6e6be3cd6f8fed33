import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What came with coded projects of other programs: the GUID of every object with what became of it here, and the
 * elements and files that Qadam has no place for, so that an export hands them on as they came.
 */
export class CreateExchange1796000350000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Makes GUIDs of this installation's own records differ from those of every other one.
      create table exchange_installation (guid uuid not null default gen_random_uuid());
      insert into exchange_installation default values;

      create table exchange_import (
        id integer generated always as identity primary key,
        file_name text not null,
        attributes jsonb not null default '{}',
        description text not null default '',
        person_id integer references person,
        created_at timestamptz not null default now()
      );

      create table exchange_object (
        guid uuid primary key,
        import_id integer not null references exchange_import,
        kind text not null check (kind in ('user', 'code', 'source', 'selection', 'coding', 'event', 'round', 'kept')),
        -- The part of the project in which a kept element stands.
        section text not null default '',
        parent uuid,
        -- Where it stood in its file.
        position integer not null,
        -- Not jsonb: the order of attributes is kept.
        element json not null,
        coder_id integer references coder,
        code text,
        document_id integer references document,
        finding_id integer references finding,
        event_id integer references event,
        round_id integer references coding_round
      );
      create index exchange_object_import on exchange_object (import_id, position);

      create table exchange_file (
        path text primary key,
        import_id integer not null references exchange_import,
        bytes bytea not null
      );
      alter table exchange_file alter column bytes set storage external;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table exchange_file, exchange_object, exchange_import, exchange_installation;');
  }
}
