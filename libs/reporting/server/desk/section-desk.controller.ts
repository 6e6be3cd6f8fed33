import { Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query, Req, Res } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { Failure } from '@qadam/platform/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { asLanguage } from '../arguments';
import { staff, writers } from '../sections/standing';
import { words } from '../words';
import { type DeskPlace, SectionDesks } from './section-desks.service';

/** Proxies close what is silent, and a browser that went without a word is noticed by a write that fails. */
const pulseMs = 15_000;

interface Caller {
  readonly viewer: Viewer;
}

const placeOf = (sectionId: number, language: string, tab: string | undefined): DeskPlace => {
  if (tab === undefined || !/^[\w-]{8,64}$/.test(tab))
    throw new Failure('invalid-input', words.windowIsClosed);
  return { sectionId, language: asLanguage(language), tab };
};

/** What those who have a section open know of each other, as server-sent events (HTML Standard, 9.2). */
@Controller('api/sections/:id/:language')
export class SectionDeskController {
  constructor(private readonly desks: SectionDesks) {}

  @Get('live')
  @Access(staff)
  async live(
    @Req() request: FastifyRequest & Caller,
    @Param('id', ParseIntPipe) id: number,
    @Param('language') language: string,
    @Query('tab') tab: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const waiting: string[] = [];
    const { raw } = reply;
    const isOpen = () => raw.headersSent && !raw.writableEnded;
    const leave = await this.desks.enter(request.viewer, placeOf(id, language, tab), (event) => {
      const line = `data: ${JSON.stringify(event)}\n\n`;
      if (isOpen()) raw.write(line);
      else waiting.push(line);
    });
    reply.hijack();
    raw.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    });
    raw.write(waiting.join(''));
    const pulse = setInterval(() => raw.write(':\n\n'), pulseMs);
    raw.once('close', () => {
      clearInterval(pulse);
      leave();
    });
  }

  @Post('free-pen')
  @HttpCode(204)
  @Access(writers)
  async sitDown(
    @Req() { viewer }: Caller,
    @Param('id', ParseIntPipe) id: number,
    @Param('language') language: string,
    @Query('tab') tab: string | undefined,
  ): Promise<void> {
    await this.desks.sitDown(viewer, placeOf(id, language, tab));
  }

  @Post('pen')
  @HttpCode(204)
  @Access(writers)
  async take(
    @Req() { viewer }: Caller,
    @Param('id', ParseIntPipe) id: number,
    @Param('language') language: string,
    @Query('tab') tab: string | undefined,
  ): Promise<void> {
    await this.desks.take(viewer, placeOf(id, language, tab));
  }

  @Post('pen-down')
  @HttpCode(204)
  @Access(writers)
  async putDown(
    @Req() { viewer }: Caller,
    @Param('id', ParseIntPipe) id: number,
    @Param('language') language: string,
    @Query('tab') tab: string | undefined,
  ): Promise<void> {
    await this.desks.putDown(viewer, placeOf(id, language, tab));
  }
}
