import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The indicator whose line stands for a goal, as people choose it. Every choice, also giving it back to the rule
 * (no indicator), is a version; none is ever altered.
 */
export class ChooseGoalHeadlines1796001062000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table goal_headline_version (
        goal_code text not null references goal,
        version integer not null default 1 check (version > 0),
        indicator_code text references indicator,
        why_kk text, why_ru text, why_en text,
        person_id integer references person,
        changed_at timestamptz not null default now(),
        primary key (goal_code, version),
        check (coalesce(why_kk, why_ru, why_en) is not null)
      );

      create function refuse_change_of_goal_headline() returns trigger language plpgsql as $$
        begin raise exception 'versions of a goal''s headline are never changed or removed'; end $$;
      create trigger goal_headline_version_is_immutable
        before update or delete or truncate on goal_headline_version
        for each statement execute function refuse_change_of_goal_headline();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table goal_headline_version;
      drop function refuse_change_of_goal_headline();
    `);
  }
}
