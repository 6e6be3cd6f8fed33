import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateIdentity1747000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table person (
        id integer generated always as identity primary key,
        email text not null check (email = lower(email)),
        name text not null check (name <> ''),
        password_hash text not null,
        is_demo boolean not null default false,
        created_at timestamptz not null default now(),
        disabled_at timestamptz
      );
      create unique index person_email on person (email);

      create table role_grant (
        person_id integer not null references person on delete cascade,
        role text not null check (role in ('analyst', 'drafter', 'reviewer', 'official', 'administrator')),
        area_code text,
        unique nulls not distinct (person_id, role, area_code)
      );

      create table session (
        token_hash bytea primary key,
        person_id integer not null references person on delete cascade,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null
      );
      create index session_person on session (person_id);

      create table sign_in_attempt (
        email text not null,
        at timestamptz not null default now()
      );
      create index sign_in_attempt_email on sign_in_attempt (email, at);

      create table audit (
        id bigint generated always as identity primary key,
        at timestamptz not null default now(),
        person_id integer references person,
        action text not null,
        subject_kind text not null,
        subject_id text not null,
        detail jsonb not null default '{}'
      );
      create index audit_subject on audit (subject_kind, subject_id);
      create index audit_person on audit (person_id);

      create function refuse_change_of_audit() returns trigger language plpgsql as $$
        begin raise exception 'audit records are never changed or removed'; end $$;
      create trigger audit_is_append_only before update or delete or truncate on audit
        for each statement execute function refuse_change_of_audit();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table audit, sign_in_attempt, session, role_grant, person;
      drop function refuse_change_of_audit();
    `);
  }
}
