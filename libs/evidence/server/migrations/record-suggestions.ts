import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What coders were offered and what they made of it; which findings are offered nothing, so that the pull of
 * suggestions can be measured; findings cut, joined and held to be different; the key that a browser gives a
 * finding that it may have to send twice.
 */
export class RecordSuggestions1796000450000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table finding
        add client_key uuid unique,
        -- A fifth by a hash of the number: no coder and no chance decides, and it stays the same.
        add is_suggestion_withheld boolean not null
          generated always as (('x' || left(md5(id::text), 7))::bit(28)::integer % 5 = 0) stored;

      create table suggestion_offer (
        finding_id integer not null references finding,
        person_id integer not null references person,
        -- In their order; of a finding without suggestions, those that would have been shown.
        codes text[] not null,
        offered_at timestamptz not null default now(),
        rejected_at timestamptz,
        primary key (finding_id, person_id)
      );

      create table finding_reshaping (
        id integer generated always as identity primary key,
        kind text not null check (kind in ('split', 'merge', 'same')),
        -- Findings that gave way, and those that stand in their place.
        gave_way integer[] not null,
        made integer[] not null,
        -- Of 'same': the codes that the finding that stays did not have before.
        added_codes text[] not null default '{}',
        person_id integer not null references person,
        made_at timestamptz not null default now(),
        undone_at timestamptz
      );

      create table finding_difference (
        one_id integer not null references finding,
        other_id integer not null references finding,
        person_id integer not null references person,
        said_at timestamptz not null default now(),
        primary key (one_id, other_id),
        check (one_id < other_id)
      );

      drop function tag_seen_by;
      create function tag_seen_by(viewer integer)
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
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function tag_seen_by;
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
      drop table finding_difference, finding_reshaping, suggestion_offer;
      alter table finding drop is_suggestion_withheld, drop client_key;
    `);
  }
}
