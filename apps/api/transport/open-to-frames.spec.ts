import fastifyHelmet from '@fastify/helmet';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { isEmbedAddress, openToFrames } from './open-to-frames';

let server: FastifyInstance;

beforeAll(async () => {
  server = fastify();
  await server.register(fastifyHelmet, { contentSecurityPolicy: { directives: { defaultSrc: [`'self'`] } } });
  server.get('/*', (request, reply) =>
    (isEmbedAddress(request.url) ? openToFrames(reply) : reply).type('text/html').send('<p>page</p>'),
  );
});

afterAll(() => server.close());

const headersOf = async (url: string) => (await server.inject({ url })).headers;

describe('other sites', () => {
  it.each(['/embed/indicators/5.5.2', '/embed/charts/strip'])(
    'may frame a chart at %s, with all else of the policy in place',
    async (url) => {
      const headers = await headersOf(url);
      expect(headers['x-frame-options']).toBeUndefined();
      expect(headers['content-security-policy']).toContain(`default-src 'self'`);
      expect(headers['content-security-policy']).toMatch(/frame-ancestors \*$/);
      expect(headers['content-security-policy']).not.toContain(`frame-ancestors 'self'`);
      expect(headers['x-content-type-options']).toBe('nosniff');
    },
  );

  it.each([
    '/en/sign-in',
    '/en/indicators/5.5.2',
    '/embed/indicators/5.5.2/target',
    '/embed/../en',
    '/embed',
    '/embed/charts',
    '/embed/charts/strip/more',
  ])('may not frame %s', async (url) => {
    const headers = await headersOf(url);
    expect(headers['x-frame-options']).toBe('SAMEORIGIN');
    expect(headers['content-security-policy']).toContain(`frame-ancestors 'self'`);
  });
});
