import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateJobs1746999900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table job (
        id integer generated always as identity primary key,
        kind text not null,
        input jsonb not null,
        person_id integer,
        state text not null default 'queued'
          check (state in ('queued', 'running', 'done', 'failed', 'cancelled')),
        progress real not null default 0 check (progress between 0 and 1),
        step text not null default '',
        result jsonb,
        problem jsonb,
        wants_cancel boolean not null default false,
        heartbeat_at timestamptz,
        created_at timestamptz not null default now(),
        finished_at timestamptz
      );
      create index job_person on job (person_id, created_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table job');
  }
}
