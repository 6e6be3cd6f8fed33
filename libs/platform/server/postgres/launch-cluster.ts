import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { clusterProcess, stopCluster } from './cluster-process';
import { type Connection, urlOf } from './connection-file';
import { explainLog, logPathIn } from './explain-log';
import type { RunAs } from './run-as';

const longestStartMs = 60_000;
/** The sessions of a killed PostgreSQL notice within some seconds that they are alone, and end. */
const longestHandoverMs = 15_000;

const canHave = (port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
    });
  });

/** The former port where it is free, so that whoever works with the database finds it again after a crash. */
export const choosePort = async (former: number | undefined): Promise<number> =>
  (former === undefined ? undefined : await canHave(former)) ?? (await canHave(0)) ?? 0;

export type Answer = 'yes' | 'wrong-password' | 'no';

/** Whether PostgreSQL answers there, and takes the password. */
export const askConnection = async (connection: Connection): Promise<Answer> => {
  const client = new pg.Client({ connectionString: urlOf(connection), connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return 'yes';
  } catch (error) {
    return /^28/.test(String((error as { code?: string }).code)) ? 'wrong-password' : 'no';
  } finally {
    await client.end().catch(() => undefined);
  }
};

/**
 * PostgreSQL will not start while any process has the number in a killed one's lock file. Where that process
 * is another program, the file names us instead: PostgreSQL passes over its parent, and still proves by the
 * shared memory that no session of the killed one is left.
 */
const disownReusedNumber = (cluster: string): void => {
  const path = join(cluster, 'postmaster.pid');
  if (!existsSync(path) || clusterProcess(cluster) !== undefined) return;
  const [, ...rest] = readFileSync(path, 'utf8').split('\n');
  writeFileSync(path, [process.pid, ...rest].join('\n'));
};

const tryLaunch = async (
  binaries: string,
  cluster: string,
  connection: Connection,
  runAs: RunAs | undefined,
  dataFolder: string,
): Promise<Answer> => {
  disownReusedNumber(cluster);
  const log = openSync(logPathIn(dataFolder), 'w');
  const child = spawn(
    join(binaries, 'bin', 'postgres'),
    [
      ...['-D', cluster, '-p', String(connection.port), '-c', 'listen_addresses=127.0.0.1'],
      ...['-c', 'unix_socket_directories=', '-c', 'max_connections=60', '-c', 'jit=off'],
      ...['-c', 'shared_buffers=128MB', '-c', 'timezone=UTC', '-c', 'log_timezone=UTC'],
    ],
    // A session of its own: Ctrl-C in the terminal reaches Qadam, which then stops the database in order.
    { ...runAs, cwd: '/', detached: true, stdio: ['ignore', log, log], env: { ...process.env, LC_ALL: 'C' } },
  );
  closeSync(log);
  let hasExited = false;
  child.once('exit', () => (hasExited = true));
  child.once('error', () => (hasExited = true));
  child.unref();
  const deadline = Date.now() + longestStartMs;
  for (;;) {
    const answer = await askConnection(connection);
    if (answer !== 'no') return answer;
    if (hasExited) return 'no';
    if (Date.now() > deadline) {
      await stopCluster(cluster);
      return 'no';
    }
    await pause(10);
  }
};

/**
 * Starts PostgreSQL on a cluster that does not run.
 * @returns 'yes', or 'wrong-password' with PostgreSQL running
 * @throws Failure with the reason, and with nothing left running
 */
export const launchCluster = async (
  binaries: string,
  cluster: string,
  connection: Connection,
  runAs: RunAs | undefined,
  dataFolder: string,
): Promise<Exclude<Answer, 'no'>> => {
  const deadline = Date.now() + longestHandoverMs;
  for (;;) {
    const answer = await tryLaunch(binaries, cluster, connection, runAs, dataFolder);
    if (answer !== 'no') return answer;
    const log = readFileSync(logPathIn(dataFolder), 'utf8');
    if (!/shared memory block .* still in use/.test(log) || Date.now() > deadline)
      throw explainLog(log, 'The database did not start', dataFolder);
    await pause(200);
  }
};
