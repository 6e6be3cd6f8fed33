import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Of every five findings, in the order in which they are made, one is offered no suggestions. Which one follows from a
 * number that each installation draws for itself and that nobody is shown; what was drawn is kept with the finding.
 * Findings that there were before keep what they had. A sequence rather than a counter in a row: no maker of findings
 * waits for another.
 */
export class DrawInFives1796001068000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table suggestion_draw (
        is_only boolean primary key default true check (is_only),
        secret uuid not null default gen_random_uuid()
      );
      insert into suggestion_draw default values;
      create sequence suggestion_draw_place as bigint minvalue 0;

      alter table finding alter is_suggestion_withheld drop expression;

      create function draw_suggestions() returns trigger language plpgsql as $$
      declare
        place bigint;
      begin
        if new.drawn_with is not null then
          select is_suggestion_withheld into strict new.is_suggestion_withheld from finding where id = new.drawn_with;
          return new;
        end if;
        place := nextval('suggestion_draw_place');
        select ('x' || left(md5(secret || '/' || place / 5), 7))::bit(28)::integer % 5 = place % 5
          into strict new.is_suggestion_withheld from suggestion_draw;
        return new;
      end
      $$;
      create trigger draw_suggestions before insert on finding for each row execute function draw_suggestions();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger draw_suggestions on finding;
      drop function draw_suggestions;
      drop sequence suggestion_draw_place;
      drop table suggestion_draw;
      alter table finding drop is_suggestion_withheld;
      alter table finding add is_suggestion_withheld boolean not null generated always as
        (('x' || left(md5(coalesce(drawn_with, id)::text), 7))::bit(28)::integer % 5 = 0) stored;
    `);
  }
}
