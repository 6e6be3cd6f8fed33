import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { Language } from '@qadam/language/domain';
import { bareFigures } from '@qadam/reporting/domain';

interface SaidRow {
  readonly id: number;
  readonly text: string;
  readonly language: Language;
}

/** Each number of an item has a then and a now of its own; tables come up as items; how a document was read is told. */
export class KeepEachFigure1796001071000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table earlier_review add column remarks jsonb not null default '[]';
      alter table review_item drop constraint review_item_kind_check;
      alter table review_item add constraint review_item_kind_check
        check (kind in ('statement', 'figure', 'promise', 'table'));
      alter table review_item add column figures jsonb not null default '[]';
      update review_item set figures = jsonb_build_array(figure || jsonb_build_object('cell', null, 'foundBy',
        case when figure->>'vintage' is null then 'person' else 'review' end)) where figure is not null;
    `);
    // Numbers of documents that nobody tied to an indicator yet, each by itself.
    const rows = (await runner.query(
      `select i.id, i.text, e.language from review_item i join earlier_review e on e.id = i.earlier_id
       where i.figure is null and i.kind = 'figure'`,
    )) as readonly SaidRow[];
    const said = rows.map(({ id, text, language }) => ({ id, figures: bareFigures(text, language) }));
    await runner.query(
      `update review_item i set figures = r.figures
       from jsonb_to_recordset($1::jsonb) as r(id integer, figures jsonb) where r.id = i.id`,
      [JSON.stringify(said)],
    );
    await runner.query('alter table review_item drop column figure');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table review_item add column figure jsonb;
      update review_item set figure = (
        select f - 'cell' - 'foundBy' from jsonb_array_elements(figures) f where f->>'place' is not null limit 1);
      update review_item set kind = 'statement' where kind = 'table';
      alter table review_item drop constraint review_item_kind_check;
      alter table review_item add constraint review_item_kind_check
        check (kind in ('statement', 'figure', 'promise'));
      alter table review_item drop column figures;
      alter table earlier_review drop column remarks;
    `);
  }
}
