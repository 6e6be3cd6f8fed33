import { setImmediate } from 'node:timers/promises';

/**
 * Work in steps with a rest after each, in which the server answers others and hears that nobody waits any longer.
 * @throws the reason of `signal`, once it is given
 */
export const inTurns = async <Result>(
  steps: Generator<undefined, Result>,
  signal?: AbortSignal,
): Promise<Result> => {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await setImmediate();
    signal?.throwIfAborted();
  }
};
