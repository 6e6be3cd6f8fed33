import { DatabaseSync } from 'node:sqlite';
import type { TaguetteCommand } from '@qadam/evidence/domain';

export interface TaguetteDocumentRow {
  readonly id: number;
  readonly projectId: number;
  readonly name: string;
  readonly description: string;
  readonly created: string | null;
  readonly contents: string;
}

export interface TaguetteHighlightRow {
  readonly id: number;
  readonly documentId: number;
  readonly start: number;
  readonly end: number;
  readonly snippet: string;
}

export interface TaguetteTagRow {
  readonly id: number;
  readonly projectId: number;
  readonly path: string;
  readonly description: string;
}

/** What of a project file of Taguette is read: one project, or all of an installation. */
export interface TaguetteRows {
  readonly projects: readonly { readonly id: number; readonly name: string; readonly description: string }[];
  readonly documents: readonly TaguetteDocumentRow[];
  readonly highlights: readonly TaguetteHighlightRow[];
  readonly tags: readonly TaguetteTagRow[];
  readonly highlightTags: readonly { readonly highlightId: number; readonly tagId: number }[];
  readonly commands: readonly (TaguetteCommand & { readonly projectId: number })[];
}

const signature = Buffer.from('SQLite format 3\0', 'latin1');

export const isSqlite = (bytes: Uint8Array): boolean => signature.equals(bytes.subarray(0, signature.length));

const needed = ['projects', 'documents', 'highlights', 'highlight_tags', 'tags', 'commands'] as const;

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
const whole = (value: unknown): number => (typeof value === 'number' ? value : NaN);

/**
 * Reads the tables of a Taguette project file (SQLite; taguette/database/models.py). The bytes are opened in memory and
 * only tables are read, no views, so that nothing in the file is run. What lacks a table of Taguette's is another's.
 * @throws Error of SQLite, for a damaged file
 */
export const readTaguetteDatabase = (
  bytes: Uint8Array,
): TaguetteRows | { readonly lacks: readonly string[] } => {
  const database = new DatabaseSync(':memory:', {
    allowExtension: false,
    enableForeignKeyConstraints: false,
  });
  try {
    database.deserialize(bytes);
    database.enableDefensive(true);
    database.exec('pragma trusted_schema = off');
    const tables = new Set(
      database
        .prepare("select name from sqlite_schema where type = 'table'")
        .all()
        .map(({ name }) => name),
    );
    const lacks = needed.filter((name) => !tables.has(name));
    if (lacks.length > 0) return { lacks };
    const all = (table: (typeof needed)[number], order: string) =>
      database.prepare(`select * from ${table} order by ${order}`).all();
    return {
      projects: all('projects', 'id').map((row) => ({
        ...{ id: whole(row['id']), name: text(row['name']), description: text(row['description']) },
      })),
      documents: all('documents', 'id').map((row) => ({
        ...{ id: whole(row['id']), projectId: whole(row['project_id']) },
        ...{ name: text(row['name']), description: text(row['description']) },
        ...{ created: text(row['created']) || null, contents: text(row['contents']) },
      })),
      highlights: all('highlights', 'document_id, start_offset, end_offset, id').map((row) => ({
        ...{ id: whole(row['id']), documentId: whole(row['document_id']) },
        ...{ start: whole(row['start_offset']), end: whole(row['end_offset']) },
        snippet: text(row['snippet']),
      })),
      tags: all('tags', 'path, id').map((row) => ({
        ...{ id: whole(row['id']), projectId: whole(row['project_id']) },
        ...{ path: text(row['path']), description: text(row['description']) },
      })),
      highlightTags: all('highlight_tags', 'highlight_id, tag_id').map((row) => ({
        highlightId: whole(row['highlight_id']),
        tagId: whole(row['tag_id']),
      })),
      commands: all('commands', 'id').map((row) => ({
        ...{ projectId: whole(row['project_id']), login: text(row['user_login']) },
        ...{ date: text(row['date']), payload: text(row['payload']) },
      })),
    };
  } finally {
    database.close();
  }
};
