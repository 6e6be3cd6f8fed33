import type { Failure } from '@qadam/ui';
import type { ImportJobQuery } from './import.generated';

/** What the page knows of the job that it follows. */
export interface SeenJob {
  readonly id: number;
  /** `null` until the server has first answered. */
  readonly job: ImportJobQuery['job'] | null;
  readonly failure: Failure | null;
  readonly isStopping: boolean;
}

/**
 * What is known after a change about the job `id`. What was known of another job is forgotten; that somebody wants it
 * stopped is kept from the click on, also before the server has answered for the first time.
 */
export const seenJob = (
  before: SeenJob | null,
  id: number,
  change: Partial<Omit<SeenJob, 'id'>> = {},
): SeenJob => ({
  ...(before?.id === id ? before : { id, job: null, failure: null, isStopping: false }),
  ...change,
});

/** A job in one of these states works no more. */
export const endedStates: ReadonlySet<string> = new Set(['done', 'failed', 'cancelled']);

/**
 * Whether the job has ended and what is known of the import is from before that: what it says of itself is no longer
 * true, and nothing may be begun by it.
 */
export const isOutdated = (
  known: { readonly jobId: number | null; readonly state: string },
  job: SeenJob['job'],
): boolean => {
  if (job === null || !endedStates.has(job.state)) return false;
  if (known.jobId !== Number(job.id)) return true;
  const isTaken = job.kind === 'commit-import' && job.state === 'done';
  return isTaken ? known.state !== 'committed' : job.state === 'done' && known.state === 'loaded';
};
