import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { explainLog } from './explain-log';
import type { RunAs } from './run-as';

const longestMs = 120_000;

/**
 * Gives the database's only account a new password where the old one is lost. The cluster must not run:
 * PostgreSQL's single-user mode asks for no password, lets nobody else in, and repairs what a kill left behind.
 * @throws Failure when the cluster cannot be opened at all
 */
export const resetPassword = (
  binaries: string,
  cluster: string,
  password: string,
  runAs: RunAs | undefined,
  dataFolder: string,
): void => {
  const { status, stderr } = spawnSync(
    join(binaries, 'bin', 'postgres'),
    [
      '--single',
      '-D',
      cluster,
      '-c',
      'log_statement=none',
      '-c',
      'log_min_error_statement=panic',
      'postgres',
    ],
    {
      ...runAs,
      cwd: '/',
      env: { ...process.env, LC_ALL: 'C' },
      encoding: 'utf8',
      input: `alter role qadam password '${password}'\n`,
      timeout: longestMs,
    },
  );
  if (status !== 0)
    throw explainLog(stderr ?? '', 'The lost password of the database could not be replaced', dataFolder);
};
