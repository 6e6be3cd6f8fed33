import { Injectable } from '@nestjs/common';
import { type DocumentTable, type LaidOutText, mainLanguage, splitParagraphs } from '@qadam/evidence/domain';
import { Database } from '@qadam/platform/server';
import { type FileSource, sourceOfBytes } from './files/file-source';
import { keepFile } from './files/kept-file';
import { piecesOfText, storeLongText } from './long-text';
import type { DocumentProblem } from './reading/document-file-words';

export interface DocumentToStore {
  readonly code?: string;
  readonly title: string;
  readonly fileName: string | null;
  readonly mediaType: string;
  readonly bytes: Buffer | FileSource;
  /** Normalised; or laid out with its paragraphs, tables and masks. */
  readonly text: string | LaidOutText;
  readonly tables?: readonly DocumentTable[];
  readonly notice?: DocumentProblem | null;
  readonly eventId: number | null;
  readonly areaCode: string;
  readonly isIllustrative: boolean;
  readonly personId: number | null;
  readonly signal?: AbortSignal | undefined;
  /** Of a source of a coded project: two with the same words stay two. */
  readonly projectGuid?: string;
}

/** Of many paragraphs or masks: so many in one statement, as its parameters are in memory with their rows. */
const inOneStatement = 20_000;

function* partsOf<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += inOneStatement) yield items.slice(at, at + inOneStatement);
}

const storeParts = async (
  database: Database,
  id: number,
  { paragraphs, masks }: LaidOutText,
  { tables = [], signal }: Pick<DocumentToStore, 'tables' | 'signal'>,
): Promise<void> => {
  for (const some of partsOf(paragraphs)) {
    signal?.throwIfAborted();
    await database.query(
      `insert into document_paragraph (document_id, number, page, start_offset, end_offset, language, sheet, row_number, cells)
       select $1, n, p, s, e, l, sheet, row_number, nullif(cells, '')::int[]
       from unnest($2::int[], $3::int[], $4::int[], $5::int[], $6::text[], $7::text[], $8::int[], $9::text[])
         as given(n, p, s, e, l, sheet, row_number, cells)`,
      [
        ...[id, some.map(({ number }) => number), some.map(({ page }) => page)],
        ...[some.map(({ start }) => start), some.map(({ end }) => end)],
        ...[some.map(({ language }) => language), some.map(({ sheet }) => sheet ?? null)],
        ...[some.map(({ row }) => row ?? null)],
        some.map(({ cells }) => (cells ? `{${cells.join(',')}}` : '')),
      ],
    );
  }
  for (const some of partsOf(masks)) {
    signal?.throwIfAborted();
    await database.query(
      `insert into document_mask (document_id, number, kind, start_offset, end_offset, original)
       select $1, * from unnest($2::int[], $3::text[], $4::int[], $5::int[], $6::text[])`,
      [
        ...[id, some.map(({ number }) => number), some.map(({ kind }) => kind)],
        ...[some.map(({ start }) => start), some.map(({ end }) => end)],
        some.map(({ original }) => original),
      ],
    );
  }
  for (const [position, { sheet, headings, headingRow, parent }] of tables.entries())
    await database.query(
      `insert into document_table (document_id, position, sheet, headings, heading_row, parent_position)
       values ($1, $2, $3, $4, $5, $6)`,
      [id, position, sheet, JSON.stringify(headings), headingRow, parent ?? null],
    );
};

/** Keeps a document once per hash (and GUID, if it came in a coded project), with its file and its paragraphs; must run in a transaction. */
export const storeDocument = async (
  database: Database,
  document: DocumentToStore,
): Promise<{ readonly id: number; readonly isNew: boolean }> => {
  const source = Buffer.isBuffer(document.bytes) ? sourceOfBytes(document.bytes) : document.bytes;
  const laidOut: LaidOutText =
    typeof document.text === 'string'
      ? { text: document.text, paragraphs: splitParagraphs(document.text), masks: [] }
      : document.text;
  await keepFile(database, source, document.signal);
  const [first = ''] = piecesOfText(laidOut.text);
  const added = await database.one<{ id: number }>(
    `insert into document (code, event_id, area_code, title, file_name, media_type, hash, text, language,
       is_illustrative, created_by, notice, project_guid)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict (hash, project_guid) do nothing returning id`,
    [
      ...[document.code ?? null, document.eventId, document.areaCode, document.title, document.fileName],
      ...[document.mediaType, source.hash, first, mainLanguage(laidOut.paragraphs)],
      ...[
        document.isIllustrative,
        document.personId,
        document.notice ? JSON.stringify(document.notice) : null,
        document.projectGuid ?? '',
      ],
    ],
  );
  if (!added) {
    const known = await database.one<{ id: number }>(
      'select id from document where hash = $1 and project_guid = $2',
      [source.hash, document.projectGuid ?? ''],
    );
    if (!known) throw new Error('The document is neither new nor known.');
    return { id: known.id, isNew: false };
  }
  if (first.length < laidOut.text.length)
    await storeLongText(database, added.id, laidOut.text, document.signal);
  await storeParts(database, added.id, laidOut, document);
  return { id: added.id, isNew: true };
};

/** The same for services. */
@Injectable()
export class DocumentStore {
  constructor(private readonly database: Database) {}

  keep(document: DocumentToStore): Promise<{ readonly id: number; readonly isNew: boolean }> {
    return this.database.transaction(() => storeDocument(this.database, document));
  }

  async knows(hash: string): Promise<number | null> {
    return (
      (
        await this.database.one<{ id: number }>(
          'select id from document where hash = $1 order by project_guid, id limit 1',
          [hash],
        )
      )?.id ?? null
    );
  }
}
