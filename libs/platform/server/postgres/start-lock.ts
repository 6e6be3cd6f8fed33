import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from '../failure/failure';

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const take = (path: string): boolean => {
  try {
    const file = openSync(path, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
};

const dropIfStale = (path: string): void => {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    if (pid > 0 && !isAlive(pid)) rmSync(path, { force: true });
  } catch {
    // Another process removed it first.
  }
};

/** Runs `work` while no other process of this machine does the same; a lock left by a killed process is dropped. */
export const withStartLock = async <T>(path: string, work: () => Promise<T>): Promise<T> => {
  const deadline = Date.now() + 60_000;
  while (!take(path)) {
    dropIfStale(path);
    if (Date.now() > deadline)
      throw new Failure(
        'start-up',
        `Another process has been starting or stopping the database for a minute. If none is running, remove ${path}.`,
      );
    await pause(50);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
};
