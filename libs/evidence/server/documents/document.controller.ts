import type { MultipartFile } from '@fastify/multipart';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { largestDocumentBytes } from '@qadam/evidence/domain';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { invalidInput } from '@qadam/platform/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readerRoles } from '../reading-rights';
import { recordId } from '../record-id';
import { missing } from '../words';
import type { AddedDocument } from './document.object';
import { DocumentService } from './document.service';
import { documentFileFailure } from './read-document-file';

type Request = FastifyRequest & { readonly viewer: Viewer };

const bytesOf = async (part: MultipartFile): Promise<Buffer> => {
  try {
    return await part.toBuffer();
  } catch (error) {
    if ((error as { code?: string }).code !== 'FST_REQ_FILE_TOO_LARGE') throw error;
    throw documentFileFailure('too-large', part.filename);
  }
};

/** Files come and go over REST; everything else is GraphQL. */
@Controller('api/documents')
export class DocumentController {
  constructor(private readonly documents: DocumentService) {}

  /** Multipart: the fields `title`, `eventId`, `areaCode` (all optional) and one file. */
  @Post()
  @Access(['analyst'])
  async upload(@Req() request: Request): Promise<AddedDocument> {
    const { viewer } = request;
    if (!request.isMultipart()) throw invalidInput(missing.file, { field: 'file' });
    const fields = new Map<string, string>();
    let file: { bytes: Buffer; fileName: string } | undefined;
    for await (const part of request.parts({ limits: { fileSize: largestDocumentBytes, files: 1 } }))
      if (part.type === 'file') file = { bytes: await bytesOf(part), fileName: part.filename };
      else fields.set(part.fieldname, String(part.value));
    if (!file) throw invalidInput(missing.file, { field: 'file' });
    return this.documents.upload(viewer, {
      ...file,
      title: fields.get('title') ?? '',
      eventId: fields.get('eventId') || null,
      areaCode: fields.get('areaCode') || null,
    });
  }

  @Get(':id/original')
  @Access(readerRoles)
  async original(
    @Req() request: Request,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { bytes, mediaType, fileName } = await this.documents.original(
      request.viewer,
      recordId('document', id),
    );
    // Always a download, never shown as a page of this origin.
    await reply
      .header('content-type', 'application/octet-stream')
      .header('x-original-media-type', mediaType)
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`)
      .header('cache-control', 'private, no-store')
      .send(bytes);
  }
}
