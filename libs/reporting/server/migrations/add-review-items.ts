import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What earlier reviews said, and what became of it. */
export class AddReviewItems1796000441000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table earlier_review (
        id integer generated always as identity primary key,
        report_id integer not null references report,
        source_report_id integer references report,
        file_name text,
        title text not null check (title <> ''),
        language text not null check (language in ('kk', 'ru', 'en')),
        begun_by integer not null references person,
        begun_at timestamptz not null default now(),
        check ((source_report_id is null) <> (file_name is null)),
        check (source_report_id <> report_id)
      );
      create unique index earlier_review_source on earlier_review (report_id, source_report_id);
      create unique index earlier_review_file on earlier_review (report_id, title) where file_name is not null;

      create table review_item (
        id integer generated always as identity primary key,
        earlier_id integer not null references earlier_review,
        position integer not null,
        kind text not null check (kind in ('statement', 'figure', 'promise')),
        section_id integer references section,
        heading text not null,
        text text not null check (text <> ''),
        target_codes text[] not null default '{}',
        figure jsonb,
        outcome text not null default 'open' check (outcome in ('open', 'kept', 'done', 'not-met', 'dropped')),
        reason text not null default '',
        decided_by integer references person,
        decided_at timestamptz,
        inserted_at timestamptz,
        unique (earlier_id, position),
        check (outcome not in ('not-met', 'dropped') or reason <> '')
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table review_item, earlier_review');
  }
}
