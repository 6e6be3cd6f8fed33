import { Failure } from '../failure/failure';
import { findBinaries } from './binaries';
import { findClusterFolder } from './cluster-folder';
import { stopCluster, waitForEnd } from './cluster-process';
import type { clusterUsers } from './cluster-users';
import { type Connection, readConnection, writeConnection } from './connection-file';
import { clusterState, createCluster, newPassword } from './create-cluster';
import { type Answer, askConnection, choosePort, launchCluster } from './launch-cluster';
import { resetPassword } from './reset-password';
import type { RunAs } from './run-as';

export interface StartedCluster {
  readonly connection: Connection;
  readonly isNew: boolean;
  /** True when the password was lost and a new one was set; the data are as they were. */
  readonly hasNewPassword: boolean;
}

type Users = ReturnType<typeof clusterUsers>;

/** A PostgreSQL whose password we do not know is left to those who work with it, and stopped when nobody does. */
const endUnreachable = async (cluster: string, users: Users, dataFolder: string): Promise<void> => {
  if (users.othersRemain())
    throw new Failure(
      'start-up',
      `Another Qadam process works with the database in ${dataFolder}, but postgres.json there is missing or holds another password. Stop that process, then start again; nothing was lost.`,
    );
  await stopCluster(cluster);
};

/** What the PostgreSQL that runs already says; it may still be starting, or stopping ('no': it has ended). */
const answerOfRunning = async (cluster: string, known: Connection | undefined): Promise<Answer> => {
  let answer: Answer = 'no';
  await waitForEnd(cluster, async () => {
    answer = known ? await askConnection(known) : 'wrong-password';
    return answer !== 'no';
  });
  return answer;
};

/** Starts the cluster of a data folder, joins the running one, or creates it; never removes one that was in use. */
export const startCluster = async (
  dataFolder: string,
  runAs: RunAs | undefined,
  users: Users,
): Promise<StartedCluster> => {
  const cluster = findClusterFolder(dataFolder, runAs);
  const known = readConnection(dataFolder);
  const answer = await answerOfRunning(cluster, known);
  if (known && answer === 'yes') return { connection: known, isNew: false, hasNewPassword: false };
  if (answer === 'wrong-password') await endUnreachable(cluster, users, dataFolder);
  const state = clusterState(cluster, dataFolder);
  if (state === 'incomplete' || (state === 'absent' && known))
    throw new Failure(
      'start-up',
      `The database files in ${cluster} are ${state === 'absent' ? 'missing' : 'incomplete'}. Restore them from a backup, or set QADAM_DATA to another folder to begin with an empty database; nothing was changed.`,
    );
  const binaries = findBinaries(runAs);
  const isNew = state !== 'complete';
  const start = async (password: string, hasNewPassword: boolean): Promise<StartedCluster> => {
    const connection = { port: await choosePort(known?.port), password };
    writeConnection(dataFolder, connection);
    const answer = await launchCluster(binaries, cluster, connection, runAs, dataFolder);
    if (answer === 'yes') return { connection, isNew, hasNewPassword };
    await stopCluster(cluster);
    if (hasNewPassword || isNew)
      throw new Failure(
        'start-up',
        `The database in ${dataFolder} takes no password that Qadam sets. Put the last backup of the data folder in its place; nothing was changed.`,
      );
    return startWithNewPassword();
  };
  const startWithNewPassword = (): Promise<StartedCluster> => {
    const password = newPassword();
    resetPassword(binaries, cluster, password, runAs, dataFolder);
    return start(password, true);
  };
  if (isNew) {
    const password = newPassword();
    createCluster(binaries, cluster, password, runAs, dataFolder);
    return start(password, false);
  }
  return known ? start(known.password, false) : startWithNewPassword();
};
