import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Problems of a comparison in rows of their own: a long table may have one in each of its rows, and one value of the
 * database holds no more than 256 MB. The same words stand once and are pointed at from the others.
 */
export class KeepImportProblems1796001106000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table import_problem (
        import_id integer not null references figure_import on delete cascade,
        -- in the order in which they are shown, from 1
        place integer not null,
        severity text not null, kind text not null,
        file text not null, sheet text, "row" integer, "column" text, value text, proposal text,
        related_rows integer[] not null,
        -- the place of the problem that has its words, often its own
        worded_at integer not null,
        message jsonb check ((message is not null) = (worded_at = place)),
        primary key (import_id, place)
      );
      create index import_problem_kind on import_problem (import_id, severity, kind, place);

      insert into import_problem
      select f.id, p.place, r.severity, r.kind, r.file, r.sheet, r."row", r."column", r.value, r.proposal,
        coalesce(r."relatedRows", '{}'), p.place, r.message
      from figure_import f, jsonb_array_elements(f.problems) with ordinality as p(problem, place),
        jsonb_to_record(p.problem) as r(severity text, kind text, file text, sheet text, "row" integer,
          "column" text, value text, proposal text, "relatedRows" integer[], message jsonb);

      alter table figure_import drop column problems;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table figure_import add column problems jsonb not null default '[]';
      update figure_import f set problems = coalesce(
        (select jsonb_agg(jsonb_build_object('severity', p.severity, 'kind', p.kind, 'file', p.file,
             'sheet', p.sheet, 'row', p."row", 'column', p."column", 'value', p.value, 'proposal', p.proposal,
             'relatedRows', p.related_rows, 'message', w.message) order by p.place)
         from import_problem p join import_problem w on w.import_id = p.import_id and w.place = p.worded_at
         where p.import_id = f.id), '[]');
      drop table import_problem;
    `);
  }
}
