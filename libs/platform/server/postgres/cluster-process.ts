import { existsSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from '../failure/failure';
import { isAlive } from './start-lock';

const longestWaitMs = 30_000;

/**
 * A number in a file that a kill or a backup left behind may belong to any other program by now.
 * PostgreSQL works in its cluster's folder, and Linux tells where a process works; elsewhere it is believed.
 */
const worksIn = (pid: number, cluster: string): boolean => {
  if (!existsSync('/proc/self/stat')) return true;
  // "pid (name) state …": a zombie has ended, though nobody has waited for it.
  const [, name, state] = /\((.*)\) (\w)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
  if (state === 'Z') return false;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch {
    // In a container, root may not look at where PostgreSQL's own account works.
    return name === 'postgres';
  }
};

/** The PostgreSQL that runs on this cluster now, whoever started it. */
export const clusterProcess = (cluster: string): number | undefined => {
  try {
    const pid = Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);
    return isAlive(pid) && worksIn(pid, cluster) ? pid : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Waits until it has ended, or `isDone` says that it need not.
 * @throws Failure when neither has happened after half a minute
 */
export const waitForEnd = async (
  cluster: string,
  isDone: () => Promise<boolean> = () => Promise.resolve(false),
): Promise<void> => {
  const deadline = Date.now() + longestWaitMs;
  for (let pid = clusterProcess(cluster); pid !== undefined; pid = clusterProcess(cluster)) {
    if (await isDone()) return;
    if (Date.now() > deadline)
      throw new Failure(
        'start-up',
        `PostgreSQL (process ${pid}) on ${cluster} neither answers nor ends, for ${longestWaitMs / 1000} seconds now. End that process and start again; nothing was lost.`,
      );
    await pause(25);
  }
};

/** Ends it in order: sessions are closed, nothing that was committed is lost. */
export const stopCluster = async (cluster: string): Promise<void> => {
  const pid = clusterProcess(cluster);
  if (pid === undefined) return;
  process.kill(pid, 'SIGINT');
  await waitForEnd(cluster);
};
