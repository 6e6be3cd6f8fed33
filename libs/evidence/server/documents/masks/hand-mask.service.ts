import { Injectable } from '@nestjs/common';
import {
  checkSpan,
  type HandMaskKind,
  isHandMaskKind,
  mentionsOf,
  placeholderFor,
  type Span,
} from '@qadam/evidence/domain';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import type { Language } from '@qadam/language/domain';
import { Database, Failure, invalidInput } from '@qadam/platform/server';
import { AreaReach } from '../../area-reach';
import { maskedAlready, maskKind, spanWords } from '../../words';
import { DocumentService } from '../document.service';
import type { MaskedWords, WordMentions } from './mask.object';
import { TextWords } from './text-words';

interface KeptMask extends Span {
  readonly number: number;
  readonly kind: string;
  readonly original: string;
  readonly placeholder: string;
}

/** Names and numbers that no rule found, masked by an analyst; only an administrator sees or lifts such a mask. */
@Injectable()
export class HandMasks {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly areas: AreaReach,
    private readonly documents: DocumentService,
    private readonly words: TextWords,
  ) {}

  /** The words at a place and how often they stand in the document. */
  async mentions(viewer: Viewer, documentId: number, span: Span): Promise<WordMentions> {
    const { areaCode } = await this.documents.find(viewer, documentId);
    await this.areas.require(viewer, areaCode);
    const { quote, all } = await this.found(documentId, span);
    return { words: quote, mentions: all.length };
  }

  /** Masks the words at a place, or wherever they stand in the document. */
  async mask(
    viewer: Viewer,
    documentId: number,
    span: Span,
    kind: string,
    isEveryMention: boolean,
  ): Promise<MaskedWords> {
    if (!isHandMaskKind(kind)) throw invalidInput(maskKind, { field: 'kind' });
    await this.database.query('select 1 from document where id = $1 for update', [documentId]);
    const { areaCode } = await this.documents.find(viewer, documentId);
    await this.areas.require(viewer, areaCode);
    const { quote, own, all, masks } = await this.found(documentId, span);
    let number = Math.max(0, ...masks.map((mask) => mask.number));
    const placeholders = await this.placeholders(documentId, kind, quote, masks);
    // The last of the text first, so that none moves another one.
    for (const mention of (isEveryMention ? all : [own]).toSorted((one, other) => other.start - one.start)) {
      number += 1;
      const placeholder = placeholders(mention);
      const text = await this.words.textOf(documentId);
      await this.words.replace(documentId, mention, placeholder);
      await this.database.query(
        `insert into document_mask (document_id, number, kind, start_offset, end_offset, original)
         values ($1, $2, $3, $4, $5, $6)`,
        [
          ...[documentId, number, kind, mention.start, mention.start + placeholder.length],
          text.slice(mention.start, mention.end),
        ],
      );
    }
    const count = isEveryMention ? all.length : 1;
    // The words themselves are not said in the trail, which others than administrators of masks may read.
    const detail = { mask: placeholders(own), mentions: count };
    await this.audit.record(viewer, 'mask-words', { kind: 'document', id: documentId }, detail);
    return { mentions: count, part: await this.documents.part(viewer, documentId, 1, 1) };
  }

  private async found(documentId: number, span: Span) {
    const text = await this.words.textOf(documentId);
    const checked = checkSpan(text, span);
    if ('problem' in checked) throw invalidInput(spanWords[checked.problem], { field: 'span' });
    const masks = await this.database.query<KeptMask>(
      `select number, kind, start_offset as start, end_offset as "end", original,
         coalesce(lifted_placeholder, '') as placeholder
       from document_mask where document_id = $1 order by number`,
      [documentId],
    );
    const named = masks.map((mask) => ({
      ...mask,
      placeholder: mask.placeholder || text.slice(mask.start, mask.end),
    }));
    const isFree = ({ start, end }: Span) => !named.some((mask) => mask.start < end && start < mask.end);
    const own = checked.span;
    if (!isFree(own)) throw new Failure('conflict', maskedAlready, { document: documentId });
    const all = mentionsOf(text, own).filter(isFree);
    return { quote: checked.quote, own, all, masks: named };
  }

  /** One person, and the same words, of one document have one number; the word is in the language around it. */
  private async placeholders(
    documentId: number,
    kind: HandMaskKind,
    quote: string,
    masks: readonly KeptMask[],
  ): Promise<(place: Span) => string> {
    const paragraphs = await this.database.query<Span & { language: Language }>(
      `select start_offset as start, end_offset as "end", language from document_paragraph
       where document_id = $1 order by number`,
      [documentId],
    );
    return ({ start }) => {
      const language = paragraphs.find(({ end }) => end > start)?.language ?? 'ru';
      return placeholderFor(kind, quote, language, masks);
    };
  }
}
