import { Readable } from 'node:stream';
import type { MultipartFile } from '@fastify/multipart';
import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { languages } from '@qadam/language/domain';
import { Access } from '@qadam/identity/server';
import { invalidInput, notFound } from '@qadam/platform/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FindingFilterInput } from '../findings/finding.object';
import { readerRoles } from '../reading-rights';
import { missing } from '../words';
import { FindingExport, findingFormats } from './finding-export.service';
import type { ExchangeReport } from './import-report';
import { largestProjectBytes } from './open-project-file';
import { ProjectImport } from './project-import.service';
import { QdpxExportService } from './qdpx-export.service';

type Request = FastifyRequest & { readonly viewer: Viewer };
export type Search = Readonly<Record<string, string | undefined>>;

/** The reader with the language that the address names: a link sends no header of its own. */
export const inLanguageOf = (viewer: Viewer, { lang }: Search): Viewer => ({
  ...viewer,
  language: languages.find((language) => language === lang) ?? viewer.language,
});

const bytesOf = async (part: MultipartFile): Promise<Buffer> => {
  try {
    return await part.toBuffer();
  } catch (error) {
    if ((error as { code?: string }).code !== 'FST_REQ_FILE_TOO_LARGE') throw error;
    throw invalidInput(
      {
        kk: 'Файл тым үлкен: 200 МБ-қа дейін қабылданады. Жобаны аудио мен бейнесіз экспорттаңыз.',
        ru: 'Файл слишком велик: принимаются файлы до 200 МБ. Экспортируйте проект без аудио и видео.',
        en: 'The file is too large: up to 200 MB are taken. Export the project without audio and video.',
      },
      { field: 'file' },
    );
  }
};

/** The filter that stands in the address of the page of findings, under the same names. */
export const filterOf = (search: Search): FindingFilterInput => ({
  text: search['q'] || null,
  codes: (search['code'] ?? '').split(',').filter((code) => code !== ''),
  ...{ areaCode: search['area'] || null, eventId: search['event'] || null },
  ...{ group: search['group'] || null, kind: search['kind'] || null, sex: search['sex'] || null },
  ...{ documentId: search['document'] || null, language: search['language'] || null },
  ...{ saidFrom: search['from'] || null, saidTo: search['to'] || null },
  ...{ untagged: search['untagged'] === '1', withdrawn: search['withdrawn'] === '1' },
});

/** Findings and coded projects go out and come in as files. */
@Controller('api/exchange')
export class ExchangeController {
  constructor(
    private readonly findings: FindingExport,
    private readonly projects: QdpxExportService,
    private readonly imports: ProjectImport,
  ) {}

  @Get('findings/:format')
  @Access(readerRoles)
  async download(
    @Req() { viewer }: Request,
    @Param('format') format: string,
    @Query() search: Search,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const known = findingFormats.find((each) => each === `findings-${format}`);
    if (!known) throw notFound('export format', format);
    const { name, mediaType, chunks } = this.findings.export(
      inLanguageOf(viewer, search),
      known,
      filterOf(search),
    );
    await reply
      .header('content-type', mediaType)
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'private, no-store')
      .send(Readable.from(chunks(), { objectMode: false }));
  }

  @Get('project')
  @Access(['analyst', 'administrator'])
  async project(
    @Req() { viewer }: Request,
    @Query() search: Search,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { bytes } = await this.projects.export(inLanguageOf(viewer, search));
    await reply
      .header('content-type', 'application/octet-stream')
      .header('content-disposition', 'attachment; filename="qadam.qdpx"')
      .header('cache-control', 'private, no-store')
      .send(Buffer.from(bytes));
  }

  /** Multipart: the fields `areaCode`, `bringBack`, `preview`, `skipProblems` (all optional) and one file. */
  @Post('project')
  @Access(['analyst'])
  async take(@Req() request: Request): Promise<ExchangeReport> {
    if (!request.isMultipart()) throw invalidInput(missing.file, { field: 'file' });
    const fields = new Map<string, string>();
    let file: { bytes: Buffer; name: string } | undefined;
    for await (const part of request.parts({ limits: { fileSize: largestProjectBytes, files: 1 } }))
      if (part.type === 'file') file = { bytes: await bytesOf(part), name: part.filename };
      else fields.set(part.fieldname, String(part.value));
    if (!file) throw invalidInput(missing.file, { field: 'file' });
    const options = {
      isPreview: fields.get('preview') === '1',
      skipProblems: fields.get('skipProblems') === '1',
      bringBack: fields.get('bringBack') === '1',
      areaCode: fields.get('areaCode') || null,
    };
    const { bytes, name } = file;
    return name.toLowerCase().endsWith('.qdpx')
      ? this.imports.importQdpx(request.viewer, name, bytes, options)
      : this.imports.importTaguette(request.viewer, name, bytes, options);
  }
}
