import { Readable } from 'node:stream';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { Access } from '@qadam/identity/server';
import { type Language, languages } from '@qadam/language/domain';
import { invalidInput, notFound } from '@qadam/platform/server';
import type { FastifyReply } from 'fastify';
import { readAsOf } from '../vintages/as-of';
import { type ExportFormat, exportFormats, ExportService } from './export.service';
import { zipFiles } from './zip-files';

const readLanguage = (text: string | undefined): Language | null => {
  const language = languages.find((one) => one === text);
  if (text !== undefined && text !== '' && language === undefined)
    throw invalidInput(
      {
        kk: `«${text}» тілі жоқ. kk, ru немесе en деп жазыңыз.`,
        ru: `Языка «${text}» нет. Укажите kk, ru или en.`,
        en: `There is no language “${text}”. Write kk, ru or en.`,
      },
      { field: 'lang' },
    );
  return language ?? null;
};

@Controller('export')
export class ExportController {
  constructor(private readonly exports: ExportService) {}

  /** Figures are public. One file comes as it is, several as a ZIP archive. */
  @Get(':format')
  @Access('public')
  async download(
    @Param('format') format: string,
    @Query('indicator') indicator: string | undefined,
    @Query('asOf') asOf: string | undefined,
    @Query('lang') lang: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!exportFormats.some((one) => one === format)) throw notFound('export format', format);
    const { files } = await this.exports.export({
      format: format as ExportFormat,
      indicator: indicator === undefined || indicator === '' ? null : indicator,
      asOf: readAsOf(asOf),
      language: readLanguage(lang),
    });
    const [first, ...beside] = files;
    const isArchive = beside.length > 0;
    const name = isArchive ? `qadam-sdg-${format}${indicator ? `-${indicator}` : ''}.zip` : first.name;
    await reply
      .header('content-type', isArchive ? 'application/zip' : first.mediaType)
      .header('content-disposition', `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"`)
      .header('cache-control', 'no-cache')
      .send(Readable.from(isArchive ? zipFiles(files) : first.chunks(), { objectMode: false }));
  }
}
