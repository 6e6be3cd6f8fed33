import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedFolder } from './binaries';
import { canReach, type RunAs } from './run-as';

/**
 * Where the cluster's files are: `<data folder>/postgres`, unless the program runs as root in a place that
 * PostgreSQL's account cannot reach (such as /root); then under a shared folder, and `postgres.location`
 * in the data folder says where.
 */
export const findClusterFolder = (dataFolder: string, runAs: RunAs | undefined): string => {
  const pointer = join(dataFolder, 'postgres.location');
  if (existsSync(pointer)) return readFileSync(pointer, 'utf8').trim();
  const own = join(dataFolder, 'postgres');
  if (!runAs || existsSync(own) || canReach(dataFolder, runAs)) return own;
  mkdirSync(sharedFolder, { recursive: true, mode: 0o755 });
  const elsewhere = join(sharedFolder, `cluster-${randomUUID()}`);
  writeFileSync(pointer, `${elsewhere}\n`);
  return elsewhere;
};
