import { Injectable } from '@nestjs/common';
import { largestDocumentBytes, placeInWords } from '@qadam/evidence/domain';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { Database, type Failure, notFound } from '@qadam/platform/server';
import type { DocumentProblem } from '../reading/document-file-words';
import type { RefusedFile } from '../document.object';
import type { FileSource } from './file-source';
import { keepFile, readKeptFile } from './kept-file';

/** Files that could not be taken, set aside with what was wrong; for administrators. */
@Injectable()
export class RefusedFiles {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
  ) {}

  /** Keeps the bytes too, but of files that are larger than any that is taken. */
  async keep(viewer: Viewer, fileName: string, source: FileSource, failure: Failure): Promise<void> {
    const { mediaType, told } = failure.details as { mediaType: string; told: DocumentProblem };
    await this.audit.change('refuseFile', async () => {
      const isKept = source.byteCount > 0 && source.byteCount <= largestDocumentBytes;
      if (isKept) await keepFile(this.database, source);
      const row = await this.database.one<{ id: number }>(
        `insert into refused_file (file_name, media_type, byte_count, hash, problem, created_by)
         values ($1, $2, $3, $4, $5, $6) returning id`,
        [
          ...[fileName, mediaType, source.byteCount, isKept ? source.hash : null],
          ...[JSON.stringify(told), viewer.person?.id ?? null],
        ],
      );
      await this.audit.record(
        viewer,
        'refuse-file',
        { kind: 'refused-file', id: row?.id ?? 0 },
        { kind: told.kind },
      );
    });
  }

  async list({ language }: Viewer): Promise<RefusedFile[]> {
    const files = await this.database.query<RefusedFile>(
      `select r.id, r.file_name as "fileName", r.media_type as "mediaType", r.byte_count::float as "byteCount",
         r.hash is not null as "isKept", r.problem->>'kind' as kind, r.problem->>'place' as place,
         r.problem->'message'->>'${language}' as message, r.problem->'remedy'->>'${language}' as remedy,
         p.name as "createdByName", r.created_at as "createdAt"
       from refused_file r left join person p on p.id = r.created_by order by r.id desc limit 200`,
    );
    return files.map((file) => ({ ...file, place: file.place && placeInWords(file.place, language) }));
  }

  /** One transaction with its audit record: who took which file out. */
  async download(
    viewer: Viewer,
    id: number,
  ): Promise<{ readonly fileName: string; readonly bytes: AsyncGenerator<Buffer> }> {
    return this.audit.change('downloadRefusedFile', async () => {
      const row = await this.database.one<{ hash: string | null; fileName: string }>(
        'select hash, file_name as "fileName" from refused_file where id = $1',
        [id],
      );
      if (!row?.hash) throw notFound('refused file', id);
      await this.audit.record(viewer, 'download-refused', { kind: 'refused-file', id }, {});
      return { fileName: row.fileName, bytes: readKeptFile(this.database, row.hash) };
    });
  }
}
