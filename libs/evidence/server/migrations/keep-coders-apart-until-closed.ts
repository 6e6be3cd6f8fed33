import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What whoever codes in a round may know of its findings, now until the round is closed and not only while it is coded. */
export class KeepCodersApartUntilClosed1796000560000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whoever decides in a round (its lead, an administrator) must see its choices once coding has ended.
      create view coding_unseen as
        select distinct c.person_id, a.finding_id, a.round_id
        from coding_assignment a join coder c on c.id = a.coder_id join coding_round r on r.id = a.round_id
        where c.person_id is not null and (r.state = 'coding' or (r.state = 'adjudication'
          and r.created_by is distinct from c.person_id
          and not exists (select 1 from role_grant g where g.person_id = c.person_id and g.role = 'administrator')));

      create or replace function tag_seen_by(viewer integer)
      returns table (finding_id integer, code text, person_id integer, created_at timestamptz, round_id integer,
        suggestion_rank smallint)
      language sql stable as $$
        select t.finding_id, t.code, t.person_id, t.created_at, t.round_id, t.suggestion_rank from tag t
        where viewer is null
          or not exists (select 1 from coding_unseen u where u.person_id = viewer and u.finding_id = t.finding_id)
        union all
        select k.finding_id, k.code, viewer, min(k.created_at), null, min(k.suggestion_rank)
        from coding k join coder c on c.id = k.coder_id
          join coding_unseen u on u.person_id = viewer and u.finding_id = k.finding_id and u.round_id = k.round_id
        where c.person_id = viewer
        group by k.finding_id, k.code
      $$;

      create or replace view audit_withheld as
        select person_id, 'finding'::text as subject_kind, finding_id::text as subject_id from coding_unseen;

      -- What nobody had coded when coding was ended early cannot be decided about, and kept rounds from being closed.
      delete from coding_assignment a using coding_round r
      where r.id = a.round_id and r.state = 'adjudication'
        and not exists (select 1 from coding_assignment o
          where o.round_id = a.round_id and o.finding_id = a.finding_id and o.done_at is not null)
        and not exists (select 1 from coding k where k.round_id = a.round_id and k.finding_id = a.finding_id)
        and not exists (select 1 from coding_decision d where d.round_id = a.round_id and d.finding_id = a.finding_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace view audit_withheld as
        select person_id, 'finding'::text as subject_kind, finding_id::text as subject_id from coding_apart;
      create or replace function tag_seen_by(viewer integer)
      returns table (finding_id integer, code text, person_id integer, created_at timestamptz, round_id integer,
        suggestion_rank smallint)
      language sql stable as $$
        select t.finding_id, t.code, t.person_id, t.created_at, t.round_id, t.suggestion_rank from tag t
        where viewer is null
          or not exists (select 1 from coding_apart p where p.person_id = viewer and p.finding_id = t.finding_id)
        union all
        select k.finding_id, k.code, viewer, min(k.created_at), null, min(k.suggestion_rank)
        from coding k join coder c on c.id = k.coder_id join coding_round r on r.id = k.round_id
        where c.person_id = viewer and r.state = 'coding'
        group by k.finding_id, k.code
      $$;
      drop view coding_unseen;
    `);
  }
}
