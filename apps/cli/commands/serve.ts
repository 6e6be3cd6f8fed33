import { flushCompileCache } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import type { Command } from 'commander';
import { createServer, openStore, prepareDemo, prepareStore, readDemoSignIns, type Store } from '@qadam/api';
import { DemoAccounts } from '@qadam/identity/server';
import { SectionWriting } from '@qadam/reporting/server';
import { isLoopback, readSettings, type Settings } from '@qadam/platform/server';
import { forgetInstance, registerInstance, requireNoRunningInstance } from '../serve/running-instance';
import { explainListening, requireFreePort } from '../serve/require-free-port';
import { welcome } from '../serve/welcome';
import { say } from '../session';

const longestStopMs = 4_500;
const longestGoodbyeMs = 2_000;

/** When the person pressed Enter, as far as known: the launcher says when it began. */
const startedAt = (): number => Number(process.env['QADAM_STARTED_AT'] ?? performance.timeOrigin);

type Server = Awaited<ReturnType<typeof createServer>>;

const listen = async (server: Server, { host, port }: Settings): Promise<string> => {
  try {
    await server.listen(port, host);
  } catch (error) {
    throw explainListening(error, host, port);
  }
  const address = server.getHttpServer().address() as { port: number };
  return `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`;
};

interface Opened {
  store?: Promise<Store>;
  server?: Server;
}

/** Whatever is open by then is closed in order; work that does not end is cut off, and nothing half done is kept. */
const stopper = (opened: Opened, { dataFolder }: Settings) => {
  let isStopping = false;
  const stop = async (exitCode: number): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), longestStopMs).unref();
    forgetInstance(dataFolder);
    const store = await opened.store?.catch(() => undefined);
    await Promise.race([opened.server?.close(), pause(longestGoodbyeMs)]);
    await store?.close().catch(() => undefined);
    say('Stopped.');
    process.exit(exitCode);
  };
  return { stop, isStopping: () => isStopping };
};

const serve = async (): Promise<void> => {
  const settings = readSettings();
  const opened: Opened = {};
  const { stop, isStopping } = stopper(opened, settings);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
  // Started by tools/run-qadam.mjs: should that be killed, there is nobody left who could stop the server.
  process.on('disconnect', () => void stop(1));
  process.channel?.unref();
  try {
    await open(settings, opened, stop);
  } catch (error) {
    // What was asked of a database that is being closed fails; that is no news.
    if (isStopping()) return;
    await (await opened.store?.catch(() => undefined))?.close();
    throw error;
  }
};

const open = async (
  settings: Settings,
  opened: Opened,
  stop: (exitCode: number) => Promise<void>,
): Promise<void> => {
  const isEmbedded = settings.databaseUrl === undefined;
  if (isEmbedded) await requireNoRunningInstance(settings.dataFolder);
  if (settings.port !== 0) await requireFreePort(settings.host, settings.port);
  opened.store = openStore(settings, say);
  const store = await opened.store;
  await prepareStore(settings, store, say);
  const instance = { hasEmbeddedDatabase: isEmbedded, listensOnLoopback: isLoopback(settings.host) };
  const server = await createServer({ database: store.database, instance, runsJobs: true }, settings);
  opened.server = server;
  await prepareDemo(settings, store, {
    demo: server.get(DemoAccounts),
    writing: server.get(SectionWriting),
  });
  const address = await listen(server, settings);
  if (isEmbedded) registerInstance(settings.dataFolder, address);
  store.keepRunning((event) => {
    if (event === 'started-again') return say('PostgreSQL had ended; it was started again.');
    say(`qadam: ${event.message}`);
    void stop(1);
  });
  const demo = isEmbedded ? readDemoSignIns(settings.dataFolder) : [];
  say(welcome(address, demo, Date.now() - startedAt()));
  // Otherwise kept at the end only, which a killed server does not reach.
  flushCompileCache();
};

export const addServeCommand = (program: Command): void => {
  program.command('serve').description('Serve the API and the dashboard until stopped.').action(serve);
};
