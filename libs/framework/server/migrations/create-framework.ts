import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFramework1747000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table framework_version (
        code text primary key,
        name text not null,
        adopted_on date not null
      );

      create table goal (
        code text primary key,
        position smallint not null unique,
        color text not null,
        short_kk text not null, short_ru text not null, short_en text not null
      );

      create table target (
        code text primary key,
        goal_code text not null references goal,
        position smallint not null unique,
        short_kk text not null, short_ru text not null, short_en text not null
      );
      create index target_goal on target (goal_code);

      create table indicator (
        code text primary key,
        target_code text not null references target,
        position smallint not null unique,
        scope text not null check (scope in ('global', 'national')),
        parent_code text references indicator,
        unsd_code text,
        same_as text[] not null default '{}',
        retired_in text references framework_version,
        short_kk text not null, short_ru text not null, short_en text not null
      );
      create index indicator_target on indicator (target_code);

      create table official_title (
        subject text not null check (subject in ('goal', 'target', 'indicator')),
        code text not null,
        lang text not null check (lang in ('kk', 'ru', 'en')),
        text text not null check (text <> ''),
        framework_version text not null references framework_version,
        source text not null,
        loaded_at timestamptz not null default now(),
        primary key (subject, code, lang, framework_version)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table official_title, indicator, target, goal, framework_version');
  }
}
