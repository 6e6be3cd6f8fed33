import { Injectable } from '@nestjs/common';
import { type DocumentTable, type LaidOutText, mainLanguage } from '@qadam/evidence/domain';
import type { Language } from '@qadam/language/domain';
import { Database } from '@qadam/platform/server';
import { type FileSource, sourceOfBytes } from './files/file-source';
import { keepFile } from './files/kept-file';
import { LongText } from './long-text';
import { largerParts, partsOfText, type TextToStore } from './text-parts';
import type { DocumentProblem } from './reading/document-file-words';

export interface DocumentToStore {
  readonly code?: string;
  readonly title: string;
  readonly fileName: string | null;
  readonly mediaType: string;
  readonly bytes: Buffer | FileSource;
  /** Normalised; or laid out with its paragraphs and masks, whole or part by part. */
  readonly text: TextToStore;
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

function* someOf<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += inOneStatement) yield items.slice(at, at + inOneStatement);
}

const storeParagraphs = async (
  database: Database,
  id: number,
  { paragraphs, masks }: Pick<LaidOutText, 'paragraphs' | 'masks'>,
): Promise<void> => {
  for (const some of someOf(paragraphs))
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
  for (const some of someOf(masks))
    await database.query(
      `insert into document_mask (document_id, number, kind, start_offset, end_offset, original)
       select $1, * from unnest($2::int[], $3::text[], $4::int[], $5::int[], $6::text[])`,
      [
        ...[id, some.map(({ number }) => number), some.map(({ kind }) => kind)],
        ...[some.map(({ start }) => start), some.map(({ end }) => end)],
        some.map(({ original }) => original),
      ],
    );
};

const storeTables = async (
  database: Database,
  id: number,
  tables: NonNullable<DocumentToStore['tables']>,
): Promise<void> => {
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
  const { signal } = document;
  const source = Buffer.isBuffer(document.bytes) ? sourceOfBytes(document.bytes) : document.bytes;
  await keepFile(database, source, signal);
  const parts = largerParts(partsOfText(document.text));
  const beginning = await parts.next();
  const first = beginning.done ? undefined : beginning.value;
  const added = await database.one<{ id: number }>(
    `insert into document (code, event_id, area_code, title, file_name, media_type, hash, text, language,
       is_illustrative, created_by, notice, project_guid)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict (hash, project_guid) do nothing returning id`,
    [
      ...[document.code ?? null, document.eventId, document.areaCode, document.title, document.fileName],
      ...[document.mediaType, source.hash, first?.text ?? '', mainLanguage(first?.paragraphs ?? [])],
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
  const { id } = added;
  if (first) await storeParagraphs(database, id, first);
  await storeOthers(database, id, first, parts, signal);
  await storeTables(database, id, document.tables ?? []);
  return { id, isNew: true };
};

/** What follows the first part: the text is put together, and its language judged anew. */
const storeOthers = async (
  database: Database,
  id: number,
  first: LaidOutText | undefined,
  others: AsyncGenerator<LaidOutText, void>,
  signal?: AbortSignal,
): Promise<void> => {
  const text = new LongText(database);
  const sizes = new Map<Language, number>();
  const count = ({ paragraphs }: LaidOutText) => {
    for (const { language, start, end } of paragraphs)
      sizes.set(language, (sizes.get(language) ?? 0) + end - start);
  };
  let isLong = false;
  for await (const part of others) {
    signal?.throwIfAborted();
    if (!isLong && first) {
      count(first);
      await text.add(first.text);
    }
    isLong = true;
    count(part);
    await text.add(part.text);
    await storeParagraphs(database, id, part);
  }
  if (!isLong) return;
  await text.keep(id);
  const language = mainLanguage([...sizes].map(([each, end]) => ({ start: 0, end, language: each })));
  await database.query('update document set language = $2 where id = $1', [id, language]);
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
