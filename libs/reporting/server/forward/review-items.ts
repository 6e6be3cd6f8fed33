import { Injectable } from '@nestjs/common';
import type { Language } from '@qadam/language/domain';
import type { FigureThen, ItemKind, ItemOutcome, Remark, ReviewItem } from '@qadam/reporting/domain';
import { Database, notFound } from '@qadam/platform/server';

export interface EarlierReview {
  readonly id: number;
  readonly reportId: number;
  readonly reportCode: string;
  readonly title: string;
  readonly language: Language;
  readonly fileName: string | null;
  /** ISO day on which it was taken up. */
  readonly begunOn: string;
  readonly sourceCode: string | null;
  /** What was left out of it or is unusual in it. */
  readonly remarks: readonly Remark[];
}

export interface ReviewItemRow extends ReviewItem {
  readonly id: number;
  readonly earlierId: number;
  readonly sectionId: number | null;
  readonly kind: ItemKind;
  readonly figures: readonly FigureThen[];
  readonly outcome: ItemOutcome;
  readonly reason: string;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly insertedAt: Date | null;
}

const selectEarlier = `
  select e.id, e.report_id as "reportId", r.code as "reportCode", e.title, e.language,
    e.file_name as "fileName", to_char(e.begun_at, 'YYYY-MM-DD') as "begunOn", s.code as "sourceCode",
    e.remarks
  from earlier_review e join report r on r.id = e.report_id left join report s on s.id = e.source_report_id`;

const selectItem = `
  select i.id, i.earlier_id as "earlierId", i.kind, i.section_id as "sectionId", s.key as "sectionKey", i.heading,
    i.text, i.target_codes as targets, i.figures, i.chart, i.was_said as "wasSaid", i.outcome, i.reason, p.name as "decidedBy",
    i.decided_at as "decidedAt", i.inserted_at as "insertedAt"
  from review_item i left join section s on s.id = i.section_id left join person p on p.id = i.decided_by`;

/** Earlier reviews and their items as the database holds them. */
@Injectable()
export class ReviewItems {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  earlierOf(reportCode: string): Promise<EarlierReview[]> {
    return this.database.query<EarlierReview>(`${selectEarlier} where r.code = $1 order by e.id desc`, [
      reportCode,
    ]);
  }

  async earlier(id: number): Promise<EarlierReview> {
    const row = await this.database.one<EarlierReview>(`${selectEarlier} where e.id = $1`, [id]);
    if (!row) throw notFound('earlier review', id);
    return row;
  }

  /** Whether it could be: two documents of one review have two titles. */
  async rename(id: number, title: string): Promise<boolean> {
    const row = await this.database.one(
      `update earlier_review e set title = $2 where id = $1 and not exists (
         select 1 from earlier_review o
         where o.report_id = e.report_id and o.id <> e.id and o.file_name is not null and o.title = $2) returning 1`,
      [id, title],
    );
    return row !== undefined;
  }

  /** How many items somebody has said something about or has put into the text. */
  async reported(id: number): Promise<number> {
    const row = await this.database.one<{ n: number }>(
      `select count(*)::int as n from review_item where earlier_id = $1
         and (outcome <> 'open' or decided_at is not null or inserted_at is not null)`,
      [id],
    );
    return row?.n ?? 0;
  }

  /** With all its items; answers how many there were. */
  async remove(id: number): Promise<number> {
    const items = await this.database.query('delete from review_item where earlier_id = $1 returning id', [
      id,
    ]);
    await this.database.query('delete from earlier_review where id = $1', [id]);
    return items.length;
  }

  of(earlierId: number): Promise<ReviewItemRow[]> {
    return this.database.query<ReviewItemRow>(`${selectItem} where i.earlier_id = $1 order by i.position`, [
      earlierId,
    ]);
  }

  async find(id: number): Promise<ReviewItemRow> {
    const row = await this.database.one<ReviewItemRow>(`${selectItem} where i.id = $1`, [id]);
    if (!row) throw notFound('review item', id);
    return row;
  }

  /** The same, which nobody else changes until the transaction ends. */
  async findForChange(id: number): Promise<ReviewItemRow> {
    await this.database.query('select from review_item where id = $1 for update', [id]);
    return this.find(id);
  }

  /** `null` where this earlier review was added before in this language. */
  async add(
    earlier: {
      readonly reportId: number;
      readonly sourceReportId: number | null;
      readonly fileName: string | null;
      readonly title: string;
      readonly language: Language;
      readonly personId: number;
      readonly remarks: readonly Remark[];
    },
    items: readonly ReviewItem[],
  ): Promise<number | null> {
    const { reportId, sourceReportId, fileName, title, language, personId, remarks } = earlier;
    const row = await this.database.one<{ id: number }>(
      `insert into earlier_review (report_id, source_report_id, file_name, title, language, begun_by, remarks)
       values ($1, $2, $3, $4, $5, $6, $7::jsonb) on conflict do nothing returning id`,
      [reportId, sourceReportId, fileName, title, language, personId, JSON.stringify(remarks)],
    );
    if (!row) return null;
    await this.database.query(
      `insert into review_item (earlier_id, position, kind, section_id, heading, text, target_codes, figures, was_said, chart)
       select $1, i.position, i.kind, s.id, i.heading, i.text,
         array(select jsonb_array_elements_text(i.targets)), i.figures, i."wasSaid", nullif(i.chart, 'null')
       from jsonb_to_recordset($3::jsonb) as i(position integer, kind text, "sectionKey" text, heading text,
           text text, targets jsonb, figures jsonb, "wasSaid" boolean, chart jsonb)
         left join section s on s.report_id = $2 and s.key = i."sectionKey"`,
      [row.id, reportId, JSON.stringify(items.map((item, index) => ({ ...item, position: index + 1 })))],
    );
    return row.id;
  }
}
