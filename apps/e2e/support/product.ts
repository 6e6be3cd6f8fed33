import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..', '..');

export interface RunningProduct {
  readonly address: string;
  readonly dataFolder: string;
  readonly process: ChildProcess;
  /** Everything that the program said so far. */
  said(): string;
  /** Sends the signal and answers with exit code and how long stopping took. */
  stop(signal?: NodeJS.Signals): Promise<{ code: number | null; tookMs: number }>;
}

export const newDataFolder = (): string => mkdtempSync(join(tmpdir(), 'qadam-e2e-'));

export { dropDataFolder } from '@qadam/platform/server';

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const exitOf = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) =>
    child.exitCode === null && child.signalCode === null
      ? child.once('exit', resolve)
      : resolve(child.exitCode),
  );

/** `npm start`'s own script on a data folder; resolves once it says that it is ready. */
export const startProduct = async (environment: NodeJS.ProcessEnv): Promise<RunningProduct> => {
  const child = spawn(process.execPath, [join(root, 'tools/start.mjs')], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const collect = (chunk: Buffer): void => void (text += chunk.toString());
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const address = await new Promise<string>((resolve, reject) => {
    const look = (): void => {
      const found = /ready at (http:\S+)/.exec(text)?.[1];
      if (found) resolve(found);
    };
    child.stderr.on('data', look);
    child.once('exit', (code) => reject(new Error(`The product ended with ${code}:\n${text}`)));
  });
  return {
    address,
    dataFolder: environment['QADAM_DATA'] ?? '',
    process: child,
    said: () => text,
    stop: async (signal = 'SIGTERM') => {
      const started = performance.now();
      if (child.exitCode === null) child.kill(signal);
      return { code: await exitOf(child), tookMs: performance.now() - started };
    },
  };
};

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one of the workspace's scripts to its end. */
export const runScript = async (
  script: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  input?: string,
): Promise<Finished> => {
  const child = spawn(process.execPath, [join(root, 'tools', script), ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  child.stdin.end(input ?? '');
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, stdout, stderr };
};

export const qadam = (
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  input?: string,
): Promise<Finished> => runScript('qadam.mjs', args, environment, input);
