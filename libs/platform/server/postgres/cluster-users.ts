import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './start-lock';

/** The processes that use the embedded database now, one file each: the last one to leave stops it. */
export const clusterUsers = (dataFolder: string) => {
  const folder = join(dataFolder, 'users');
  const own = join(folder, String(process.pid));
  return {
    enter: (): void => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(own, '');
    },
    leave: (): void => rmSync(own, { force: true }),
    othersRemain: (): boolean =>
      (existsSync(folder) ? readdirSync(folder) : [])
        .map(Number)
        .filter((pid) => pid !== process.pid)
        .some((pid) => {
          if (isAlive(pid)) return true;
          rmSync(join(folder, String(pid)), { force: true });
          return false;
        }),
  };
};
