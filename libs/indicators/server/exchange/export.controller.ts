import { Readable } from 'node:stream';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { Access } from '@qadam/identity/server';
import { type Language, languages } from '@qadam/language/domain';
import { invalidInput, notFound } from '@qadam/platform/server';
import type { FastifyReply } from 'fastify';
import { readAsOf } from '../vintages/as-of';
import {
  type ExportFile,
  type ExportFormat,
  exportFormats,
  type ExportQuestion,
  exportName,
  ExportService,
} from './export.service';
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

interface ExportQuery {
  readonly indicator?: string;
  readonly asOf?: string;
  readonly lang?: string;
}

/** The address of a part of the export route with the same question. */
const addressOf = (path: string, { indicator, asOf, lang }: ExportQuery): string => {
  const search = new URLSearchParams(
    Object.entries({ indicator, asOf, lang }).flatMap(([name, value]): [string, string][] =>
      value === undefined || value === '' ? [] : [[name, value]],
    ),
  ).toString();
  return `/export/${path}${search === '' ? '' : `?${search}`}`;
};

const readQuestion = (format: string, query: ExportQuery): ExportQuestion => {
  if (!exportFormats.some((one) => one === format)) throw notFound('export format', format);
  const { indicator, asOf, lang } = query;
  return {
    format: format as ExportFormat,
    indicator: indicator === undefined || indicator === '' ? null : indicator,
    asOf: readAsOf(asOf),
    language: readLanguage(lang),
    address: addressOf(format, query),
  };
};

/** By it Excel knows that a CSV is UTF-8: without, it shows Kazakh and Russian words wrong. */
async function* marked(chunks: AsyncIterable<string | Uint8Array>): AsyncGenerator<string | Uint8Array> {
  yield '\ufeff';
  yield* chunks;
}

const attachment = (name: string): string => `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"`;

@Controller('export')
export class ExportController {
  constructor(private readonly exports: ExportService) {}

  /**
   * Figures are public. One file comes as it is, several as a ZIP archive. What only describes a file is told by a
   * link header, as CSV on the Web has it, so that a CSV stays a CSV.
   */
  @Get(':format')
  @Access('public')
  async download(
    @Param('format') format: string,
    @Query() query: ExportQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const question = readQuestion(format, query);
    const { files } = await this.exports.export(question);
    const [first, ...beside] = files.filter(({ isDescription }) => !isDescription) as [
      ExportFile,
      ...ExportFile[],
    ];
    const description = files.find(({ isDescription }) => isDescription);
    const isArchive = beside.length > 0;
    const { indicator, asOf } = question;
    const name = isArchive ? `${exportName(format, indicator, asOf)}.zip` : first.name;
    if (description !== undefined)
      reply.header(
        'link',
        `<${addressOf(`${format}/description`, query)}>; rel="describedby"; type="${description.mediaType.split(';')[0]}"`,
      );
    await reply
      .header('content-type', isArchive ? 'application/zip' : first.mediaType)
      .header('content-disposition', attachment(name))
      .header('cache-control', 'no-cache')
      .send(
        Readable.from(
          isArchive ? zipFiles(files) : format === 'csv' ? marked(first.chunks()) : first.chunks(),
          { objectMode: false },
        ),
      );
  }

  /** What describes an export that is one file: columns and metadata of a CSV, the structure of SDMX-CSV. */
  @Get(':format/description')
  @Access('public')
  async describe(
    @Param('format') format: string,
    @Query() query: ExportQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { files } = await this.exports.export(readQuestion(format, query));
    const description = files.find(({ isDescription }) => isDescription);
    if (description === undefined) throw notFound('description of export format', format);
    await reply
      .header('content-type', description.mediaType)
      .header('content-disposition', attachment(description.name))
      .header('cache-control', 'no-cache')
      .send(Readable.from(description.chunks(), { objectMode: false }));
  }
}
