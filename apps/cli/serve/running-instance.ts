import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, isAlive } from '@qadam/platform/server';

interface RunningInstance {
  readonly pid: number;
  readonly address: string;
}

const pathIn = (dataFolder: string): string => join(dataFolder, 'instance.json');

const read = (dataFolder: string): RunningInstance | undefined => {
  try {
    return JSON.parse(readFileSync(pathIn(dataFolder), 'utf8')) as RunningInstance;
  } catch {
    return undefined;
  }
};

const answers = async (address: string): Promise<boolean> => {
  try {
    return (await fetch(new URL('/health', address), { signal: AbortSignal.timeout(1_500) })).ok;
  } catch {
    return false;
  }
};

/** @throws Failure when a server already works on this data folder; what a killed one left behind is dropped. */
export const requireNoRunningInstance = async (dataFolder: string): Promise<void> => {
  const instance = existsSync(pathIn(dataFolder)) ? read(dataFolder) : undefined;
  if (
    !instance ||
    instance.pid === process.pid ||
    !isAlive(instance.pid) ||
    !(await answers(instance.address))
  )
    return;
  throw new Failure(
    'start-up',
    `Qadam is already running at ${instance.address} (process ${instance.pid}) with the data in ${dataFolder}. Open that address, or stop it first.`,
  );
};

export const registerInstance = (dataFolder: string, address: string): void =>
  writeFileSync(pathIn(dataFolder), `${JSON.stringify({ pid: process.pid, address })}\n`);

export const forgetInstance = (dataFolder: string): void => {
  if (read(dataFolder)?.pid === process.pid) rmSync(pathIn(dataFolder), { force: true });
};
