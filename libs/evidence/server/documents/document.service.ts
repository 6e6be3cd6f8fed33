import { Injectable } from '@nestjs/common';
import {
  blocksOfText,
  type CheckedSpan,
  checkSpan,
  documentFileKind,
  type FormLabels,
  largestDocumentBytes,
  layOutInParts,
  layOutText,
  longestPaste,
  maskText,
  normaliseText,
  plainTextMediaType,
  Pseudonyms,
  type Span,
  withWholeMasks,
} from '@qadam/evidence/domain';
import { holds, type Viewer } from '@qadam/identity/domain';
import { type Language, languageOfParagraph } from '@qadam/language/domain';
import { AuditTrail } from '@qadam/identity/server';
import {
  Database,
  Failure,
  invalidInput,
  notFound,
  requireCount,
  requireOffset,
} from '@qadam/platform/server';
import { AreaReach } from '../area-reach';
import { EventService } from '../events/event.service';
import { isReadable, readableAreas } from '../reading-rights';
import { recordId } from '../record-id';
import { maskedOriginal, missing, storedElsewhere } from '../words';
import type {
  AddedDocument,
  PastedDocumentInput,
  VoiceDocument,
  VoiceDocumentPart,
  VoiceDocumentText,
} from './document.object';
import { readDocumentPart, wordsBetween } from './document-part';
import { selectDocuments } from './document-sql';
import { type DocumentToStore, DocumentStore } from './document-store';
import type { FileSource } from './files/file-source';
import { readKeptFile } from './files/kept-file';
import { RefusedFiles } from './files/refused-files';
import { documentFileFailure, type DocumentProblem } from './reading/document-file-words';
import { begun, inTurns } from './in-turns';
import { readDocumentFile } from './reading/read-document-file';
import { withTightHeap } from './tight-heap';
import { documentWithdrawn } from './withdrawal/withdrawal-words';

/** From the first to the last place that a column can hold. */
const wholeText: Span = { start: -1, end: 2 ** 31 - 1 };

/** Paragraphs in one answer. */
const longestPart = 500;

export interface UploadedFile {
  readonly source: FileSource;
  readonly fileName: string;
  readonly title: string;
  readonly eventId: string | null;
  readonly areaCode: string | null;
  /** For the labels of a form; `null` leaves it to the form. The viewer's own where left out. */
  readonly labels?: Language | null;
  /** Given once nobody waits for the answer any longer: nothing is kept then. */
  readonly signal?: AbortSignal | undefined;
}

export interface Labelled {
  /** Of a form that was read now: in which language its labels are, and in which others it has them. */
  readonly labels?: FormLabels | null;
}

export interface OriginalFile {
  readonly bytes: AsyncIterable<Buffer>;
  readonly mediaType: string;
  readonly fileName: string;
}

export interface DocumentFilter {
  readonly eventId?: string | null | undefined;
  readonly withoutFindings?: boolean | null | undefined;
}

/** Names of files and documents are seen before their texts: masked like them. */
const unnamed = (title: string): string => maskText(title, languageOfParagraph(title), new Pseudonyms()).text;

