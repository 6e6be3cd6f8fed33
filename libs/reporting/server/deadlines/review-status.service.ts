import { Injectable } from '@nestjs/common';
import { burndown, type BurndownPoint, dueStanding, evenPace } from '@qadam/reporting/domain';
import { Database, notFound } from '@qadam/platform/server';
import { SectionStore } from '../sections/section-store.service';
import { today } from './today';

export interface ReviewStatus {
  readonly total: number;
  readonly approved: number;
  /** Past their deadline and not approved. */
  readonly late: number;
  readonly dueSoon: number;
  readonly unassigned: number;
  readonly startsOn: string;
  readonly today: string;
  readonly dueOn: string | null;
  readonly points: readonly BurndownPoint[];
  /** Sections that would remain today at an even pace; `null` without a deadline. */
  readonly pace: number | null;
}

/** Where the whole review stands, for the head of the team. */
@Injectable()
export class ReviewStatusService {
  constructor(
    private readonly database: Database,
    private readonly store: SectionStore,
  ) {}

  async of(code: string): Promise<ReviewStatus> {
    const report = await this.database.one<{ startsOn: string; dueOn: string | null }>(
      `select to_char(created_at at time zone interval '5 hours', 'YYYY-MM-DD') as "startsOn",
         to_char(due_on, 'YYYY-MM-DD') as "dueOn" from report where code = $1`,
      [code],
    );
    if (!report) throw notFound('report', code);
    const sections = await this.store.ofReport(code);
    const day = await today(this.database);
    const steps = await this.database.query<{ day: string; isApproval: boolean }>(
      `select to_char(t.at at time zone interval '5 hours', 'YYYY-MM-DD') as day, t.action = 'approve' as "isApproval"
       from section_transition t join section s on s.id = t.section_id join report r on r.id = s.report_id
       where r.code = $1 and t.action in ('approve', 'reopen') order by t.id`,
      [code],
    );
    const standings = sections.map(({ state, dueOn }) => dueStanding(state, dueOn, day));
    const { startsOn, dueOn } = report;
    return {
      total: sections.length,
      approved: sections.filter(({ state }) => state === 'approved').length,
      late: standings.filter((standing) => standing === 'overdue').length,
      dueSoon: standings.filter((standing) => standing === 'due-soon').length,
      unassigned: sections.filter(
        ({ assigneeId, bodyId, state }) => state !== 'approved' && assigneeId === null && bodyId === null,
      ).length,
      ...{ startsOn, today: day, dueOn },
      points: burndown(sections.length, steps, startsOn, day),
      pace: dueOn === null ? null : evenPace(sections.length, startsOn, dueOn, day),
    };
  }
}
