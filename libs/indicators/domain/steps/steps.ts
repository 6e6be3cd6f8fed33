/**
 * Long work that rests now and then, so that whoever runs it can let others have their turn, or end it there: each
 * `yield` is a rest, what is returned is the result. A rest may say how much of the work is done, 0 to 1.
 */
export type Steps<Result> = Generator<number | undefined, Result>;

/** Rows, observations: so many are some hundredths of a second of work. */
export const rowsAStep = 5_000;

/** The result of work in steps, without any rest. */
export const atOnce = <Result>(steps: Steps<Result>): Result => {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
};

/** Work that is a part of other work, `from` to `to` of it: its shares are made shares of the whole. */
export function* asPart<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    yield value === undefined ? undefined : from + (to - from) * value;
  }
}
