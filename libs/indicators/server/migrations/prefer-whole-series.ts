import type { MigrationInterface, QueryRunner } from 'typeorm';

const wholeOf = `
  from series whole
  where whole.indicator_code = part.indicator_code and whole.unit = part.unit and whole.series_code = ''
    and whole.dimensions = '{}'::jsonb and exists (select 1 from observation o where o.series_id = whole.id)`;

/**
 * A series without a name of its own stands for its indicator before the named ones, which are parts of it: so it is
 * chosen from now on, and so it is marked where figures are loaded already.
 */
export class PreferWholeSeries1796001075002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      with part as (
        update series part set is_headline = false
        where part.is_headline and part.series_code <> '' and part.dimensions = '{}'::jsonb and exists (select 1 ${wholeOf})
        returning part.indicator_code, part.unit
      )
      update series set is_headline = true
      where id in (select (select whole.id ${wholeOf}) from part)
    `);
  }

  /** Which series stood for an indicator before follows from its figures with the next load. */
  async down(): Promise<void> {}
}
