import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is decided in a round becomes public when the round is closed: its coders could else read it signed out. */
export class PublishDecisionsWhenClosed1796001157000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function tag_seen_by(viewer integer)
      returns table (finding_id integer, code text, person_id integer, created_at timestamptz, round_id integer,
        suggestion_rank smallint)
      language sql stable as $$
        select t.finding_id, t.code, t.person_id, t.created_at, t.round_id, t.suggestion_rank from tag t
        where case when viewer is null
          then not exists (select 1 from coding_round r where r.id = t.round_id and r.state <> 'closed')
          else not exists (select 1 from coding_unseen u where u.person_id = viewer and u.finding_id = t.finding_id)
        end
        union all
        select k.finding_id, k.code, viewer, min(k.created_at), null, min(k.suggestion_rank)
        from coding k join coder c on c.id = k.coder_id
          join coding_unseen u on u.person_id = viewer and u.finding_id = k.finding_id and u.round_id = k.round_id
        where c.person_id = viewer
        group by k.finding_id, k.code
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
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
    `);
  }
}
