// A contestant in a process of its own: `contestant.mjs limit|postgraphile|mercurius|bytes|ours`. Says its port, stops with its parent.
import { serveBytes } from './bytes.mjs';

const { BENCH_URL: url } = process.env;
const [kind] = process.argv.slice(2);

const start = {
  limit: async () => (await import('./limit.mjs')).serveLimit(url),
  postgraphile: async () => (await import('./postgraphile.mjs')).servePostgraphile(url),
  bytes: async () => serveBytes(),
};

process.on('disconnect', () => process.exit(0));
if (kind === 'mercurius') {
  const { serveMercurius } = await import('./mercurius.mjs');
  const app = serveMercurius(url);
  await app.listen({ port: 0, host: '127.0.0.1' });
  process.send({ port: app.server.address().port });
} else {
  const server = await start[kind]();
  server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
}
