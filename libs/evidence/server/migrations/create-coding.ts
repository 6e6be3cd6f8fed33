import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Codes of a project's own beside goals and targets, the code book, and rounds in which several coders work apart. What
 * a round decides becomes a `tag`; until then its codings are its coders' own. A coder is a person of this
 * installation, or a name that came with somebody else's coded project.
 */
export class CreateCoding1796000300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table project_code (
        -- Begins with a letter, so that it is never read as a goal or target.
        code text primary key check (code ~ '^[a-z][a-z0-9-]{1,59}$'),
        title jsonb not null check (is_in_some_language(title)),
        colour char(7) check (colour ~ '^#[0-9a-f]{6}$'),
        created_by integer references person,
        created_at timestamptz not null default now(),
        retired_at timestamptz,
        -- A goal, a target or another code that took over its tags.
        merged_into text
      );

      create table code_guidance (
        id integer generated always as identity primary key,
        code text not null,
        number integer not null check (number > 0),
        counts jsonb not null default '{}',
        does_not_count jsonb not null default '{}',
        examples jsonb not null default '{}',
        notes jsonb not null default '{}',
        person_id integer references person,
        created_at timestamptz not null default now(),
        unique (code, number)
      );

      create table coder (
        id integer generated always as identity primary key,
        guid uuid not null unique default gen_random_uuid(),
        person_id integer unique references person,
        name text not null check (name <> '')
      );

      create table coding_round (
        id integer generated always as identity primary key,
        title text not null check (title <> ''),
        instructions text not null default '',
        state text not null default 'coding' check (state in ('coding', 'adjudication', 'closed')),
        is_imported boolean not null default false,
        due_on date,
        created_by integer references person,
        created_at timestamptz not null default now(),
        closed_at timestamptz
      );

      create table coding_assignment (
        round_id integer not null references coding_round,
        finding_id integer not null references finding,
        coder_id integer not null references coder,
        -- Done without any coding says: none of the codes fits.
        done_at timestamptz,
        primary key (round_id, finding_id, coder_id)
      );
      create index coding_assignment_coder on coding_assignment (coder_id, round_id);

      create table coding (
        round_id integer not null,
        finding_id integer not null,
        coder_id integer not null,
        code text not null,
        rationale text not null default '',
        -- Place among the suggestions that it was taken from; null for a code of the coder's own finding.
        suggestion_rank smallint check (suggestion_rank > 0),
        created_at timestamptz not null default now(),
        primary key (round_id, finding_id, coder_id, code),
        foreign key (round_id, finding_id, coder_id) references coding_assignment
      );
      create index coding_code on coding (code);

      create table coding_decision (
        id integer generated always as identity primary key,
        round_id integer not null references coding_round,
        finding_id integer not null references finding,
        codes text[] not null,
        reason text not null default '',
        person_id integer not null references person,
        created_at timestamptz not null default now()
      );
      create index coding_decision_finding on coding_decision (round_id, finding_id, id);

      alter table tag
        add round_id integer references coding_round,
        add suggestion_rank smallint check (suggestion_rank > 0);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table tag drop round_id, drop suggestion_rank;
      drop table coding_decision, coding, coding_assignment, coding_round, coder, code_guidance, project_code;
    `);
  }
}
