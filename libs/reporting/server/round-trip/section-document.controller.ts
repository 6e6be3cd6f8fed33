import type { MultipartFile } from '@fastify/multipart';
import { Controller, Get, Param, ParseIntPipe, Post, Req, Res } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { invalidInput } from '@qadam/platform/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { asLanguage } from '../arguments';
import { staff } from '../sections/standing';
import { roundTripWords } from './round-trip-words';
import { largestSectionDocument, SectionDocuments, type UploadedSection } from './section-documents.service';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const bytesOf = async (part: MultipartFile): Promise<Buffer> => {
  try {
    return await part.toBuffer();
  } catch (error) {
    if ((error as { code?: string }).code !== 'FST_REQ_FILE_TOO_LARGE') throw error;
    throw invalidInput(roundTripWords.tooLarge, { field: 'file' });
  }
};

/** A section on its way to Word and back; for those who work on it. */
@Controller('api/sections')
export class SectionDocumentController {
  constructor(private readonly documents: SectionDocuments) {}

  @Get(':id/:language/document')
  @Access(staff)
  async download(
    @Req() request: { readonly viewer: Viewer },
    @Param('id', ParseIntPipe) id: number,
    @Param('language') language: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { bytes, fileName } = await this.documents.export(request.viewer, id, asLanguage(language));
    await reply
      .header('content-type', wordType)
      .header('content-disposition', `attachment; filename="${fileName}"`)
      .header('cache-control', 'private, no-store')
      .send(Buffer.from(bytes));
  }

  /** Multipart: one file, the document as it was edited. */
  @Post(':id/:language/document')
  @Access(staff)
  async upload(
    @Req() request: FastifyRequest & { readonly viewer: Viewer },
    @Param('id', ParseIntPipe) id: number,
    @Param('language') language: string,
  ): Promise<UploadedSection> {
    const part = request.isMultipart()
      ? await request.file({ limits: { fileSize: largestSectionDocument, files: 1 } })
      : undefined;
    if (!part) throw invalidInput(roundTripWords.noFile, { field: 'file' });
    const file = { bytes: await bytesOf(part), fileName: part.filename };
    return this.documents.upload(request.viewer, id, asLanguage(language), file);
  }
}
