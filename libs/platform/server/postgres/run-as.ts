import { execFileSync } from 'node:child_process';
import { chownSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from '../failure/failure';

/** PostgreSQL refuses to run as root; as root it is started under this ordinary account instead. */
export interface RunAs {
  readonly uid: number;
  readonly gid: number;
}

const account = (name: string): RunAs | undefined => {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
};

const createPostgresAccount = (): RunAs | undefined => {
  try {
    execFileSync('useradd', ['--system', '--no-create-home', '--user-group', 'postgres'], {
      stdio: 'ignore',
    });
    return account('postgres');
  } catch {
    return undefined;
  }
};

/** `undefined` for an ordinary user: everything then runs under that user. */
export const findRunAs = (): RunAs | undefined => {
  if (process.getuid?.() !== 0) return undefined;
  const found = account('postgres') ?? createPostgresAccount() ?? account('nobody');
  if (!found)
    throw new Failure(
      'start-up',
      'PostgreSQL does not run as root and no other account was found. Run Qadam as an ordinary user.',
    );
  return found;
};

/** Whether the account can walk into `folder`: every folder above must let it pass. */
export const canReach = (folder: string, runAs: RunAs): boolean => {
  for (let path = folder; ; path = dirname(path)) {
    const { mode, uid, gid } = statSync(path);
    const pass = uid === runAs.uid ? 0o100 : gid === runAs.gid ? 0o010 : 0o001;
    if ((mode & pass) === 0) return false;
    if (path === dirname(path)) return true;
  }
};

export const giveTo = (path: string, runAs: RunAs | undefined): void => {
  if (runAs) chownSync(path, runAs.uid, runAs.gid);
};
