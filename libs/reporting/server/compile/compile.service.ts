import { createHash } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { holds, type Viewer, visitor } from '@qadam/identity/domain';
import { AuditTrail, PeopleService } from '@qadam/identity/server';
import type { Language } from '@qadam/language/domain';
import {
  buildReportDocument,
  type CheckedProblem,
  checkedProblemCodes,
  type ReportProblem,
  type TraceExtent,
} from '@qadam/reporting/domain';
import { Database, Failure, type JobControl, JobQueue, notFound, unattended } from '@qadam/platform/server';
import { type RenderedReport, renderReport } from './render-report';
import { ReportBoard } from '../reports/report-board.service';
import { isStaff } from '../sections/standing';
import { words } from '../words';
import { ReviewCheck } from '../check/check.service';
import { TraceService } from '../trace/trace.service';
import { ReportInputs } from './report-inputs.service';

export const compileFormats = ['pdf', 'docx', 'html', 'xlsx'] as const;
export type CompileFormat = (typeof compileFormats)[number];

export const mediaTypes: Readonly<Record<CompileFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  // A folder goes over the wire packed.
  html: 'application/zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export const endings: Readonly<Record<CompileFormat, string>> = {
  pdf: 'pdf',
  docx: 'docx',
  html: 'html.zip',
  xlsx: 'xlsx',
};

export interface CompiledReport {
  readonly bytes: Uint8Array;
  /** The files of a report that is a folder, by path; `bytes` is the same packed. */
  readonly files: RenderedReport['files'];
  readonly fileName: string;
  readonly mediaType: string;
  /** Some of it is not approved or could not be filled; every page says so. */
  readonly isDraft: boolean;
  readonly pages: number | null;
  readonly problems: readonly ReportProblem[];
  /** Letters that the fonts cannot draw. */
  readonly missingLetters: readonly string[];
}

interface CompileOrder {
  readonly personId: number;
  readonly report: string;
  readonly language: Language;
  readonly format: CompileFormat;
  /** Absent in orders of before there was a choice. */
  readonly trace?: TraceExtent;
}

export interface CompileOutput {
  readonly jobId: number;
  readonly language: Language;
  readonly format: CompileFormat;
  readonly fileName: string;
  readonly isDraft: boolean;
  readonly size: number;
  readonly createdAt: Date;
}

export const compileJob = 'compile-report';

