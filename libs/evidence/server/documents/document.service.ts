import { Injectable } from '@nestjs/common';
import { longestDocument, normaliseText, plainTextMediaType } from '@qadam/evidence/domain';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { Database, Failure, invalidInput, notFound } from '@qadam/platform/server';
import { AreaReach } from '../area-reach';
import { EventService } from '../events/event.service';
import { isReadable, readableAreas } from '../reading-rights';
import { recordId } from '../record-id';
import { missing, storedElsewhere } from '../words';
import type { AddedDocument, PastedDocumentInput, VoiceDocument, VoiceDocumentText } from './document.object';
import { selectDocuments } from './document-sql';
import { DocumentStore } from './document-store';
import { documentFileFailure, readDocumentFile } from './read-document-file';

export interface UploadedFile {
  readonly bytes: Buffer;
  readonly fileName: string;
  readonly title: string;
  readonly eventId: string | null;
  readonly areaCode: string | null;
}

export interface OriginalFile {
  readonly bytes: Buffer;
  readonly mediaType: string;
  readonly fileName: string;
}

export interface DocumentFilter {
  readonly eventId?: string | null | undefined;
  readonly withoutFindings?: boolean | null | undefined;
}

@Injectable()
export class DocumentService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly areas: AreaReach,
    private readonly events: EventService,
    private readonly store: DocumentStore,
  ) {}

  list(viewer: Viewer, { eventId, withoutFindings }: DocumentFilter = {}): Promise<VoiceDocument[]> {
    return this.database.query<VoiceDocument>(
      `${selectDocuments(viewer)} and ($2::int is null or d.event_id = $2)
         and (not $3 or not exists (select 1 from finding f where f.document_id = d.id and f.withdrawn_at is null))
       order by d.created_at desc, d.id desc limit 500`,
      [readableAreas(viewer), eventId ? recordId('event', eventId) : null, withoutFindings ?? false],
    );
  }

  async find(viewer: Viewer, id: number): Promise<VoiceDocument> {
    const row = await this.database.one<VoiceDocument>(`${selectDocuments(viewer)} and d.id = $2`, [
      readableAreas(viewer),
      id,
    ]);
    if (!row) throw notFound('document', id);
    return row;
  }

  async text(viewer: Viewer, id: number): Promise<VoiceDocumentText> {
    const row = await this.database.one<VoiceDocumentText>(
      `select d.id, d.text,
         (select json_agg(json_build_object('number', number, 'page', page, 'start', start_offset,
            'end', end_offset, 'language', language) order by number)
          from document_paragraph where document_id = d.id) as paragraphs
       from document d where ${isReadable('d.area_code', 1)} and d.id = $2`,
      [readableAreas(viewer), id],
    );
    if (!row) throw notFound('document', id);
    return row;
  }

  async original(viewer: Viewer, id: number): Promise<OriginalFile> {
    const row = await this.database.one<
      Omit<OriginalFile, 'fileName'> & { title: string; fileName: string | null }
    >(
      `select d.bytes, d.media_type as "mediaType", d.file_name as "fileName", d.title
       from document d where ${isReadable('d.area_code', 1)} and d.id = $2`,
      [readableAreas(viewer), id],
    );
    if (!row) throw notFound('document', id);
    return { ...row, fileName: row.fileName ?? `${row.title.replace(/[\\/:*?"<>|\n]/gu, ' ').trim()}.txt` };
  }

  async paste(viewer: Viewer, pasted: PastedDocumentInput): Promise<AddedDocument> {
    if (pasted.text.length > longestDocument) throw documentFileFailure('too-long', pasted.title);
    const text = normaliseText(pasted.text);
    if (text.trim() === '') throw invalidInput(missing.text, { field: 'text' });
    if (pasted.title.trim() === '') throw invalidInput(missing.title, { field: 'title' });
    return this.add(viewer, pasted.title, text, plainTextMediaType, {
      ...{ bytes: Buffer.from(pasted.text, 'utf8'), fileName: null },
      ...{ eventId: pasted.eventId ?? null, areaCode: pasted.areaCode ?? null },
    });
  }

  /** Reads a DOCX or TXT, keeps its bytes and its text. One transaction with its audit record. */
  async upload(viewer: Viewer, file: UploadedFile): Promise<AddedDocument> {
    const { mediaType, text } = await readDocumentFile(file.bytes, file.fileName);
    const title = file.title.trim() || file.fileName.replace(/\.[^.]+$/u, '');
    return this.audit.change('uploadDocument', () => this.add(viewer, title, text, mediaType, file));
  }

  private async add(
    viewer: Viewer,
    title: string,
    text: string,
    mediaType: string,
    file: Pick<UploadedFile, 'bytes' | 'eventId' | 'areaCode'> & { readonly fileName: string | null },
  ): Promise<AddedDocument> {
    const event = file.eventId ? await this.events.find(viewer, recordId('event', file.eventId)) : null;
    const areaCode = file.areaCode || (await this.areaOf(event?.places.map((place) => place.areaCode) ?? []));
    if (!areaCode) throw invalidInput(missing.documentArea, { field: 'area' });
    await this.areas.require(viewer, areaCode);
    const { id, isNew } = await this.store.keep({
      ...{ title: title.trim(), fileName: file.fileName, mediaType, bytes: file.bytes, text, areaCode },
      ...{ eventId: event?.id ?? null, isIllustrative: event?.isIllustrative ?? false },
      personId: viewer.person?.id ?? null,
    });
    await this.audit.record(
      viewer,
      isNew ? 'add' : 'add-again',
      { kind: 'document', id },
      { title, mediaType },
    );
    const document = await this.find(viewer, id).catch((error: unknown) => {
      if (error instanceof Failure && error.code === 'not-found')
        throw new Failure('conflict', storedElsewhere);
      throw error;
    });
    return { document, isNew };
  }

  /** The one place of an event, else the smallest area around all of its places. */
  private async areaOf(places: readonly string[]): Promise<string | null> {
    const row = await this.database.one<{ code: string }>(
      `with recursive up (code, parent_code, distance, place) as (
         select code, parent_code, 0, code from area where code = any($1::text[])
         union all select a.code, a.parent_code, up.distance + 1, up.place
           from area a join up on a.code = up.parent_code)
       select code from up group by code
       having count(distinct place) = cardinality($1::text[]) order by max(distance) limit 1`,
      [places],
    );
    return row?.code ?? null;
  }
}
