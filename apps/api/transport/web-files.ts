import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** The built dashboard: hashed files for ever, the page itself never cached, every other address answered by the page. */
export const serveWebFiles = async (server: FastifyInstance, home: string): Promise<void> => {
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
      void reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  server.get('/*', async (request, reply) => {
    const path = decodeURIComponent(request.url.split('?')[0] ?? '/');
    if (path !== '/' && !path.includes('..') && isFile(join(root, path))) return reply.sendFile(path);
    const isPage =
      /^\/(?:(?:kk|ru|en)(?:\/|$)|$)/.test(path) && request.headers.accept?.includes('text/html');
    if (isPage) return reply.sendFile('index.html');
    return reply
      .status(404)
      .send({ code: 'not-found', message: 'There is nothing at this address.', details: {} });
  });
};
