import type { Failure, FailureCode } from '@qadam/platform/server';
import type { FastifyReply, FastifyRequest } from 'fastify';

export const statusOf: Record<FailureCode, number> = {
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  'invalid-input': 400,
  conflict: 409,
  'too-many-attempts': 429,
  refused: 422,
  unavailable: 503,
  'start-up': 500,
};

/** A failure before any route runs, in the form that those who ask there can read: of GraphQL, or `{code, message, details}`. */
export const sendFailure = async (
  { url }: FastifyRequest,
  reply: FastifyReply,
  { code, message, words, details }: Failure,
): Promise<void> => {
  const isGraphql = /^\/graphql(?:[/?]|$)/u.test(url);
  await reply
    .status(statusOf[code])
    .send(
      isGraphql
        ? { errors: [{ message, extensions: { code, words, details } }] }
        : { code, message, words, details },
    );
};
