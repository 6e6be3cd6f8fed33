import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Where the cluster of a data folder is: beside it if the folder points elsewhere (see `findClusterFolder`). */
export const clusterIn = (folder: string): string => {
  const pointer = join(folder, 'postgres.location');
  return existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : join(folder, 'postgres');
};

/** Removes a data folder of a spec with its cluster, wherever that is. */
export const dropDataFolder = (folder: string): void => {
  rmSync(clusterIn(folder), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
};
