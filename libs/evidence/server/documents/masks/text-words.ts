import { Injectable } from '@nestjs/common';
import type { Span } from '@qadam/evidence/domain';
import { Database } from '@qadam/platform/server';
import { searchTextOf } from '../../findings/search-text';

/** The words of kept texts, changed with everything that stands at a place of them. */
@Injectable()
export class TextWords {
  constructor(private readonly database: Database) {}

  async textOf(documentId: number): Promise<string> {
    const row = await this.database.one<{ text: string }>('select text from document where id = $1', [
      documentId,
    ]);
    return row?.text ?? '';
  }

  /** Puts other words into a text; every place behind them moves along, and findings quote them. */
  async replace(documentId: number, mask: Span, words: string): Promise<void> {
    const text = await this.textOf(documentId);
    const changed = text.slice(0, mask.start) + words + text.slice(mask.end);
    await this.database.query('update document set text = $2 where id = $1', [documentId, changed]);
    await this.move(documentId, mask, words.length - (mask.end - mask.start));
    await this.quoteAgain(documentId, changed, mask.start, mask.start + words.length);
  }

  private async move(documentId: number, { start, end }: Span, by: number): Promise<void> {
    const places = [documentId, start, end, by];
    // What begins or ends within the placeholder takes all of the words that come back.
    const from = (column: string) =>
      `case when ${column} >= $3 then ${column} + $4 when ${column} > $2 then $2 else ${column} end`;
    const to = (column: string) =>
      `case when ${column} >= $3 then ${column} + $4 when ${column} > $2 then $3 + $4 else ${column} end`;
    await this.database.query(
      `update document_paragraph set start_offset = ${from('start_offset')}, end_offset = ${to('end_offset')},
         cells = (select array_agg(${from('place')} order by at) from unnest(cells) with ordinality as c(place, at))
       where document_id = $1 and end_offset > $2`,
      places,
    );
    for (const table of ['document_mask', 'finding'])
      await this.database.query(
        `update ${table} set start_offset = ${from('start_offset')}, end_offset = ${to('end_offset')}
         where document_id = $1 and end_offset > $2`,
        places,
      );
  }

  private async quoteAgain(documentId: number, text: string, start: number, end: number): Promise<void> {
    const findings = await this.database.query<{ id: number; start: number; end: number; summary: object }>(
      `select id, start_offset as start, end_offset as "end", summary from finding
       where document_id = $1 and start_offset < $3 and end_offset > $2`,
      [documentId, start, end],
    );
    for (const finding of findings) {
      const quote = text.slice(finding.start, finding.end);
      await this.database.query(
        'update finding set quote = $2, search_text = $3, changed_at = now() where id = $1',
        [finding.id, quote, searchTextOf(quote, finding.summary)],
      );
    }
  }
}
