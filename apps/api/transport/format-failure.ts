import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { Logger } from '@nestjs/common';
import { Failure } from '@qadam/platform/server';
import type { GraphQLFormattedError } from 'graphql';

const log = new Logger('GraphQL');
const ofTheRequest = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
]);

/** Expected failures keep code, sentence and place; anything else is logged and reaches people without its insides. */
export const formatFailure = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
  const original = unwrapResolverError(error);
  const place = {
    ...(formatted.path ? { path: formatted.path } : {}),
    ...(formatted.locations ? { locations: formatted.locations } : {}),
  };
  if (original instanceof Failure)
    return {
      message: original.message,
      ...place,
      extensions: { code: original.code, words: original.words, details: original.details },
    };
  if (ofTheRequest.has(String(formatted.extensions?.['code'])))
    return {
      message: formatted.message,
      ...place,
      extensions: { code: 'invalid-input', words: formatted.extensions?.['words'] ?? null, details: {} },
    };
  const reference = randomUUID().slice(0, 8);
  log.error(`${reference} ${original instanceof Error ? original.stack : String(original)}`);
  return {
    message: `Something went wrong on the server (reference ${reference}).`,
    ...place,
    extensions: { code: 'unexpected', details: { reference } },
  };
};
