import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { isLanguage } from '@qadam/language/domain';
import { type DueDay, icalendar } from '@qadam/reporting/domain';
import type { FastifyReply } from 'fastify';
import { ReportBoard } from '../reports/report-board.service';
import { SectionStore } from '../sections/section-store.service';
import { staff } from '../sections/standing';
import { deadlineWords } from './words';

interface CalendarRequest {
  readonly viewer: Viewer;
  readonly protocol: string;
  readonly host: string;
}

@Controller('downloads/calendars')
export class DeadlineCalendarController {
  constructor(
    private readonly board: ReportBoard,
    private readonly store: SectionStore,
  ) {}

  /** Deadlines of a review as a file for a calendar; approved sections are done and left out. */
  @Get(':code')
  @Access(staff)
  async calendar(
    @Req() { viewer, protocol, host }: CalendarRequest,
    @Param('code') code: string,
    @Res() reply: FastifyReply,
    @Query('lang') lang?: string,
  ): Promise<void> {
    const language = lang !== undefined && isLanguage(lang) ? lang : viewer.language;
    const report = await this.board.find({ ...viewer, language }, code);
    const sections = await this.store.ofReport(code);
    const place = `${protocol}://${host}/${language}/reviews/${code}`;
    const whole: DueDay[] =
      report.dueOn === null
        ? []
        : [
            {
              ...{ uid: `report-${report.id}@qadam`, day: report.dueOn, url: place },
              summary: deadlineWords.wholeReview[language](report.title),
              description: '',
            },
          ];
    const days = sections.flatMap((section): DueDay[] =>
      section.dueOn === null || section.state === 'approved'
        ? []
        : [
            {
              ...{ uid: `section-${section.id}@qadam`, day: section.dueOn },
              url: `${place}/sections/${section.key}`,
              summary: section.title[language],
              description: [report.title, section.assigneeName, section.bodyName?.[language]]
                .filter(Boolean)
                .join('\n'),
            },
          ],
    );
    await reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('content-disposition', `attachment; filename="${code.replace(/[^\w.-]/g, '_')}.ics"`)
      .header('cache-control', 'private, no-cache')
      .send(icalendar(report.title, [...whole, ...days], new Date().toISOString()));
  }
}
