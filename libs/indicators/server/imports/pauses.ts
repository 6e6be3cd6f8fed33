import { setImmediate } from 'node:timers/promises';
import type { Steps } from '@qadam/indicators/domain';
import type { JobControl } from '@qadam/platform/server';

/** A rest in long work, of which `share` is done: others have their turn; throws where the work is no longer wanted. */
export type Pause = (share?: number) => Promise<void>;

/** Others have their turn. */
export const turn: Pause = () => setImmediate();

/** Reading one file is so much of its import; of a folder the first files are checked before the last are read. */
export const readingEnds = 0.4;
const readingBegins = 0.02;

const askEveryMs = 200;

/** Rests that, not too often, ask whether the job has been cancelled, and say how much of the file has been read. */
export const pausesOf = (control: JobControl): Pause => {
  let asked = 0;
  return async (share) => {
    await turn();
    if (performance.now() - asked < askEveryMs) return;
    asked = performance.now();
    await control.throwIfCancelled();
    if (share !== undefined)
      await control.report(readingBegins + (readingEnds - readingBegins) * share, 'reading');
  };
};

/** Does work in steps with a pause at each of its rests, told how much of it is done. */
export const inSteps = async <Result>(steps: Steps<Result>, pause: Pause): Promise<Result> => {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    await pause(value);
  }
};
