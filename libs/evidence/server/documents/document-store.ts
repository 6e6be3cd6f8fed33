import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { mainLanguage, splitParagraphs } from '@qadam/evidence/domain';
import { Database } from '@qadam/platform/server';

export interface DocumentToStore {
  readonly code?: string;
  readonly title: string;
  readonly fileName: string | null;
  readonly mediaType: string;
  readonly bytes: Buffer;
  /** Normalised. */
  readonly text: string;
  readonly eventId: number | null;
  readonly areaCode: string;
  readonly isIllustrative: boolean;
  readonly personId: number | null;
}

/** Keeps a document once per hash, with its paragraphs; must run in a transaction. */
export const storeDocument = async (
  database: Database,
  document: DocumentToStore,
): Promise<{ readonly id: number; readonly isNew: boolean }> => {
  const hash = createHash('sha256').update(document.bytes).digest('hex');
  const paragraphs = splitParagraphs(document.text);
  const added = await database.one<{ id: number }>(
    `insert into document (code, event_id, area_code, title, file_name, media_type, hash, bytes, text, language,
       is_illustrative, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (hash) do nothing returning id`,
    [
      ...[document.code ?? null, document.eventId, document.areaCode, document.title, document.fileName],
      ...[document.mediaType, hash, document.bytes, document.text, mainLanguage(paragraphs)],
      ...[document.isIllustrative, document.personId],
    ],
  );
  if (!added) {
    const known = await database.one<{ id: number }>('select id from document where hash = $1', [hash]);
    if (!known) throw new Error('The document is neither new nor known.');
    return { id: known.id, isNew: false };
  }
  await database.query(
    `insert into document_paragraph (document_id, number, page, start_offset, end_offset, language)
     select $1, * from unnest($2::int[], $3::int[], $4::int[], $5::int[], $6::text[])`,
    [
      ...[added.id, paragraphs.map(({ number }) => number), paragraphs.map(({ page }) => page)],
      ...[paragraphs.map(({ start }) => start), paragraphs.map(({ end }) => end)],
      paragraphs.map(({ language }) => language),
    ],
  );
  return { id: added.id, isNew: true };
};

/** The same for services. */
@Injectable()
export class DocumentStore {
  constructor(private readonly database: Database) {}

  keep(document: DocumentToStore): Promise<{ readonly id: number; readonly isNew: boolean }> {
    return this.database.transaction(() => storeDocument(this.database, document));
  }
}
