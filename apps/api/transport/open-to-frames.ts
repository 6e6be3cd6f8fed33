import type { FastifyReply } from 'fastify';

/** Charts alone, without anything to press that changes something: the only pages that other sites may frame. */
export const isEmbedAddress = (path: string): boolean =>
  /^\/embed\/(?:indicators\/[\w.-]+|charts\/[a-z]+)$/.test(path);

/** Lets any site show this one answer in a frame; everything else of the policy stays. */
export const openToFrames = (reply: FastifyReply): FastifyReply => {
  const policy = String(reply.getHeader('content-security-policy') ?? '');
  reply.raw.removeHeader('x-frame-options');
  reply.removeHeader('x-frame-options');
  return reply.header(
    'content-security-policy',
    [
      ...policy.split(';').filter((part) => part !== '' && !part.startsWith('frame-ancestors')),
      'frame-ancestors *',
    ].join(';'),
  );
};
