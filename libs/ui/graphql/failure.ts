import { isLanguage, type Language, languages, type Trilingual } from '@qadam/language/domain';

/** A failed request in the words of the page. */
export interface Failure {
  /** `network` where the server did not answer; else `extensions.code`. */
  readonly code: string;
  /** The server's own sentence; absent where only the code is known. */
  readonly words?: Trilingual;
  /** Where it went wrong, such as the field of a form. */
  readonly details?: Readonly<Record<string, unknown>>;
}

interface CodedError {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** Structure of urql's `CombinedError` that we read. */
export interface CombinedFailure {
  readonly networkError?: Error | undefined;
  readonly graphQLErrors: readonly CodedError[];
}

const isTrilingual = (value: unknown): value is Trilingual =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).every(isLanguage) &&
  languages.every((language: Language) => typeof (value as Trilingual)[language] === 'string');

/** A failure out of what a server says of it: `{code, words, details}`; other shapes are `unexpected`. */
export const failureFrom = (said: Readonly<Record<string, unknown>> | undefined): Failure => {
  const { code, words, details } = said ?? {};
  return {
    code: typeof code === 'string' ? code : 'unexpected',
    ...(isTrilingual(words) ? { words } : {}),
    ...(typeof details === 'object' && details !== null
      ? { details: details as Record<string, unknown> }
      : {}),
  };
};

/** The first coded error, or that the server did not answer. */
export const failureOf = (error: CombinedFailure): Failure => {
  const [first] = error.graphQLErrors;
  return first ? failureFrom(first.extensions) : { code: 'network' };
};
