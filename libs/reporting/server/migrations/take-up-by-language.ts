import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An earlier review is answered to in each of its languages, and its items say whether they stood in its text. */
export class TakeUpByLanguage1796000910000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index earlier_review_source;
      create unique index earlier_review_source on earlier_review (report_id, source_report_id, language);
      alter table review_item add column was_said boolean not null default true;
    `);
    // What was taken up before: a commitment that nobody cited stands under the place where it was made, everything
    // that was said under the heading of its section.
    await runner.query(`
      update review_item i set was_said = false
      from earlier_review e
      where e.id = i.earlier_id and e.source_report_id is not null and i.kind = 'promise'
        and not exists (
          select from section s where s.report_id = e.source_report_id
            and position(case e.language when 'kk' then s.title_kk when 'ru' then s.title_ru else s.title_en end
              in i.heading) > 0)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table review_item drop column was_said;
      delete from review_item where earlier_id in (
        select id from earlier_review e where exists (
          select from earlier_review o where o.report_id = e.report_id and o.source_report_id = e.source_report_id
            and o.id < e.id));
      delete from earlier_review e where exists (
        select from earlier_review o where o.report_id = e.report_id and o.source_report_id = e.source_report_id
          and o.id < e.id);
      drop index earlier_review_source;
      create unique index earlier_review_source on earlier_review (report_id, source_report_id);
    `);
  }
}
