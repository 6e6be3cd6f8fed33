import { type ProgressReason, type ReasonCode, reasonFor } from './progress-reason';

export interface ProgressResult<Method extends string, Status extends string, Values> {
  readonly method: Method;
  /** Version of the method as published and of our implementation of it. */
  readonly version: string;
  readonly status: Status;
  readonly reason: ProgressReason | null;
  /** Every intermediate number; `null` where it could not be computed. */
  readonly values: Values;
}

/**
 * Intermediate numbers while they are computed: one object from the beginning to the result. Copying it for every
 * number found takes longer than the method itself.
 */
export type Draft<Values> = { -readonly [Name in keyof Values]: Values[Name] };

/** How a method gives its results: what is the same in each of them, then values, status, and why there is none. */
export const resultsOf =
  <Values, Status extends string>() =>
  <Method extends string>(method: Method, version: string) =>
  (
    values: Values,
    status: Status,
    code: ReasonCode | null = null,
  ): ProgressResult<Method, Status, Values> => ({
    method,
    version,
    status,
    reason: code === null ? null : reasonFor(code),
    values,
  });
