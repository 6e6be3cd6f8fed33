import { createServer as createHttpServer, type RequestListener } from 'node:http';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyMultipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SessionService } from '@qadam/identity/server';
import { PageTitles } from '@qadam/indicators/server';
import { DataVersion, type Settings } from '@qadam/platform/server';
import { AppModule } from '../app.module';
import type { AppParts } from '../platform.module';
import { formatFailure } from './format-failure';
import { PublicReads } from './read-path/public-reads';
import { recogniseViewer } from './request-context';
import { requireOwnOrigin } from './same-origin';
import { requireStorableRequest } from './storable-request';
import { serveWebFiles } from './web-files';

const largestUpload = 200 * 2 ** 20;

/** Longer than proxies and browsers keep a connection that rests: whoever uses one again finds it open. */
const restingMs = 75_000;

/** The whole server, ready to listen: GraphQL, plain routes, and the built dashboard on one port. */
export const createServer = async (
  parts: AppParts,
  { home, proxies }: Pick<Settings, 'home' | 'proxies'>,
): Promise<NestFastifyApplication> => {
  const front: { reads?: PublicReads } = {};
  const adapter = new FastifyAdapter({
    // Kept answers go out before routing, hooks and cookies: see docs/decisions/0010-read-path.md.
    serverFactory: (handler: RequestListener) =>
      createHttpServer({ keepAliveTimeout: restingMs }, (request, response) => {
        if (front.reads?.handle(request, response) !== true) handler(request, response);
      }),
    // Without a proxy in front, anybody could write these headers: they count for as many proxies as there are.
    trustProxy: (_address, hop) => hop < proxies,
    forceCloseConnections: true,
    bodyLimit: 20 * 2 ** 20,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(parts), adapter, {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: [`'self'`],
        styleSrc: [`'self'`, `'unsafe-inline'`],
        imgSrc: [`'self'`, 'data:', 'blob:'],
        scriptSrc: [`'self'`],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: false,
  });
  await app.register(fastifyCookie);
  await app.register(fastifyMultipart, { limits: { fileSize: largestUpload, files: 20 } });
  const server = adapter.getInstance();
  server.decorateRequest('viewer', null as never);
  server.addHook('onRequest', requireOwnOrigin);
  server.addHook('onRequest', recogniseViewer(app.get(SessionService)));
  server.addHook('preValidation', requireStorableRequest);
  await app.init();
  const data = app.get(DataVersion);
  await data.start();
  front.reads = new PublicReads({
    schema: app.get(GraphQLSchemaHost).schema,
    sessions: app.get(SessionService),
    data,
    formatError: formatFailure,
  });
  await serveWebFiles(server as never, home, app.get(PageTitles, { strict: false }));
  return app;
};
