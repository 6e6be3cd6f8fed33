import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files leave the row of their document: kept once under their hash, in parts, so that a large one is never in memory
 * as a whole. With it come refused files, tables with their columns, and the words that masks stand for, in a table
 * that no ordinary query reads.
 */
export class KeepFilesApart1796000330000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table kept_file (
        hash char(64) primary key,
        byte_count bigint not null
      );
      create table kept_file_part (
        hash char(64) not null references kept_file on delete cascade,
        number integer not null,
        bytes bytea not null,
        primary key (hash, number)
      );
      alter table kept_file_part alter column bytes set storage external;
      insert into kept_file (hash, byte_count) select hash, octet_length(bytes) from document;
      insert into kept_file_part (hash, number, bytes) select hash, 1, bytes from document where octet_length(bytes) > 0;
      alter table document drop column bytes, add column notice jsonb,
        add foreign key (hash) references kept_file;

      alter table document_paragraph add column sheet text, add column row_number integer,
        add column cells integer[];

      create table document_table (
        document_id integer not null references document on delete cascade,
        position integer not null,
        sheet text,
        headings jsonb not null,
        heading_row integer not null,
        primary key (document_id, position)
      );
      create table column_mapping (
        columns text primary key,
        mapping jsonb not null,
        person_id integer references person,
        changed_at timestamptz not null default now()
      );

      create table document_mask (
        document_id integer not null references document on delete cascade,
        number integer not null,
        kind text not null check (kind in ('name', 'phone', 'iin', 'email', 'card')),
        start_offset integer not null,
        end_offset integer not null check (end_offset > start_offset),
        original text not null,
        asked_by integer references person,
        asked_at timestamptz,
        asked_reason text,
        lifted_at timestamptz,
        primary key (document_id, number)
      );

      create table refused_file (
        id integer generated always as identity primary key,
        file_name text not null,
        media_type text not null,
        byte_count bigint not null,
        hash char(64) references kept_file,
        problem jsonb not null,
        created_by integer references person,
        created_at timestamptz not null default now()
      );

      alter table finding add column said_on date;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table finding drop column said_on;
      alter table document_paragraph drop column sheet, drop column row_number, drop column cells;
      alter table document drop column notice, add column bytes bytea;
      update document d set bytes = coalesce((
        select string_agg(bytes, ''::bytea order by number) from kept_file_part where hash = d.hash), ''::bytea);
      alter table document alter column bytes set not null, drop constraint document_hash_fkey;
      drop table refused_file, document_mask, column_mapping, document_table, kept_file_part, kept_file;
    `);
  }
}
