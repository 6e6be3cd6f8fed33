import { Failure, requireStorable } from '@qadam/platform/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendFailure } from './send-failure';

/** Addresses and bodies of plain routes; what GraphQL is asked is looked through field by field. */
export const requireStorableRequest = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
  if (request.url.startsWith('/graphql')) return;
  const { params, query, body } = request;
  try {
    requireStorable(params);
    requireStorable(query);
    if (!request.isMultipart()) requireStorable(body);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    await sendFailure(request, reply, error);
  }
};
