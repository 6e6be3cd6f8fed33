import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { Database, type JobControl, JobQueue, unattended } from '@qadam/platform/server';
import { commitImport } from '../imports/commit-import';
import {
  hasErrors,
  type ImportOptions,
  type ImportReport,
  noFigures,
  reportedProblem,
} from '../imports/import-report';
import { prepareImport } from '../imports/prepare-import';
import { openSdgReader } from './open-sdg-reader';

export const importOpenSdgJob = 'import-open-sdg';

interface JobInput {
  readonly folder: string;
  readonly skipProblems: boolean;
  readonly viewer: Viewer;
}

/** Brings a national Open SDG data folder in without a preview: all of it or nothing, never over what was there. */
@Injectable()
export class OpenSdgImport implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly queue: JobQueue,
  ) {}

  onModuleInit(): void {
    this.queue.handle(importOpenSdgJob, ({ viewer, folder, skipProblems }: JobInput, control) =>
      this.importOpenSdg(viewer, folder, { skipProblems, control }),
    );
  }

  /** Queues the import; the job's result is the `ImportReport`. */
  queueImport(viewer: Viewer, folder: string, skipProblems: boolean): Promise<number> {
    const input: JobInput = { folder, skipProblems, viewer };
    return this.queue.add(viewer.person?.id ?? null, importOpenSdgJob, input);
  }

  async importOpenSdg(
    viewer: Viewer,
    folder: string,
    { skipProblems, control = unattended }: ImportOptions & { readonly control?: JobControl },
  ): Promise<ImportReport> {
    const reader = await openSdgReader(folder);
    await control.throwIfCancelled();
    const prepared = await prepareImport(this.database, reader, control);
    const problems = prepared.problems.map((problem) => reportedProblem(problem, viewer.language));
    if (!skipProblems && hasErrors(problems))
      return { indicators: 0, series: 0, observations: noFigures, problems };
    const { vintageId: _, ...observations } = await commitImport(
      { database: this.database, audit: this.audit },
      viewer,
      prepared,
      control,
    );
    return {
      indicators: new Set(prepared.series.map(({ indicator }) => indicator)).size,
      series: prepared.series.length,
      ...{ observations, problems },
    };
  }
}
