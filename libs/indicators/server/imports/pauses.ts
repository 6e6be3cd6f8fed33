import { setImmediate } from 'node:timers/promises';
import type { Steps } from '@qadam/indicators/domain';
import type { JobControl } from '@qadam/platform/server';

/** A rest in long work: others have their turn; throws where the work is no longer wanted. */
export type Pause = () => Promise<void>;

/** Others have their turn. */
export const turn: Pause = () => setImmediate();

const askEveryMs = 200;

/** Rests that ask, not too often, whether the job has been cancelled. */
export const pausesOf = (control: JobControl): Pause => {
  let asked = 0;
  return async () => {
    await turn();
    if (performance.now() - asked < askEveryMs) return;
    asked = performance.now();
    await control.throwIfCancelled();
  };
};

/** Does work in steps with a pause at each of its rests. */
export const inSteps = async <Result>(steps: Steps<Result>, pause: Pause): Promise<Result> => {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    await pause();
  }
};
