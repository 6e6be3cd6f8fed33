import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dropDataFolder } from '@qadam/platform/server';

export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
};

const script = (home: string, name: string, args: readonly string[], dataFolder: string, port: number) =>
  spawn(process.execPath, [join(home, 'tools', name), ...args], {
    cwd: home,
    env: { ...process.env, QADAM_DATA: dataFolder, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });

const readyAt = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /ready at (http:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`Qadam ended with ${code}:\n${said}`)));
  });

export interface RunningProduct {
  readonly address: string;
  stop(): Promise<void>;
}

/** The built product, as `npm start` runs it, on a data folder of its own with the figures of `figures`. */
export const startProduct = async (home: string, figures: string | undefined): Promise<RunningProduct> => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'qadam-bench-web-'));
  const port = await freePort();
  if (figures !== undefined) {
    const load = script(
      home,
      'qadam.mjs',
      ['import', 'open-sdg', figures, '--skip-problems'],
      dataFolder,
      port,
    );
    load.stderr.resume();
    await once(load, 'exit');
  }
  const child = script(home, 'start.mjs', [], dataFolder, port);
  const address = await readyAt(child);
  return {
    address,
    stop: async () => {
      if (child.exitCode === null) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      dropDataFolder(dataFolder);
    },
  };
};
