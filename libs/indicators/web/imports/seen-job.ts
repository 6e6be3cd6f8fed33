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
