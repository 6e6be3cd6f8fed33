import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { largestPictureBytes } from '@qadam/reporting/domain';
import { invalidInput } from '@qadam/platform/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { writers } from '../sections/standing';
import { type AddedPicture, PictureService } from './picture.service';
import { pictureWords } from './picture-words';

type Request = FastifyRequest & { readonly viewer: Viewer };

/** Pictures come and go over REST; everything else is GraphQL. */
@Controller('api/report-images')
export class PictureController {
  constructor(private readonly pictures: PictureService) {}

  /** Multipart with one file; answers with the id that an `image` node names. */
  @Post()
  @Access(writers)
  async upload(@Req() request: Request): Promise<AddedPicture> {
    if (!request.isMultipart()) throw invalidInput(pictureWords.noFile, { field: 'file' });
    const part = await request.file({ limits: { fileSize: largestPictureBytes, files: 1 } });
    if (part === undefined) throw invalidInput(pictureWords.noFile, { field: 'file' });
    const bytes = await part.toBuffer().catch((error: unknown) => {
      if ((error as { code?: string }).code !== 'FST_REQ_FILE_TOO_LARGE') throw error;
      throw invalidInput(pictureWords.tooLarge, { field: 'file' });
    });
    return this.pictures.add(request.viewer, bytes);
  }

  /** Public as a route; the service hands pictures of drafts only to those who work on them. */
  @Get(':id')
  @Access('public')
  async picture(@Req() request: Request, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { bytes, mediaType } = await this.pictures.find(request.viewer, id);
    await reply
      .header('content-type', mediaType)
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, max-age=300')
      .send(bytes);
  }
}
