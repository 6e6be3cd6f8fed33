import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PageTitles } from '@qadam/indicators/server';
import { pageWithEarlyFiles } from './early-files';
import { titleAt, withFirstLook } from './first-look';
import { isEmbedAddress, openToFrames } from './open-to-frames';

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

const isPageAddress = (path: string): boolean => /^\/(?:(?:kk|ru|en)(?:\/|$)|$)/.test(path);

/** The weight that `Accept` gives a type (RFC 9110 section 12.5.1); 0 where it is not named. */
const weightOf = (accept: string, type: RegExp): number =>
  Math.max(
    0,
    ...accept.split(',').map((range) => {
      const [name = '', ...parameters] = range
        .toLowerCase()
        .split(';')
        .map((part) => part.trim());
      if (!type.test(name)) return 0;
      const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return weight === undefined ? 1 : Number(weight) || 0;
    }),
  );

/** Whoever asks for JSON by its name, and not for pages at least as much; a request that says nothing takes what there is. */
const prefersJson = (accept = ''): boolean =>
  weightOf(accept, /^application\/(?:[\w.-]+\+)?json$/) >
  weightOf(accept, /^(?:text\/(?:html|\*)|application\/xhtml\+xml)$/);

/** What only a page obeys: left out with scripts, styles and fonts, of which a first view asks for dozens. */
const ofDocumentsOnly = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
  'x-xss-protection',
];

/** The built dashboard: hashed files for ever, the page itself never cached, every other address answered by the page. */
export const serveWebFiles = async (
  server: FastifyInstance,
  home: string,
  titles: PageTitles,
): Promise<void> => {
  const root = join(home, 'dist', 'web');
  if (!existsSync(join(root, 'index.html'))) return;
  // Files are looked up when they are asked for: a new build beside a running server is served too.
  await server.register(fastifyStatic, {
    root,
    serve: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const isHashed = path.startsWith(join(root, 'assets'));
      if (isHashed) for (const name of ofDocumentsOnly) reply.removeHeader(name);
      void reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const pageAt = pageWithEarlyFiles(root);
  const sendPage = async (request: FastifyRequest, reply: FastifyReply, path: string, search = '') => {
    // A page comes without its title rather than not at all.
    const title = await titleAt(titles, path, search).catch(() => undefined);
    const page = withFirstLook(pageAt(path, search), path, title);
    void reply
      .header('cache-control', 'no-cache')
      .header('vary', 'accept-encoding')
      .type('text/html; charset=utf-8');
    // It holds nothing that is secret, nor what whoever asks has written.
    return /\bgzip\b/u.test(request.headers['accept-encoding']?.toString() ?? '')
      ? reply.header('content-encoding', 'gzip').send(gzipSync(page))
      : reply.send(page);
  };
  server.get('/*', async (request, reply) => {
    const [address = '/', search = ''] = request.url.split('?');
    const path = decodeURIComponent(address);
    if (path !== '/' && !path.includes('..') && isFile(join(root, path))) return reply.sendFile(path);
    if (isEmbedAddress(path)) return sendPage(request, openToFrames(reply), path);
    if (isPageAddress(path) && !prefersJson(request.headers.accept))
      return sendPage(request, reply, path, search);
    return reply
      .status(404)
      .send({ code: 'not-found', message: 'There is nothing at this address.', details: {} });
  });
};
