import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Trilingual } from '@qadam/language/domain';
import pg from 'pg';
import { isConnectionLoss } from '../database/connection-loss';
import { Database } from '../database/database';
import { Failure } from '../failure/failure';
import { type Job, JobCancelled, type JobControl, type JobHandler } from './job';

const channel = 'qadam_job';
const heartbeatMs = 5_000;
/** A running job without a heartbeat for so long belonged to a process that died: it starts again. */
const lostAfterSeconds = 20;
/** Three missed beats: said to whoever waits, before another process takes the job. */
const silentAfterSeconds = 15;

const unexpected: Trilingual = {
  kk: 'Жұмыс күтпеген жерден тоқтады; ештеңе өзгерген жоқ.',
  ru: 'Работа неожиданно прервалась; ничего не изменено.',
  en: 'The work failed unexpectedly; nothing was changed.',
};

const selectJob = `
  select id, kind, input, person_id as "personId", state, progress, step, result, problem,
    is_resumed or (state = 'running' and heartbeat_at < now() - make_interval(secs => ${silentAfterSeconds})) as "isResumed",
    created_at as "createdAt", finished_at as "finishedAt" from job`;

/** Whether this process takes jobs; the command line does not. */
export abstract class JobRunnerSwitch {
  abstract readonly runsJobs: boolean;
}

/**
 * Long work in the same PostgreSQL: queued in the transaction that asks for it, taken by one process at a time,
 * with progress that people see, cancel, and a new start after a crash.
 */
@Injectable()
export class JobQueue implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(JobQueue.name);
  private readonly handlers = new Map<string, JobHandler>();
  private listener: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private current: Promise<void> | undefined;
  private isStopping = false;

  constructor(
    private readonly database: Database,
    private readonly runner: JobRunnerSwitch,
  ) {}

  /** Registers how a kind of job is done; the handler must be safe to start again from the beginning. */
  handle(kind: string, handler: JobHandler): void {
    this.handlers.set(kind, handler);
  }

  /** Queues a job; it starts when the surrounding transaction commits. */
  async add(personId: number | null, kind: string, input: unknown): Promise<number> {
    const row = await this.database.one<{ id: number }>(
      'insert into job (kind, input, person_id) values ($1, $2, $3) returning id',
      [kind, JSON.stringify(input), personId],
    );
    await this.database.query(`select pg_notify($1, '')`, [channel]);
    if (!row) throw new Error('The insert answered no row.');
    return row.id;
  }

  find(id: number): Promise<Job | undefined> {
    return this.database.one<Job>(`${selectJob} where id = $1`, [id]);
  }

  async cancel(id: number): Promise<void> {
    await this.database.query(
      `update job set wants_cancel = true,
         state = case when state = 'queued' then 'cancelled' else state end,
         finished_at = case when state = 'queued' then now() else finished_at end
       where id = $1 and state in ('queued', 'running')`,
      [id],
    );
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.runner.runsJobs) return;
    await this.listen();
    this.timer = setInterval(() => {
      if (!this.listener) this.listen().catch(() => undefined);
      this.wake();
    }, heartbeatMs);
    this.timer.unref();
    this.wake();
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    clearInterval(this.timer);
    await this.listener?.end().catch(() => undefined);
    await this.current;
  }

  private async listen(): Promise<void> {
    const { url } = this.database.source.options as { url: string };
    const listener = new pg.Client({ connectionString: url, application_name: 'qadam jobs' });
    // A lost connection only costs speed: the timer still finds new jobs, and listens again.
    listener.on('error', () => undefined);
    listener.on('end', () => {
      if (this.listener === listener) this.listener = undefined;
    });
    listener.on('notification', () => this.wake());
    await listener.connect();
    await listener.query(`listen ${channel}`);
    this.listener = listener;
  }

  private wake(): void {
    if (this.current || this.isStopping) return;
    this.current = this.drain()
      .catch((error: unknown) => {
        // The next beat finds the database again, or the server ends with its own sentence.
        if (!(error instanceof Failure) && !isConnectionLoss(error)) this.log.error(error);
      })
      .finally(() => {
        this.current = undefined;
      });
  }

  private async drain(): Promise<void> {
    for (let job = await this.take(); job && !this.isStopping; job = await this.take()) await this.run(job);
  }

  private take(): Promise<Job | undefined> {
    return this.database.one<Job>(
      `with next as (
         select id from job
         where kind = any($1) and (state = 'queued'
           or (state = 'running' and heartbeat_at < now() - make_interval(secs => $2)))
         order by id limit 1 for update skip locked
       )
       update job set state = 'running', heartbeat_at = now(), progress = 0, step = '',
         is_resumed = job.is_resumed or job.state = 'running'
       from next where job.id = next.id
       returning job.id, job.kind, job.input`,
      [[...this.handlers.keys()], lostAfterSeconds],
    );
  }

  private async run(job: Job): Promise<void> {
    const beat = setInterval(() => {
      this.outside('update job set heartbeat_at = now() where id = $1', [job.id]).catch(() => undefined);
    }, heartbeatMs);
    try {
      const result = await this.handlers.get(job.kind)?.(job.input as never, this.controlOf(job.id));
      await this.finish(job.id, 'done', { result: result ?? null });
    } catch (error) {
      if (error instanceof JobCancelled) await this.finish(job.id, 'cancelled', {});
      else await this.finish(job.id, 'failed', { problem: this.describe(error) });
    } finally {
      clearInterval(beat);
    }
  }

  private controlOf(jobId: number): JobControl {
    return {
      jobId,
      // Beside the work's own transaction, so that progress is seen while it runs.
      report: async (progress, step) => {
        await this.outside('update job set progress = $2, step = $3, heartbeat_at = now() where id = $1', [
          jobId,
          Math.min(1, Math.max(0, progress)),
          step,
        ]);
      },
      throwIfCancelled: async () => {
        const rows = await this.outside('select wants_cancel from job where id = $1', [jobId]);
        if ((rows as { wants_cancel: boolean }[])[0]?.wants_cancel) throw new JobCancelled();
      },
    };
  }

  private outside(sql: string, parameters: unknown[]): Promise<unknown> {
    return this.database.source.query(sql, parameters);
  }

  private finish(
    id: number,
    state: string,
    outcome: { result?: unknown; problem?: unknown },
  ): Promise<unknown> {
    return this.outside(
      `update job set state = $2, result = $3, problem = $4, finished_at = now(),
         progress = case when $2 = 'done' then 1 else progress end where id = $1`,
      [id, state, JSON.stringify(outcome.result ?? null), JSON.stringify(outcome.problem ?? null)],
    );
  }

  private describe(error: unknown): Job['problem'] {
    if (error instanceof Failure)
      return { code: error.code, message: error.message, words: error.words, details: error.details };
    this.log.error(error);
    return { code: 'unexpected', message: unexpected.en, words: unexpected, details: {} };
  }
}