@Injectable()
export class DocumentService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly areas: AreaReach,
    private readonly events: EventService,
    private readonly store: DocumentStore,
    private readonly refused: RefusedFiles,
  ) {}

  list(viewer: Viewer, { eventId, withoutFindings }: DocumentFilter = {}): Promise<VoiceDocument[]> {
    return this.database.query<VoiceDocument>(
      `${selectDocuments(viewer)} and d.withdrawn_at is null and ($2::int is null or d.event_id = $2)
         and (not $3 or not exists (select 1 from finding f where f.document_id = d.id and f.withdrawn_at is null))
       order by d.created_at desc, d.id desc limit 500`,
      [readableAreas(viewer), eventId ? recordId('event', eventId) : null, withoutFindings ?? false],
    );
  }

  /** @throws Failure `conflict` for a withdrawn one */
  async find(viewer: Viewer, id: number): Promise<VoiceDocument> {
    const document = await this.withWithdrawn(viewer, id);
    if (document.withdrawnAt) throw new Failure('conflict', documentWithdrawn, { document: id });
    return document;
  }

  /** What is known of a document, also where it is withdrawn. */
  async withWithdrawn(viewer: Viewer, id: number): Promise<VoiceDocument> {
    const row = await this.database.one<VoiceDocument>(`${selectDocuments(viewer)} and d.id = $2`, [
      readableAreas(viewer),
      id,
    ]);
    if (!row) throw notFound('document', id);
    return row;
  }

  /** Languages of the paragraphs and what was told of the file, for those who took it in. */
  async about(
    id: number,
  ): Promise<{ readonly languages: readonly string[]; readonly notice: DocumentProblem | null }> {
    const row = await this.database.one<{ languages: string[]; notice: DocumentProblem | null }>(
      `select notice, coalesce((
         select array_agg(language order by array_position(array['kk', 'ru', 'en'], language))
         from (select distinct language from document_paragraph where document_id = d.id) l), '{}') as languages
       from document d where id = $1`,
      [id],
    );
    return row ?? { languages: [], notice: null };
  }

  async text(viewer: Viewer, id: number): Promise<VoiceDocumentText> {
    await this.find(viewer, id);
    const row = await this.database.one<VoiceDocumentText>(
      `select d.id, d.text,
         (select json_agg(json_build_object('number', number, 'page', page, 'start', start_offset,
            'end', end_offset, 'language', language, 'sheet', sheet, 'row', row_number) order by number)
          from document_paragraph where document_id = d.id) as paragraphs
       from document d where ${isReadable('d.area_code', 1)} and d.id = $2`,
      [readableAreas(viewer), id],
    );
    if (!row) throw notFound('document', id);
    return row;
  }

  /** Where placeholders stand in the text, or in a passage of it. */
  placeholders(id: number, { start, end }: Span = wholeText): Promise<Span[]> {
    return this.database.query<Span>(
      `select start_offset as start, end_offset as "end" from document_mask
       where document_id = $1 and lifted_at is null and start_offset < $3 and end_offset > $2 order by start_offset`,
      [id, start, end],
    );
  }

  /** What can be quoted at a passage and the language it begins in; of a long text no more is read than that. */
  async quotable(id: number, asked: Span): Promise<CheckedSpan & { readonly language: string | null }> {
    const isPlace = Number.isSafeInteger(asked.start) && asked.start >= 0 && Number.isSafeInteger(asked.end);
    const last = await this.database.one<{ end: number }>(
      'select end_offset as "end" from document_paragraph where document_id = $1 order by number desc limit 1',
      [id],
    );
    if (!isPlace || asked.end < asked.start || asked.end > (last?.end ?? 0))
      return { problem: 'outside', language: null };
    const span = withWholeMasks(asked, await this.placeholders(id, asked));
    // A character of two units may begin before the passage, or end behind it.
    const from = Math.max(span.start - 1, 0);
    const words = await wordsBetween(this.database, id, from, span.end + 1);
    const checked = checkSpan(words, { start: span.start - from, end: span.end - from });
    if ('problem' in checked) return { ...checked, language: null };
    const [start, end] = [checked.span.start + from, checked.span.end + from];
    const first = await this.database.one<{ language: string }>(
      `select language from document_paragraph where document_id = $1 and end_offset > $2 order by end_offset limit 1`,
      [id, start],
    );
    return { span: { start, end }, quote: checked.quote, language: first?.language ?? null };
  }

  /** Paragraphs `first` to `first + count - 1`, with their words. */
  async part(viewer: Viewer, id: number, first: number, count: number): Promise<VoiceDocumentPart> {
    await this.find(viewer, id);
    const from = requireOffset(first - 1);
    return readDocumentPart(this.database, id, from, from + requireCount(count, longestPart));
  }

  /** Of a document that holds masked words, for administrators only, with an audit record. */
  async original(viewer: Viewer, id: number): Promise<OriginalFile> {
    const { masked } = await this.find(viewer, id);
    if (masked.length > 0) {
      if (!holds(viewer, 'administrator')) throw new Failure('forbidden', maskedOriginal);
      await this.audit.change('downloadOriginal', () =>
        this.audit.record(viewer, 'download-original', { kind: 'document', id }, {}),
      );
    }
    const row = await this.database.one<{
      hash: string;
      mediaType: string;
      title: string;
      fileName: string | null;
    }>(
      `select d.hash, d.media_type as "mediaType", d.file_name as "fileName", d.title
       from document d where ${isReadable('d.area_code', 1)} and d.id = $2`,
      [readableAreas(viewer), id],
    );
    if (!row) throw notFound('document', id);
    const fileName = row.fileName ?? `${row.title.replace(/[\\/:*?"<>|\n]/gu, ' ').trim()}.txt`;
    return { bytes: readKeptFile(this.database, row.hash), mediaType: row.mediaType, fileName };
  }

  async paste(viewer: Viewer, pasted: PastedDocumentInput): Promise<AddedDocument> {
    if (pasted.text.length > longestPaste) throw documentFileFailure('too-long', pasted.title);
    if (normaliseText(pasted.text).trim() === '') throw invalidInput(missing.text, { field: 'text' });
    if (pasted.title.trim() === '') throw invalidInput(missing.title, { field: 'title' });
    const place = await this.placeFor(viewer, pasted);
    return this.add(viewer, {
      ...{ title: pasted.title, fileName: null, mediaType: plainTextMediaType, ...place },
      ...{ bytes: Buffer.from(pasted.text, 'utf8'), text: layOutText(blocksOfText(pasted.text)) },
    });
  }

  /**
   * Reads a file, masks what is personal, keeps its bytes and its text, in one transaction with its audit record. A
   * file that cannot be read is set aside. @throws Failure with the place and what to do
   */
  upload(viewer: Viewer, file: UploadedFile): Promise<AddedDocument & Labelled> {
    return withTightHeap(file.source.byteCount, () => this.take(viewer, file));
  }

  private async take(
    viewer: Viewer,
    { source, fileName, title, signal, labels: wanted = viewer.language, ...where }: UploadedFile,
  ): Promise<AddedDocument & Labelled> {
    const place = await this.placeFor(viewer, where);
    const known = await this.store.knows(source.hash);
    // Known bytes under a name that says something else are a mistake all the same.
    if (known !== null && (await this.fitsName(source, fileName)))
      return this.audit.change('uploadDocument', () => this.answer(viewer, known, false));
    const read = await this.read(viewer, source, fileName, wanted, signal);
    const added = await this.audit.change('uploadDocument', () =>
      this.add(viewer, {
        ...{
          title: title.trim() || read.title || fileName.replace(/\.[^.]+$/u, ''),
          fileName: unnamed(fileName),
          ...place,
        },
        ...{
          mediaType: read.mediaType,
          bytes: source,
          text: read.text,
          tables: read.tables,
          notice: read.notice,
          signal,
        },
      }),
    );
    return { ...added, labels: added.isNew ? read.labels : null };
  }

  private async fitsName(source: FileSource, fileName: string): Promise<boolean> {
    return documentFileKind(await source.read(), fileName).problem !== 'mislabelled';
  }

  private async read(
    viewer: Viewer,
    source: FileSource,
    fileName: string,
    labels: Language | null,
    signal?: AbortSignal,
  ) {
    try {
      if (source.byteCount > largestDocumentBytes) throw documentFileFailure('too-large', fileName);
      const { blocks, ...read } = await readDocumentFile(source.read, fileName, labels);
      return { ...read, text: await begun(inTurns(layOutInParts(blocks), signal)) };
    } catch (error) {
      if (error instanceof Failure && 'told' in error.details)
        await this.refused.keep(viewer, fileName, source, error);
      throw error;
    }
  }

  private async add(viewer: Viewer, document: Omit<DocumentToStore, 'personId'>): Promise<AddedDocument> {
    const { id, isNew } = await this.store.keep({
      ...{ ...document, title: unnamed(document.title.trim()), personId: viewer.person?.id ?? null },
    });
    return this.answer(viewer, id, isNew);
  }

  private async answer(viewer: Viewer, id: number, isNew: boolean): Promise<AddedDocument> {
    const document = await this.find(viewer, id).catch((error: unknown) => {
      if (error instanceof Failure && error.code === 'not-found')
        throw new Failure('conflict', storedElsewhere);
      throw error;
    });
    const { title, mediaType } = document;
    await this.audit.record(
      viewer,
      isNew ? 'add' : 'add-again',
      { kind: 'document', id },
      { title, mediaType },
    );
    return { document, isNew };
  }

  /** Where a document belongs. @throws Failure where no area is given, or one that the analyst does not reach */
  private async placeFor(
    viewer: Viewer,
    { eventId, areaCode: given }: { readonly eventId?: string | null; readonly areaCode?: string | null },
  ): Promise<Pick<DocumentToStore, 'eventId' | 'areaCode' | 'isIllustrative'>> {
    const event = eventId ? await this.events.find(viewer, recordId('event', eventId)) : null;
    const areaCode = given || (await this.areaOf(event?.places.map((place) => place.areaCode) ?? []));
    if (!areaCode) throw invalidInput(missing.documentArea, { field: 'area' });
    await this.areas.require(viewer, areaCode);
    return { eventId: event?.id ?? null, areaCode, isIllustrative: event?.isIllustrative ?? false };
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
