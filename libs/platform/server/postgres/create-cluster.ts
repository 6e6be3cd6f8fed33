import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../failure/failure';
import { explainLog } from './explain-log';
import { giveTo, type RunAs } from './run-as';

/**
 * Stands in the data folder from before the first file of a new cluster until just before its first start.
 * Only while it stands may a cluster be removed: it proves that nothing was ever kept in it.
 */
const markerIn = (dataFolder: string): string => join(dataFolder, 'postgres.unfinished');

/** A marker that came back after a power failure would be believed: its removal reaches the disk at once. */
const removeMarker = (dataFolder: string): void => {
  rmSync(markerIn(dataFolder), { force: true });
  if (process.platform === 'win32') return;
  const folder = openSync(dataFolder, 'r');
  fsyncSync(folder);
  closeSync(folder);
};

const isEmptyOrAbsent = (folder: string): boolean => !existsSync(folder) || readdirSync(folder).length === 0;

export type ClusterState = 'absent' | 'unfinished' | 'complete' | 'incomplete';

/** What stands in the folder: `unfinished` is a first start that was killed, `incomplete` is damage. */
export const clusterState = (cluster: string, dataFolder: string): ClusterState => {
  if (existsSync(markerIn(dataFolder))) return 'unfinished';
  if (isEmptyOrAbsent(cluster)) return 'absent';
  return ['PG_VERSION', 'global', 'base'].every((part) => existsSync(join(cluster, part)))
    ? 'complete'
    : 'incomplete';
};

export const newPassword = (): string => randomBytes(24).toString('base64url');

/** A new cluster with the given password, in place of an unfinished one. */
export const createCluster = (
  binaries: string,
  cluster: string,
  password: string,
  runAs: RunAs | undefined,
  dataFolder: string,
): void => {
  if (clusterState(cluster, dataFolder) === 'unfinished') rmSync(cluster, { recursive: true, force: true });
  if (!isEmptyOrAbsent(cluster)) throw new Failure('start-up', `${cluster} is not empty.`);
  writeFileSync(markerIn(dataFolder), '');
  const passwordFile = join(tmpdir(), `qadam-${randomBytes(8).toString('hex')}`);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  try {
    giveTo(passwordFile, runAs);
    mkdirSync(cluster, { mode: 0o700, recursive: true });
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
    if (status !== 0) {
      rmSync(cluster, { recursive: true, force: true });
      throw explainLog(stderr ?? '', 'The database could not be created', dataFolder);
    }
    removeMarker(dataFolder);
  } finally {
    rmSync(passwordFile, { force: true });
  }
};
