import { Controller, Post, Req } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { invalidInput } from '@qadam/platform/server';
import type { FastifyRequest } from 'fastify';
import { ImportService } from './import.service';
import { importWords } from './import-words';

type Request = FastifyRequest & { readonly viewer: Viewer };

const largestTableBytes = 50 * 2 ** 20;

/** Tables come in over REST; everything else is GraphQL. */
@Controller('api/imports')
export class ImportFileController {
  constructor(private readonly imports: ImportService) {}

  /** Multipart with one file; answers with the number of the import. */
  @Post()
  @Access(['administrator', 'analyst'])
  async upload(@Req() request: Request): Promise<{ readonly id: number }> {
    if (!request.isMultipart()) throw invalidInput(importWords.noFile, { field: 'file' });
    const part = await request.file({ limits: { fileSize: largestTableBytes, files: 1 } });
    if (part === undefined) throw invalidInput(importWords.noFile, { field: 'file' });
    const bytes = await part.toBuffer().catch((error: unknown) => {
      if ((error as { code?: string }).code !== 'FST_REQ_FILE_TOO_LARGE') throw error;
      throw invalidInput(importWords.tooLarge, { field: 'file' });
    });
    return { id: await this.imports.load(request.viewer, part.filename, bytes) };
  }
}
