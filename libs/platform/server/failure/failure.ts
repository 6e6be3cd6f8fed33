import type { Trilingual } from '@qadam/language/domain';

/**
 * An expected failure: has a code that programs read, a sentence that says what to do, and the place.
 * Whatever is thrown and is not a Failure is a defect, is logged, and reaches people as `unexpected`.
 */
export type FailureCode =
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'invalid-input'
  | 'conflict'
  | 'too-many-attempts'
  | 'refused'
  | 'unavailable'
  | 'start-up';

export class Failure extends Error {
  override readonly name = 'Failure';
  /** The sentence in each language, where people of the dashboard read it; the terminal reads English. */
  readonly words: Trilingual | null;

  constructor(
    readonly code: FailureCode,
    words: string | Trilingual,
    /** Where it went wrong and what a person can do: `{field: 'text'}`, `{file, row, column}`, `{remedy}`. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(typeof words === 'string' ? words : words.en);
    this.words = typeof words === 'string' ? null : words;
  }
}

export const notFound = (what: string, id: string | number): Failure =>
  new Failure(
    'not-found',
    {
      kk: `Мұндай жазба жоқ немесе ол сізге көрінбейді.`,
      ru: `Такой записи нет, или она вам не видна.`,
      en: `There is no ${what} ${id}, or it is not visible to you.`,
    },
    { what, id },
  );

export const invalidInput = (
  words: string | Trilingual,
  details: Readonly<Record<string, unknown>> = {},
): Failure => new Failure('invalid-input', words, details);
