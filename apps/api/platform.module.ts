import { type DynamicModule, Global, Module } from '@nestjs/common';
import { InstanceKind } from '@qadam/identity/server';
import { Database, DataVersion, JobQueue, JobRunnerSwitch } from '@qadam/platform/server';

export interface AppParts {
  readonly database: Database;
  readonly instance: InstanceKind;
  readonly runsJobs: boolean;
}

/** What every area finds ready: the database, the kind of instance, the job queue. */
@Global()
@Module({})
export class PlatformModule {
  static with({ database, instance, runsJobs }: AppParts): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: Database, useValue: database },
        { provide: InstanceKind, useValue: instance },
        { provide: JobRunnerSwitch, useValue: { runsJobs } },
        JobQueue,
        DataVersion,
      ],
      exports: [Database, DataVersion, InstanceKind, JobQueue],
    };
  }
}
