import { Controller, Get, Param, ParseIntPipe, Post, Req, Res } from '@nestjs/common';
import { largestDocumentBytes } from '@qadam/evidence/domain';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { invalidInput } from '@qadam/platform/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { asCompileFormat, asLanguage } from '../arguments';
import { staff, writers } from '../sections/standing';
import { writeTable } from '../tables/write-table';
import { comparisonTable } from './comparison-file';
import { ComparisonCompiler } from './comparison-compiler';
import { ReviewComparisons } from './comparison.service';
import { RollForward } from './roll-forward.service';
import { forwardWords } from './words';

type Request = FastifyRequest & { readonly viewer: Viewer };

@Controller()
export class ForwardController {
  constructor(
    private readonly forward: RollForward,
    private readonly comparisons: ReviewComparisons,
    private readonly compiler: ComparisonCompiler,
  ) {}

  /** Multipart: the field `language` before one DOCX of an earlier review. */
  @Post('api/reports/:code/earlier')
  @Access(writers)
  async upload(@Req() request: Request, @Param('code') code: string): Promise<{ readonly id: number }> {
    if (!request.isMultipart()) throw invalidInput(forwardWords.noFile, { field: 'file' });
    let language: string = request.viewer.language;
    let file: { bytes: Buffer; fileName: string } | undefined;
    for await (const part of request.parts({ limits: { fileSize: largestDocumentBytes, files: 1 } }))
      if (part.type === 'file') {
        const bytes = await part.toBuffer().catch(() => {
          throw invalidInput(forwardWords.tooLarge, { file: part.filename });
        });
        file = { bytes, fileName: part.filename };
      } else if (part.fieldname === 'language') language = String(part.value);
    if (!file) throw invalidInput(forwardWords.noFile, { field: 'file' });
    return { id: await this.forward.beginFromDocument(request.viewer, code, file, asLanguage(language)) };
  }

  /** `format`: pdf, docx, html (a folder, packed), xlsx or csv. */
  @Get('downloads/comparisons/:id/:format')
  @Access(staff)
  async download(
    @Req() { viewer }: Request,
    @Param('id', ParseIntPipe) id: number,
    @Param('format') format: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { bytes, mediaType, fileName } =
      format === 'csv'
        ? await this.asCsv(viewer, id)
        : await this.compiler.compile(viewer, id, asCompileFormat(format));
    await reply
      .header('content-type', mediaType)
      .header('content-disposition', `attachment; filename="${fileName.replace(/[^\w.-]/gu, '_')}"`)
      .header('cache-control', 'private, no-store')
      .send(Buffer.from(bytes));
  }

  private async asCsv(viewer: Viewer, id: number) {
    const compared = await this.comparisons.of(viewer, id);
    const { bytes, mediaType } = await writeTable('csv', compared.reportCode, comparisonTable(compared));
    return { bytes, mediaType, fileName: `${compared.reportCode}-comparison-${compared.language}.csv` };
  }
}
