import { wordsAround } from '@qadam/evidence/domain';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { Database, Failure, invalidInput, notFound } from '@qadam/platform/server';
import { isReadable, readableAreas } from '../../reading-rights';
import { giveReason, notAskedFor } from '../../words';
import type { VoiceMask } from './mask.object';
import { TextWords } from './text-words';

interface MaskRow extends Omit<VoiceMask, 'before' | 'placeholder' | 'after' | 'mentions'> {
  readonly start: number;
  readonly end: number;
  readonly liftedPlaceholder: string | null;
}

/** `[имя 1]` and `[есім 1]` are one person: the kind and the number tell which masks are the same one. */
const sameMask = (kind: string, placeholder: string): string =>
  `${kind} ${/(\d+)\]$/u.exec(placeholder)?.[1] ?? placeholder}`;

const selectMasks = `
  select d.id as "documentId", d.title as "documentTitle", m.number, m.kind, m.start_offset as start,
    m.end_offset as "end", m.asked_reason as "askedReason", p.name as "askedByName",
    m.lifted_at is not null as "isLifted", m.lifted_placeholder as "liftedPlaceholder"
  from document_mask m join document d on d.id = m.document_id left join person p on p.id = m.asked_by
  where d.withdrawn_at is null and ${isReadable('d.area_code', 1)}`;

const standing = 'and m.lifted_at is null';

const around = 60;

