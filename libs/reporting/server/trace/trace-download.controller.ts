import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import type { FastifyReply } from 'fastify';
import { asLanguage } from '../arguments';
import { staff } from '../sections/standing';
import { asTableFormat, writeTable } from '../tables/write-table';
import { matrixTable, traceTable } from './trace-table';
import { TraceService } from './trace.service';

@Controller('downloads/traces')
export class TraceDownloadController {
  constructor(private readonly traces: TraceService) {}

  /** `format`: csv or xlsx; `part`: `sentences` (the default) or `matrix`. */
  @Get(':code/:format')
  @Access(staff)
  async download(
    @Req() { viewer }: { readonly viewer: Viewer },
    @Param('code') code: string,
    @Param('format') format: string,
    @Query('lang') lang: string | undefined,
    @Query('part') part: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const ending = asTableFormat(format);
    const trace = await this.traces.of(viewer, code, asLanguage(lang ?? viewer.language));
    const rows = part === 'matrix' ? matrixTable(trace) : traceTable(trace);
    const { bytes, mediaType } = await writeTable(ending, code, rows);
    const name = `${code}-${part === 'matrix' ? 'matrix' : 'trace'}-${trace.language}.${ending}`;
    await reply
      .header('content-type', mediaType)
      .header('content-disposition', `attachment; filename="${name.replace(/[^\w.-]/gu, '_')}"`)
      .header('cache-control', 'private, no-store')
      .send(Buffer.from(bytes));
  }
}
