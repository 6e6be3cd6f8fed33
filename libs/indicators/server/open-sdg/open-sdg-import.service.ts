import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { Database, type JobControl, JobQueue, unattended } from '@qadam/platform/server';
import { importAtOnce } from '../imports/import-at-once';
import type { ImportOptions, ImportReport } from '../imports/import-report';
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
    readonly database: Database,
    readonly audit: AuditTrail,
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
    { control = unattended, ...options }: ImportOptions & { readonly control?: JobControl },
  ): Promise<ImportReport> {
    const reader = await openSdgReader(folder);
    await control.throwIfCancelled();
    return importAtOnce(this, viewer, reader, { ...options, control });
  }
}
