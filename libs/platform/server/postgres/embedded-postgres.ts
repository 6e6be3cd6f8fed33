import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { Failure } from '../failure/failure';
import { findBinaries } from './binaries';
import { findClusterFolder } from './cluster-folder';
import { clusterUsers } from './cluster-users';
import { prepareDataFolder } from './data-folder';
import { findRunAs, giveTo, type RunAs } from './run-as';
import { isAlive, withStartLock } from './start-lock';

interface Connection {
  readonly port: number;
  readonly password: string;
}

export interface RunningPostgres {
  readonly url: string;
  /** True when this call created the cluster. */
  readonly isNew: boolean;
  /** Leaves the database; the last process to leave stops it. */
  release(): Promise<void>;
}

const urlOf = ({ port, password }: Connection): string =>
  `postgres://qadam:${password}@127.0.0.1:${port}/postgres`;

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const answers = async (connection: Connection): Promise<boolean> => {
  const client = new pg.Client({ connectionString: urlOf(connection), connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
};

const clusterProcess = (cluster: string): number | undefined => {
  try {
    const pid = Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);
    return isAlive(pid) ? pid : undefined;
  } catch {
    return undefined;
  }
};

const explainLog = (log: string, what: string, dataFolder: string): Failure => {
  if (/no space left/i.test(log))
    return new Failure(
      'start-up',
      `The disk that holds ${dataFolder} is full. Free some space and start again; nothing was lost.`,
    );
  if (/read-only file system|permission denied/i.test(log))
    return new Failure(
      'start-up',
      `PostgreSQL may not write to ${dataFolder}. Set QADAM_DATA to a folder that can be written.`,
    );
  if (/incompatible with server|initialized by PostgreSQL version/i.test(log))
    return new Failure(
      'start-up',
      `The database in ${dataFolder} was written by another PostgreSQL version. Start the Qadam version that wrote it; nothing was changed.`,
    );
  const lines = log.trim().split('\n').slice(-3).join(' ');
  return new Failure(
    'start-up',
    `${what}: ${lines || 'no reason was given'}. See postgres.log in ${dataFolder}.`,
  );
};

const initialise = (
  binaries: string,
  cluster: string,
  runAs: RunAs | undefined,
  dataFolder: string,
): string => {
  const password = randomBytes(24).toString('base64url');
  const passwordFile = join(tmpdir(), `qadam-${randomBytes(8).toString('hex')}`);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  try {
    giveTo(passwordFile, runAs);
    rmSync(cluster, { recursive: true, force: true });
    mkdirSync(cluster, { mode: 0o700 });
    giveTo(cluster, runAs);
    const { status, stderr } = spawnSync(
      join(binaries, 'bin', 'initdb'),
      [
        `--pgdata=${cluster}`,
        '--username=qadam',
        '--auth=scram-sha-256',
        `--pwfile=${passwordFile}`,
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--no-sync',
        '--no-instructions',
      ],
      { ...runAs, cwd: '/', env: { ...process.env, LC_ALL: 'C' }, encoding: 'utf8' },
    );
    if (status === 0) return password;
    rmSync(cluster, { recursive: true, force: true });
    throw explainLog(stderr ?? '', 'The database could not be created', dataFolder);
  } finally {
    rmSync(passwordFile, { force: true });
  }
};

const launch = async (
  binaries: string,
  cluster: string,
  connection: Connection,
  runAs: RunAs | undefined,
  dataFolder: string,
): Promise<void> => {
  const logPath = join(dataFolder, 'postgres.log');
  const log = openSync(logPath, 'w');
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
  let hasExited = false;
  child.once('exit', () => (hasExited = true));
  child.once('error', () => (hasExited = true));
  child.unref();
  const deadline = Date.now() + 60_000;
  while (!(await answers(connection))) {
    if (hasExited || Date.now() > deadline)
      throw explainLog(readFileSync(logPath, 'utf8'), 'The database did not start', dataFolder);
    await pause(25);
  }
};

const waitForEnd = async (cluster: string): Promise<void> => {
  while (clusterProcess(cluster) !== undefined) await pause(25);
};

const startCluster = async (
  dataFolder: string,
  runAs: RunAs | undefined,
): Promise<{ connection: Connection; isNew: boolean }> => {
  const cluster = findClusterFolder(dataFolder, runAs);
  const connectionFile = join(dataFolder, 'postgres.json');
  const known = existsSync(connectionFile)
    ? (JSON.parse(readFileSync(connectionFile, 'utf8')) as Connection)
    : undefined;
  if (known && clusterProcess(cluster) !== undefined) {
    if (await answers(known)) return { connection: known, isNew: false };
    await waitForEnd(cluster);
  }
  const binaries = findBinaries(runAs);
  const isInitialised = known !== undefined && existsSync(join(cluster, 'PG_VERSION'));
  if (!isInitialised && existsSync(cluster) && readdirSync(cluster).length > 0 && known !== undefined)
    throw new Failure(
      'start-up',
      `The database files in ${cluster} are incomplete. Restore them from a backup, or set QADAM_DATA to another folder.`,
    );
  const password = isInitialised ? known.password : initialise(binaries, cluster, runAs, dataFolder);
  const connection: Connection = { port: await freePort(), password };
  writeFileSync(connectionFile, `${JSON.stringify(connection)}\n`, { mode: 0o600 });
  chmodSync(connectionFile, 0o600);
  await launch(binaries, cluster, connection, runAs, dataFolder);
  return { connection, isNew: !isInitialised };
};

/**
 * The embedded PostgreSQL of a data folder: created where there is none, started where it is not running,
 * joined where another Qadam process runs it already.
 * @throws Failure `start-up` with a sentence for people: full or read-only disk, newer data, no program.
 */
export const openEmbeddedPostgres = async (dataFolder: string): Promise<RunningPostgres> => {
  prepareDataFolder(dataFolder);
  const runAs = findRunAs();
  const lock = join(dataFolder, 'start.lock');
  const users = clusterUsers(dataFolder);
  const { connection, isNew } = await withStartLock(lock, async () => {
    const started = await startCluster(dataFolder, runAs);
    users.enter();
    return started;
  });
  const release = (): Promise<void> =>
    withStartLock(lock, async () => {
      users.leave();
      if (users.othersRemain()) return;
      const cluster = findClusterFolder(dataFolder, runAs);
      const pid = clusterProcess(cluster);
      if (pid === undefined) return;
      process.kill(pid, 'SIGINT');
      await waitForEnd(cluster);
    });
  return { url: urlOf(connection), isNew, release };
};
