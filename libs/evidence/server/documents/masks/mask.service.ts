import { wordsAround } from '@qadam/evidence/domain';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { Database, invalidInput, notFound } from '@qadam/platform/server';
import { searchTextOf } from '../../findings/search-text';
import { isReadable, readableAreas } from '../../reading-rights';
import { giveReason } from '../../words';
import type { VoiceMask } from './mask.object';

interface MaskRow extends Omit<VoiceMask, 'before' | 'placeholder' | 'after'> {
  readonly start: number;
  readonly end: number;
}

const selectMasks = `
  select d.id as "documentId", d.title as "documentTitle", m.number, m.kind, m.start_offset as start,
    m.end_offset as "end", m.asked_reason as "askedReason", p.name as "askedByName"
  from document_mask m join document d on d.id = m.document_id left join person p on p.id = m.asked_by
  where m.lifted_at is null and ${isReadable('d.area_code', 1)}`;

const around = 60;

const reasonOf = (reason: string): string => {
  if (reason.trim() === '') throw invalidInput(giveReason, { field: 'reason' });
  return reason.trim();
};

/** What is masked in documents: seen and lifted by administrators only, each time with a reason and a record. */
@Injectable()
export class DocumentMasks {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
  ) {}

  async list(viewer: Viewer, documentId: number): Promise<VoiceMask[]> {
    const masks = await this.database.query<MaskRow>(`${selectMasks} and d.id = $2 order by m.number`, [
      readableAreas(viewer),
      documentId,
    ]);
    return this.withWords(masks);
  }

  /** What analysts have asked for, oldest first. */
  async asked(viewer: Viewer): Promise<VoiceMask[]> {
    const masks = await this.database.query<MaskRow>(
      `${selectMasks} and m.asked_at is not null order by m.asked_at limit 200`,
      [readableAreas(viewer)],
    );
    return this.withWords(masks);
  }

  async ask(viewer: Viewer, documentId: number, number: number, reason: string): Promise<VoiceMask> {
    const why = reasonOf(reason);
    await this.require(viewer, documentId, number);
    await this.database.query(
      `update document_mask set asked_by = $3, asked_at = now(), asked_reason = $4
       where document_id = $1 and number = $2`,
      [documentId, number, viewer.person?.id ?? null, why],
    );
    await this.audit.record(
      viewer,
      'ask-unmask',
      { kind: 'document', id: documentId },
      { number, reason: why },
    );
    return this.require(viewer, documentId, number);
  }

  /** The words behind a placeholder. */
  async reveal(viewer: Viewer, documentId: number, number: number, reason: string): Promise<string> {
    const why = reasonOf(reason);
    await this.require(viewer, documentId, number);
    await this.audit.record(
      viewer,
      'reveal-mask',
      { kind: 'document', id: documentId },
      { number, reason: why },
    );
    return this.originalOf(documentId, number);
  }

  /** Puts the words back into the text; every place behind them moves along, and findings quote them again. */
  async lift(viewer: Viewer, documentId: number, number: number, reason: string): Promise<number> {
    const why = reasonOf(reason);
    await this.database.query('select 1 from document where id = $1 for update', [documentId]);
    const rows = await this.database.query<MaskRow>(`${selectMasks} and d.id = $2 and m.number = $3`, [
      readableAreas(viewer),
      documentId,
      number,
    ]);
    const [mask] = rows;
    if (!mask) throw notFound('mask', number);
    const original = await this.originalOf(documentId, number);
    const text = await this.textOf(documentId);
    const lifted = text.slice(0, mask.start) + original + text.slice(mask.end);
    await this.database.query('update document set text = $2 where id = $1', [documentId, lifted]);
    await this.move(documentId, mask, original.length - (mask.end - mask.start));
    await this.database.query(
      'update document_mask set lifted_at = now() where document_id = $1 and number = $2',
      [documentId, number],
    );
    await this.quoteAgain(documentId, lifted, mask.start, mask.start + original.length);
    await this.audit.record(viewer, 'unmask', { kind: 'document', id: documentId }, { number, reason: why });
    return number;
  }

  private async move(documentId: number, { start, end }: MaskRow, by: number): Promise<void> {
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

  private async require(viewer: Viewer, documentId: number, number: number): Promise<VoiceMask> {
    const masks = await this.database.query<MaskRow>(`${selectMasks} and d.id = $2 and m.number = $3`, [
      readableAreas(viewer),
      documentId,
      number,
    ]);
    const [found] = await this.withWords(masks);
    if (!found) throw notFound('mask', number);
    return found;
  }

  private async withWords(masks: readonly MaskRow[]): Promise<VoiceMask[]> {
    const texts = new Map<number, string>();
    for (const { documentId } of masks)
      if (!texts.has(documentId)) texts.set(documentId, await this.textOf(documentId));
    return masks.map(({ start, end, ...mask }) => {
      const text = texts.get(mask.documentId) ?? '';
      return {
        ...mask,
        ...wordsAround(text, { start, end }, around),
        placeholder: text.slice(start, end),
      };
    });
  }

  private async textOf(documentId: number): Promise<string> {
    const row = await this.database.one<{ text: string }>('select text from document where id = $1', [
      documentId,
    ]);
    return row?.text ?? '';
  }

  private async originalOf(documentId: number, number: number): Promise<string> {
    const row = await this.database.one<{ original: string }>(
      'select original from document_mask where document_id = $1 and number = $2 and lifted_at is null',
      [documentId, number],
    );
    if (!row) throw notFound('mask', number);
    return row.original;
  }
}
