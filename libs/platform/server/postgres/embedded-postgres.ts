import { join } from 'node:path';
import { Failure } from '../failure/failure';
import { findClusterFolder } from './cluster-folder';
import { clusterProcess, stopCluster } from './cluster-process';
import { clusterUsers } from './cluster-users';
import { urlOf } from './connection-file';
import { prepareDataFolder } from './data-folder';
import { keepRunning } from './keep-running';
import { findRunAs } from './run-as';
import { startCluster } from './start-cluster';
import { withStartLock } from './start-lock';

export interface RunningPostgres {
  readonly url: string;
  /** True when this call created the cluster. */
  readonly isNew: boolean;
  /** True when the password was lost and a new one was set; the data are as they were. */
  readonly hasNewPassword: boolean;
  /** From now on PostgreSQL is started again, at the same address, should it end before `release`. */
  keepRunning(tell: (event: 'started-again' | Failure) => void): void;
  /** Leaves the database; the last process to leave stops it. */
  release(): Promise<void>;
}

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
  const { connection, isNew, hasNewPassword } = await withStartLock(lock, async () => {
    const started = await startCluster(dataFolder, runAs, users);
    users.enter();
    return started;
  });
  const cluster = findClusterFolder(dataFolder, runAs);
  let endWatch = (): void => undefined;
  const startAgain = (): Promise<void> =>
    withStartLock(lock, async () => {
      const again = await startCluster(dataFolder, runAs, users);
      if (urlOf(again.connection) === urlOf(connection)) return;
      throw new Failure(
        'start-up',
        `The database in ${dataFolder} ended, and was started again at another address. Start Qadam again; nothing that was saved is lost.`,
      );
    });
  return {
    url: urlOf(connection),
    isNew,
    hasNewPassword,
    keepRunning: (tell) => {
      const isRunning = (): boolean => clusterProcess(cluster) !== undefined;
      endWatch = keepRunning({ isRunning, startAgain }, dataFolder, tell);
    },
    release: () => {
      endWatch();
      return withStartLock(lock, async () => {
        users.leave();
        if (!users.othersRemain()) await stopCluster(cluster);
      });
    },
  };
};
