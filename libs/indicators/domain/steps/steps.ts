/**
 * Long work that rests now and then, so that whoever runs it can let others have their turn, or end it there: each
 * `yield` is a rest, what is returned is the result.
 */
export type Steps<Result> = Generator<void, Result>;

/** Rows, observations: so many are some hundredths of a second of work. */
export const rowsAStep = 5_000;

/** The result of work in steps, without any rest. */
export const atOnce = <Result>(steps: Steps<Result>): Result => {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
};
