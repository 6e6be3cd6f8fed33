import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { MultipartFile } from '@fastify/multipart';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { largestDocumentBytes } from '@qadam/evidence/domain';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { Failure, invalidInput } from '@qadam/platform/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readerRoles } from '../reading-rights';
import { recordId } from '../record-id';
import { missing, uploadGivenUp } from '../words';
import type { AddedDocument } from './document.object';
import { DocumentService } from './document.service';
import { type FileSource, sourceOfPath } from './files/file-source';
import { RefusedFiles } from './files/refused-files';
import { documentFileFailure } from './reading/document-file-words';

type Request = FastifyRequest & { readonly viewer: Viewer };

/** What came in over the wire, in a folder of its own on disk: it may be larger than memory should hold twice. */
const onDisk = async (part: MultipartFile, folder: string): Promise<FileSource> => {
  const path = join(folder, 'file');
  await pipeline(part.file, createWriteStream(path));
  if (part.file.truncated) throw documentFileFailure('too-large', part.filename);
  return sourceOfPath(path);
};

const sendFile = (reply: FastifyReply, fileName: string, mediaType: string, bytes: AsyncIterable<Buffer>) =>
  // Always a download, never shown as a page of this origin.
  reply
    .header('content-type', 'application/octet-stream')
    .header('x-original-media-type', mediaType)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`)
    .header('cache-control', 'private, no-store')
    .send(Readable.from(bytes, { objectMode: false }));

/** Files come and go over REST; everything else is GraphQL. */
@Controller('api/documents')
export class DocumentController {
  constructor(
    private readonly documents: DocumentService,
    private readonly refused: RefusedFiles,
  ) {}

  /** Multipart: the fields `title`, `eventId`, `areaCode` (all optional) and one file. */
  @Post()
  @Access(['analyst'])
  async upload(
    @Req() request: Request,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AddedDocument> {
    const { viewer } = request;
    if (!request.isMultipart()) throw invalidInput(missing.file, { field: 'file' });
    const folder = await mkdtemp(join(tmpdir(), 'qadam-upload-'));
    const left = new AbortController();
    // Also after the answer, when it stops nothing any more.
    reply.raw.once('close', () => left.abort(new Failure('conflict', uploadGivenUp)));
    try {
      const fields = new Map<string, string>();
      let file: { source: FileSource; fileName: string } | undefined;
      for await (const part of request.parts({ limits: { fileSize: largestDocumentBytes, files: 1 } }))
        if (part.type === 'file') file = { source: await onDisk(part, folder), fileName: part.filename };
        else fields.set(part.fieldname, String(part.value));
      if (!file) throw invalidInput(missing.file, { field: 'file' });
      return await this.documents.upload(viewer, {
        ...file,
        title: fields.get('title') ?? '',
        eventId: fields.get('eventId') || null,
        areaCode: fields.get('areaCode') || null,
        signal: left.signal,
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
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
    await sendFile(reply, fileName, mediaType, bytes);
  }

  @Get('refused/:id')
  @Access(['administrator'])
  async refusedFile(
    @Req() request: Request,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fileName, bytes } = await this.refused.download(request.viewer, recordId('refused file', id));
    await sendFile(reply, fileName, 'application/octet-stream', bytes);
  }
}
