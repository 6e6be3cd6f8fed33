import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who may know of which tags while a round is open, decided in one place; where codes come from; merges of codes. */
export class KeepCodersApart1796000341000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table project_code add origin jsonb check (is_in_some_language(origin));

      create table code_merge (
        id integer generated always as identity primary key,
        code text not null references project_code,
        into_code text not null,
        -- The rows that were moved, as they were, and whether the other code stood there already.
        tags jsonb not null,
        codings jsonb not null,
        person_id integer not null references person,
        merged_at timestamptz not null default now(),
        undone_at timestamptz
      );
      create unique index code_merge_standing on code_merge (code) where undone_at is null;

      create view coding_apart as
        select distinct c.person_id, a.finding_id
        from coding_assignment a join coder c on c.id = a.coder_id join coding_round r on r.id = a.round_id
        where r.state = 'coding' and c.person_id is not null;

      create function tag_seen_by(viewer integer)
      returns table (finding_id integer, code text, person_id integer, created_at timestamptz, round_id integer)
      language sql stable as $$
        select t.finding_id, t.code, t.person_id, t.created_at, t.round_id from tag t
        where viewer is null
          or not exists (select 1 from coding_apart p where p.person_id = viewer and p.finding_id = t.finding_id)
        union all
        select k.finding_id, k.code, viewer, min(k.created_at), null
        from coding k join coder c on c.id = k.coder_id join coding_round r on r.id = k.round_id
        where c.person_id = viewer and r.state = 'coding'
        group by k.finding_id, k.code
      $$;

      create or replace view audit_withheld as
        select person_id, 'finding'::text as subject_kind, finding_id::text as subject_id from coding_apart;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace view audit_withheld as
        select null::integer as person_id, ''::text as subject_kind, ''::text as subject_id where false;
      drop function tag_seen_by;
      drop view coding_apart;
      drop table code_merge;
      alter table project_code drop origin;
    `);
  }
}
