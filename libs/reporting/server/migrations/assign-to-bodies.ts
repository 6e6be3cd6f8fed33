import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ministries and akimats that answer for sections, who belongs to them, and which reminders a person has read. */
export class AssignToBodies1796000400001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table body (
        id integer generated always as identity primary key,
        code text not null unique,
        name_kk text not null, name_ru text not null, name_en text not null,
        area_code text references area
      );

      create table body_member (
        person_id integer primary key references person,
        body_id integer not null references body
      );
      create index body_member_body on body_member (body_id);

      alter table section
        add column body_id integer references body,
        add column assigned_at timestamptz,
        add column assigned_by integer references person;
      create index section_body on section (body_id);

      create table reminder_read (
        person_id integer not null references person,
        key text not null,
        at timestamptz not null default now(),
        primary key (person_id, key)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table reminder_read;
      alter table section drop column assigned_by, drop column assigned_at, drop column body_id;
      drop table body_member, body;
    `);
  }
}
