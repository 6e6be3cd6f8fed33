import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { invalidInput, notFound } from '@qadam/platform/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readerRoles } from '../reading-rights';
import { missing } from '../words';
import { CodeBookExchange, type ImportedCodeBook } from './code-book-exchange.service';
import { type CodeBookFormat, codeBookFormats } from './code-book-file';
import { codeWords } from './code-words';

type Request = FastifyRequest & { readonly viewer: Viewer };

const mediaTypes: Readonly<Record<CodeBookFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
};

const largestFile = 8 * 2 ** 20;

/** Files of the code book come and go over REST. */
@Controller('api/code-book')
export class CodeBookController {
  constructor(private readonly exchange: CodeBookExchange) {}

  @Get(':format')
  @Access(readerRoles)
  async download(
    @Req() { viewer }: Request,
    @Param('format') name: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const format = codeBookFormats.find((each) => each === name);
    if (!format) throw notFound('format of the code book', name);
    const bytes = await this.exchange.write(viewer, format);
    await reply
      .header('content-type', mediaTypes[format])
      .header('content-disposition', `attachment; filename="qadam-code-book.${format}"`)
      .header('cache-control', 'private, no-store')
      .send(bytes);
  }

  /**
   * Multipart with one file: CSV, XLSX or JSON as `GET` gives it. Answers how many were taken, and which rows not; with
   * `?preview` the same, and nothing is changed.
   */
  @Post()
  @Access(['analyst'])
  async upload(
    @Req() request: Request,
    @Query('preview') preview: string | undefined,
  ): Promise<ImportedCodeBook> {
    if (!request.isMultipart()) throw invalidInput(missing.file, { field: 'file' });
    let bytes: Buffer | undefined;
    for await (const part of request.parts({ limits: { fileSize: largestFile, files: 1 } }))
      if (part.type === 'file')
        bytes = await part.toBuffer().catch(() => {
          throw invalidInput(codeWords.file, { field: 'file' });
        });
    if (!bytes) throw invalidInput(missing.file, { field: 'file' });
    return this.exchange.read(request.viewer, bytes, preview !== undefined);
  }
}
