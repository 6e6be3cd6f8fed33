import { setImmediate } from 'node:timers/promises';

/**
 * The parts of work in steps with a rest after each step, in which the server answers others and hears that nobody waits
 * any longer.
 * @throws the reason of `signal`, once it is given
 */
export async function* inTurns<Part>(
  steps: Generator<Part | undefined, void>,
  signal?: AbortSignal,
): AsyncGenerator<Part, void> {
  for (const part of steps) {
    if (part !== undefined) yield part;
    await setImmediate();
    signal?.throwIfAborted();
  }
}

/** Parts of which the first is waited for: what comes before it is done, and the others follow as they are asked for. */
export const begun = async <Part>(parts: AsyncGenerator<Part, void>): Promise<AsyncIterable<Part>> => {
  const first = await parts.next();
  return (async function* () {
    if (first.done) return;
    yield first.value;
    yield* parts;
  })();
};
