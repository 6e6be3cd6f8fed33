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

const stopOnSignal = (server: Server, store: Store, settings: Settings): void => {
  let isStopping = false;
  const stop = async (): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), longestStopMs).unref();
    forgetInstance(settings.dataFolder);
    await server.close();
    await store.close();
    say('Stopped.');
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
};

const serve = async (): Promise<void> => {
  const started = performance.now();
  const settings = readSettings();
  const isEmbedded = settings.databaseUrl === undefined;
  if (isEmbedded) await requireNoRunningInstance(settings.dataFolder);
  if (settings.port !== 0) await requireFreePort(settings.host, settings.port);
  const store = await openStore(settings, say);
  try {
    await prepareStore(settings, store, say);
    const instance = { hasEmbeddedDatabase: isEmbedded, listensOnLoopback: isLoopback(settings.host) };
    const server = await createServer({ database: store.database, instance, runsJobs: true }, settings.home);
    await prepareDemo(settings, store, {
      demo: server.get(DemoAccounts),
      writing: server.get(SectionWriting),
    });
    const address = await listen(server, settings);
    if (isEmbedded) registerInstance(settings.dataFolder, address);
    stopOnSignal(server, store, settings);
    const demo = isEmbedded ? readDemoSignIns(settings.dataFolder) : [];
    say(welcome(address, demo, performance.now() - started));
  } catch (error) {
    await store.close();
    throw error;
  }
};

export const addServeCommand = (program: Command): void => {
  program.command('serve').description('Serve the API and the dashboard until stopped.').action(serve);
};