const notAsked = 'asked_by = null, asked_at = null, asked_reason = null';

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
    private readonly words: TextWords,
  ) {}

  async list(viewer: Viewer, documentId: number): Promise<VoiceMask[]> {
    return this.withWords(await this.rows(viewer, documentId, standing));
  }

  /** Masks that were lifted and can be put back: with the words that stand in the text now. */
  async lifted(viewer: Viewer, documentId: number): Promise<VoiceMask[]> {
    return this.withWords(await this.rows(viewer, documentId, 'and m.lifted_placeholder is not null'));
  }

  /** What analysts have asked for, oldest first. */
  async asked(viewer: Viewer): Promise<VoiceMask[]> {
    const masks = await this.database.query<MaskRow>(
      `${selectMasks} ${standing} and m.asked_at is not null order by m.asked_at limit 200`,
      [readableAreas(viewer)],
    );
    return this.withWords(masks);
  }

  async ask(viewer: Viewer, documentId: number, number: number, reason: string): Promise<VoiceMask> {
    const why = reasonOf(reason);
    const { placeholder } = await this.require(viewer, documentId, number);
    await this.database.query(
      `update document_mask set asked_by = $3, asked_at = now(), asked_reason = $4
       where document_id = $1 and number = $2`,
      [documentId, number, viewer.person?.id ?? null, why],
    );
    const detail = { mask: placeholder, reason: why };
    await this.audit.record(viewer, 'ask-unmask', { kind: 'document', id: documentId }, detail);
    return this.require(viewer, documentId, number);
  }

  /** Says no to whoever asked: the mask stays, and the request is closed. */
  async keep(viewer: Viewer, documentId: number, number: number, reason: string): Promise<VoiceMask> {
    const why = reasonOf(reason);
    const { placeholder, askedReason, askedByName } = await this.require(viewer, documentId, number);
    if (askedReason === null) throw new Failure('conflict', notAskedFor, { document: documentId, number });
    await this.database.query(`update document_mask set ${notAsked} where document_id = $1 and number = $2`, [
      documentId,
      number,
    ]);
    const detail = { mask: placeholder, asked: askedReason, by: askedByName, reason: why };
    await this.audit.record(viewer, 'keep-mask', { kind: 'document', id: documentId }, detail);
    return this.require(viewer, documentId, number);
  }

  /** The words behind a placeholder. */
  async reveal(viewer: Viewer, documentId: number, number: number, reason: string): Promise<string> {
    const why = reasonOf(reason);
    const { placeholder } = await this.require(viewer, documentId, number);
    const detail = { mask: placeholder, reason: why };
    await this.audit.record(viewer, 'reveal-mask', { kind: 'document', id: documentId }, detail);
    return this.originalOf(documentId, number);
  }

  /**
   * Puts the words back into the text at every mention of the same mask; every place behind them moves along, and
   * findings quote them again. How many mentions there were.
   */
  async lift(viewer: Viewer, documentId: number, number: number, reason: string): Promise<number> {
    const why = reasonOf(reason);
    const { same, placeholder } = await this.sameAs(viewer, documentId, number, standing);
    for (const mention of same) {
      const original = await this.originalOf(documentId, mention.number);
      const text = await this.words.textOf(documentId);
      await this.words.replace(documentId, mention, original);
      await this.database.query(
        `update document_mask set lifted_at = now(), lifted_placeholder = $3, ${notAsked}
         where document_id = $1 and number = $2`,
        [documentId, mention.number, text.slice(mention.start, mention.end)],
      );
    }
    const detail = { mask: placeholder, mentions: same.length, reason: why };
    await this.audit.record(viewer, 'unmask', { kind: 'document', id: documentId }, detail);
    return same.length;
  }

  /** Takes the lifting of a mask back: its placeholder stands at every mention again. How many these are. */
  async restore(viewer: Viewer, documentId: number, number: number, reason: string): Promise<number> {
    const why = reasonOf(reason);
    const lifted = 'and m.lifted_placeholder is not null';
    const { same, placeholder } = await this.sameAs(viewer, documentId, number, lifted);
    for (const mention of same) {
      await this.words.replace(documentId, mention, mention.liftedPlaceholder ?? placeholder);
      await this.database.query(
        `update document_mask set lifted_at = null, lifted_placeholder = null
         where document_id = $1 and number = $2`,
        [documentId, mention.number],
      );
    }
    const detail = { mask: placeholder, mentions: same.length, reason: why };
    await this.audit.record(viewer, 'mask-again', { kind: 'document', id: documentId }, detail);
    return same.length;
  }

  /** A mask with all its mentions in the document, the last of the text first, so that none moves another one. */
  private async sameAs(viewer: Viewer, documentId: number, number: number, which: string) {
    await this.database.query('select 1 from document where id = $1 for update', [documentId]);
    const rows = await this.rows(viewer, documentId, which);
    const text = await this.words.textOf(documentId);
    const placeholderOf = ({ start, end, liftedPlaceholder }: MaskRow) =>
      liftedPlaceholder ?? text.slice(start, end);
    const mask = rows.find((each) => each.number === number);
    if (!mask) throw notFound('mask', number);
    const placeholder = placeholderOf(mask);
    const own = sameMask(mask.kind, placeholder);
    const same = rows
      .filter((each) => sameMask(each.kind, placeholderOf(each)) === own)
      .sort((one, other) => other.start - one.start);
    return { same, placeholder };
  }

  private rows(viewer: Viewer, documentId: number, which: string): Promise<MaskRow[]> {
    return this.database.query<MaskRow>(`${selectMasks} ${which} and d.id = $2 order by m.number`, [
      readableAreas(viewer),
      documentId,
    ]);
  }

  private async require(viewer: Viewer, documentId: number, number: number): Promise<VoiceMask> {
    const found = (await this.list(viewer, documentId)).find((each) => each.number === number);
    if (!found) throw notFound('mask', number);
    return found;
  }

  private async withWords(masks: readonly MaskRow[]): Promise<VoiceMask[]> {
    const texts = new Map<number, string>();
    for (const { documentId } of masks)
      if (!texts.has(documentId)) texts.set(documentId, await this.words.textOf(documentId));
    const shown = masks.map(({ start, end, liftedPlaceholder, ...mask }) => {
      const text = texts.get(mask.documentId) ?? '';
      return {
        ...mask,
        ...wordsAround(text, { start, end }, around),
        placeholder: liftedPlaceholder ?? text.slice(start, end),
      };
    });
    const keyOf = ({ documentId, kind, placeholder }: Omit<VoiceMask, 'mentions'>) =>
      `${documentId} ${sameMask(kind, placeholder)}`;
    const counts = Map.groupBy(shown, keyOf);
    return shown.map((mask) => ({ ...mask, mentions: counts.get(keyOf(mask))?.length ?? 1 }));
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
