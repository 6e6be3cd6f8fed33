import { Controller, Post, Req } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { invalidInput } from '@qadam/platform/server';
import type { FastifyRequest } from 'fastify';
import type { BoundaryReport } from './boundary-report';
import { type BoundaryFile, BoundaryService } from './boundary.service';
import { boundaryFileTooLarge, largestBoundaryBytes } from './read-boundary-text';
import { readYears } from './read-years';

type Request = FastifyRequest & { readonly viewer: Viewer };

const noFile = {
  kk: 'Шекара файлын (GeoJSON) таңдаңыз.',
  ru: 'Выберите файл с границами (GeoJSON).',
  en: 'Choose a file of boundaries (GeoJSON).',
};

/** Files come in over REST; everything else is GraphQL. */
@Controller('api/boundaries')
export class BoundaryController {
  constructor(private readonly boundaries: BoundaryService) {}

  /**
   * Multipart: one file, and the fields `fromYear`, `toYear` and `keep` (all optional). Answers with what was
   * understood; only with `keep=yes` and without problems is it kept.
   */
  @Post()
  @Access(['administrator'])
  async load(@Req() request: Request): Promise<BoundaryReport> {
    if (!request.isMultipart()) throw invalidInput(noFile, { field: 'file' });
    const fields = new Map<string, string>();
    let file: BoundaryFile | undefined;
    for await (const part of request.parts({ limits: { fileSize: largestBoundaryBytes, files: 1 } }))
      if (part.type === 'file') {
        const bytes = await part.toBuffer().catch((error: unknown) => {
          if ((error as { code?: string }).code !== 'FST_REQ_FILE_TOO_LARGE') throw error;
          throw boundaryFileTooLarge(part.filename);
        });
        file = { fileName: part.filename, bytes };
      } else fields.set(part.fieldname, String(part.value));
    if (file === undefined) throw invalidInput(noFile, { field: 'file' });
    const years = readYears(fields.get('fromYear'), fields.get('toYear'));
    return fields.get('keep') === 'yes'
      ? this.boundaries.keep(request.viewer, file, years)
      : this.boundaries.examine(file, years);
  }
}
