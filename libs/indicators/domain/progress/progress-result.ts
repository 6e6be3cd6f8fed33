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

interface MethodWords<Values, Status> {
  readonly unassessed: Status;
  readonly isMet: (status: Status, values: Values) => boolean;
}

/** Whether every number of the values is one; those that are none become `null`, which says the same in every format. */
const areNumbers = <Values extends object>(values: Draft<Values>): boolean => {
  let areAll = true;
  for (const name in values) {
    const value: unknown = values[name];
    if (typeof value !== 'number' || Number.isFinite(value)) continue;
    areAll = false;
    Object.assign(values, { [name]: null });
  }
  return areAll;
};

/**
 * How a method gives its results: what is the same in each of them, then values, status, and why there is none. No
 * status follows from a number beyond what a computer can hold, except a met target, which is seen without computing.
 * `unassessed` is the status of what a method cannot assess.
 */
export const resultsOf =
  <Values extends object, Status extends string>() =>
  <Method extends string>(
    method: Method,
    version: string,
    { unassessed, isMet }: MethodWords<Values, Status>,
  ) =>
  (
    values: Draft<Values>,
    status: Status,
    code: ReasonCode | null = null,
  ): ProgressResult<Method, Status, Values> => {
    const isBeyondNumbers = !areNumbers<Values>(values) && code === null && !isMet(status, values);
    const reason = isBeyondNumbers ? 'beyond-numbers' : code;
    return {
      method,
      version,
      status: isBeyondNumbers ? unassessed : status,
      reason: reason === null ? null : reasonFor(reason),
      values,
    };
  };
