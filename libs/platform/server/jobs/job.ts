import type { Trilingual } from '@qadam/language/domain';

export type JobState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled';

export interface Job {
  readonly id: number;
  readonly kind: string;
  readonly input: unknown;
  readonly personId: number | null;
  readonly state: JobState;
  /** From 0 to 1. */
  readonly progress: number;
  /** What is being done now, as a message key of the job's area. */
  readonly step: string;
  readonly result: unknown;
  readonly problem: {
    readonly code: string;
    readonly message: string;
    /** The sentence in each language; `null` where it exists in English only. */
    readonly words?: Trilingual | null;
    readonly details: unknown;
  } | null;
  /** The process that did it has died: another goes on with it, or is about to. */
  readonly isResumed: boolean;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
}

/** How running work tells how far it is and learns that nobody wants it any more. */
export interface JobControl {
  readonly jobId: number;
  report(progress: number, step: string): Promise<void>;
  /** @throws JobCancelled */
  throwIfCancelled(): Promise<void>;
}

export type JobHandler = (input: never, control: JobControl) => Promise<unknown>;

export class JobCancelled extends Error {
  override readonly name = 'JobCancelled';
}

/** For work that runs outside the queue, such as from the command line. */
export const unattended: JobControl = {
  jobId: 0,
  report: () => Promise.resolve(),
  throwIfCancelled: () => Promise.resolve(),
};
