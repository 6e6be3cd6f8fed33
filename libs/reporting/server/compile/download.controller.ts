import { Controller, Get, Param, ParseIntPipe, Req, Res } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import type { FastifyReply } from 'fastify';
import { CompileService } from './compile.service';

@Controller('downloads/reports')
export class ReportDownloadController {
  constructor(private readonly compiler: CompileService) {}

  /** Public as a route; the service hands drafts only to those who work on them. */
  @Get(':code/:jobId')
  @Access('public')
  async download(
    @Req() request: { readonly viewer: Viewer },
    @Param('code') code: string,
    @Param('jobId', ParseIntPipe) jobId: number,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { bytes, fileName, mediaType, etag } = await this.compiler.download(request.viewer, code, jobId);
    await reply
      .header('content-type', mediaType)
      .header('content-disposition', `attachment; filename="${fileName.replace(/[^\w.-]/g, '_')}"`)
      .header('cache-control', 'private, no-cache')
      .header('etag', `"${etag}"`)
      .send(bytes);
  }
}
