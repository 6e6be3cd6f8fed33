import { Injectable } from '@nestjs/common';
import { holds, type Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { Database, Failure, invalidInput } from '@qadam/platform/server';
import { AreaReach } from '../../area-reach';
import { readableAreas } from '../../reading-rights';
import { giveReason } from '../../words';
import type { VoiceDocument } from '../document.object';
import { DocumentService } from '../document.service';
import { selectDocuments } from '../document-sql';
import { documentStands, documentWithdrawn } from './withdrawal-words';

/**
 * Takes a document with all of its findings out of lists, search and counts, and brings it back. Its words are shown to
 * nobody meanwhile: that is the way where people take back their consent.
 */
@Injectable()
export class DocumentWithdrawals {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly areas: AreaReach,
    private readonly documents: DocumentService,
  ) {}

  /** The newest first. */
  list(viewer: Viewer): Promise<VoiceDocument[]> {
    return this.database.query<VoiceDocument>(
      `${selectDocuments(viewer)} and d.withdrawn_at is not null order by d.withdrawn_at desc, d.id desc limit 500`,
      [readableAreas(viewer)],
    );
  }

  /** @throws Failure without a reason, for one that is withdrawn, or beyond the analyst's areas */
  async withdraw(viewer: Viewer, id: number, reason: string): Promise<VoiceDocument> {
    const why = reason.trim();
    if (why === '') throw invalidInput(giveReason, { field: 'reason' });
    const { withdrawnAt } = await this.lock(viewer, id);
    if (withdrawnAt) throw new Failure('conflict', documentWithdrawn, { document: id });
    const person = viewer.person?.id ?? null;
    await this.database.query(
      'update document set withdrawn_at = now(), withdrawn_by = $2, withdrawn_reason = $3 where id = $1',
      [id, person, why],
    );
    const gone = await this.database.query<{ id: number }>(
      `update finding set withdrawn_at = now(), withdrawn_by = $2, withdrawn_reason = $3, withdrawn_with_document = true
       where document_id = $1 and withdrawn_at is null returning id`,
      [id, person, why],
    );
    await this.audit.record(
      viewer,
      'withdraw',
      { kind: 'document', id },
      {
        reason: why,
        findings: gone.length,
      },
    );
    return this.documents.withWithdrawn(viewer, id);
  }

  /** Its findings come back with it; those that had been withdrawn before stay so. */
  async restore(viewer: Viewer, id: number): Promise<VoiceDocument> {
    const { withdrawnAt } = await this.lock(viewer, id);
    if (!withdrawnAt) throw new Failure('conflict', documentStands, { document: id });
    await this.database.query(
      'update document set withdrawn_at = null, withdrawn_by = null, withdrawn_reason = null where id = $1',
      [id],
    );
    const back = await this.database.query<{ id: number }>(
      `update finding set withdrawn_at = null, withdrawn_by = null, withdrawn_reason = null,
         withdrawn_with_document = false, changed_at = now()
       where document_id = $1 and withdrawn_with_document returning id`,
      [id],
    );
    await this.audit.record(viewer, 'restore', { kind: 'document', id }, { findings: back.length });
    return this.documents.withWithdrawn(viewer, id);
  }

  private async lock(viewer: Viewer, id: number): Promise<VoiceDocument> {
    await this.database.query('select 1 from document where id = $1 for update', [id]);
    const document = await this.documents.withWithdrawn(viewer, id);
    if (!holds(viewer, 'administrator')) await this.areas.require(viewer, document.areaCode);
    return document;
  }
}