/** Makes the whole review into a file; what cannot be filled is marked and listed, the rest is complete. */
@Injectable()
export class CompileService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly board: ReportBoard,
    private readonly inputs: ReportInputs,
    private readonly traces: TraceService,
    private readonly check: ReviewCheck,
    private readonly people: PeopleService,
    private readonly queue: JobQueue,
    private readonly audit: AuditTrail,
  ) {}

  onModuleInit(): void {
    this.queue.handle(compileJob, (order: CompileOrder, control: JobControl) => this.run(order, control));
  }

  async start(
    viewer: Viewer,
    report: string,
    language: Language,
    format: CompileFormat,
    trace: TraceExtent = 'public',
  ): Promise<number> {
    const { id } = await this.board.find(viewer, report);
    const jobId = await this.queue.add(viewer.person?.id ?? null, compileJob, {
      personId: viewer.person?.id,
      report,
      language,
      format,
      trace,
    });
    await this.audit.record(viewer, 'compile', { kind: 'report', id }, { language, format, trace, jobId });
    return jobId;
  }

  /** Steps are message keys of the web: `gather`, `typeset`, `store`. */
  async compile(
    viewer: Viewer,
    reportCode: string,
    language: Language,
    format: CompileFormat,
    control: JobControl = unattended,
    trace: TraceExtent = 'public',
  ): Promise<CompiledReport> {
    if (!isStaff(viewer)) throw new Failure('forbidden', words.compiledByStaff);
    await control.report(0.05, 'gather');
    const input = await this.inputs.gather(viewer, reportCode, language);
    // Anybody may read the annex, as the rest of a compiled review: only the full one has what the viewer may see.
    const reader = trace === 'full' ? viewer : visitor(language);
    const traced = trace === 'none' ? null : await this.traces.asReadBy(reader, reportCode, language);
    const document = buildReportDocument({
      ...input,
      checked: await this.checkedIn(viewer, reportCode, language),
      ...(traced === null ? {} : { trace: { sections: traced.sections, isFull: trace === 'full' } }),
    });
    await control.throwIfCancelled();
    await control.report(0.35, 'typeset');
    const rendered = await renderReport(document, format);
    await control.throwIfCancelled();
    return {
      bytes: rendered.bytes,
      files: rendered.files,
      fileName: `${reportCode}-${language}${document.draft ? '-draft' : ''}.${endings[format]}`,
      mediaType: mediaTypes[format],
      isDraft: document.draft,
      pages: rendered.pages,
      problems: [...document.problems, ...rendered.problems],
      missingLetters: rendered.missingLetters,
    };
  }

  /** Newer data than those of the approvals, and unlike numbers: the check finds them, whoever compiles is told too. */
  private async checkedIn(viewer: Viewer, code: string, language: Language): Promise<CheckedProblem[]> {
    const results = await this.check.check(viewer, code);
    return results.flatMap(({ kind, section, language: of, place, message }): CheckedProblem[] => {
      const known = checkedProblemCodes.find((one) => one === kind);
      return known === undefined || section === null || (of !== null && of !== language)
        ? []
        : [{ code: known, sectionKey: section, subject: place[language], message: message[language] }];
    });
  }

  outputs(report: string, first: number): Promise<CompileOutput[]> {
    return this.database.query<CompileOutput>(
      `select o.job_id as "jobId", o.language, o.format, o.file_name as "fileName", o.is_draft as "isDraft",
         length(o.bytes) as size, o.created_at as "createdAt"
       from compile_output o join report r on r.id = o.report_id
       where r.code = $1 order by o.id desc limit $2`,
      [report, first],
    );
  }

  /** The public gets only what was complete and approved when it was compiled, and still is. */
  async download(
    viewer: Viewer,
    report: string,
    jobId: number,
  ): Promise<{
    readonly bytes: Buffer;
    readonly fileName: string;
    readonly mediaType: string;
    etag: string;
  }> {
    const row = await this.database.one<{
      bytes: Buffer;
      fileName: string;
      format: CompileFormat;
      isPublic: boolean;
    }>(
      `select o.bytes, o.file_name as "fileName", o.format,
         not o.is_draft and not exists (
           select 1 from section s where s.report_id = r.id and s.state <> 'approved'
             and exists (select 1 from section_version v where v.section_id = s.id)) as "isPublic"
       from compile_output o join report r on r.id = o.report_id where r.code = $1 and o.job_id = $2`,
      [report, jobId],
    );
    if (!row || !(row.isPublic || isStaff(viewer))) throw notFound('download', jobId);
    const etag = createHash('sha256').update(row.bytes).digest('base64url').slice(0, 22);
    return { bytes: row.bytes, fileName: row.fileName, mediaType: mediaTypes[row.format], etag };
  }

  private async run(order: CompileOrder, control: JobControl): Promise<unknown> {
    const person = await this.people.find(order.personId);
    const viewer: Viewer = { person, grants: person.grants, language: order.language };
    if (!holds(viewer, 'drafter', 'reviewer', 'administrator'))
      throw new Failure('forbidden', words.compiledByStaff);
    const compiled = await this.compile(
      viewer,
      order.report,
      order.language,
      order.format,
      control,
      order.trace,
    );
    await control.report(0.95, 'store');
    await this.database.query(
      `insert into compile_output (report_id, job_id, language, format, file_name, is_draft, bytes)
       select id, $2, $3, $4, $5, $6, $7 from report where code = $1 on conflict (job_id) do nothing`,
      [
        order.report,
        control.jobId,
        order.language,
        order.format,
        compiled.fileName,
        compiled.isDraft,
        Buffer.from(compiled.bytes),
      ],
    );
    const { fileName, isDraft, pages, problems, missingLetters } = compiled;
    return {
      download: `/downloads/reports/${order.report}/${control.jobId}`,
      ...{ fileName, isDraft, pages, problems, missingLetters, language: order.language },
    };
  }
}
