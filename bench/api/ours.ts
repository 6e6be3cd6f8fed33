import { createHash } from 'node:crypto';
import { createServer as createHttpServer } from 'node:http';
import { createServer, openStore, publicReads, PublicReads, formatFailure } from '@qadam/api';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { SessionService } from '@qadam/identity/server';
import { DataVersion, readSettings } from '@qadam/platform/server';
import { indicatorQuery, regionQuery } from './questions';

/** The queries of the benchmark under their hashes, as the dashboard's own are. */
const benchReads = [indicatorQuery, regionQuery].map((text, place) => ({
  name: place === 0 ? 'BenchIndicator' : 'BenchRegion',
  hash: createHash('sha256').update(text).digest('hex').slice(0, 32),
  text,
}));

/**
 * Qadam in a process of its own: the whole server, and the same read path twice more for itself, with the bench's
 * queries on its list: once keeping answers, once not.
 */
const start = async (): Promise<void> => {
  const settings = readSettings();
  const store = await openStore({ ...settings, databaseUrl: process.env['BENCH_URL'] });
  const instance = { hasEmbeddedDatabase: false, listensOnLoopback: false };
  const app = await createServer({ database: store.database, instance, runsJobs: false }, settings);
  await app.listen(0, '127.0.0.1');
  const data = app.get(DataVersion);
  const parts = {
    schema: app.get(GraphQLSchemaHost).schema,
    sessions: app.get(SessionService),
    formatError: formatFailure,
  };
  const texts = [...benchReads, ...publicReads];
  const portOf = (reads: PublicReads): Promise<number> =>
    new Promise((resolve) => {
      const server = createHttpServer((request, response) => {
        if (!reads.handle(request, response)) response.writeHead(404).end();
      });
      server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
    });
  process.on('disconnect', () => process.exit(0));
  process.send?.({
    graphql: (app.getHttpServer().address() as { port: number }).port,
    kept: await portOf(new PublicReads({ ...parts, data }, texts)),
    computed: await portOf(new PublicReads({ ...parts, data: { current: null } }, texts)),
    reads: Object.fromEntries(texts.map(({ name, hash }) => [name, hash])),
  });
};

await start();
