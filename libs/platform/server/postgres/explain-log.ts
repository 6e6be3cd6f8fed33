import { join } from 'node:path';
import { Failure } from '../failure/failure';

export const logPathIn = (dataFolder: string): string => join(dataFolder, 'postgres.log');

const signsOfDamage =
  /PANIC|checksum|checkpoint record|control file|pg_control|invalid (?:data in file|magic)|could not (?:open|read|access|find)|not a valid data directory/i;

/** What people need to know of PostgreSQL's own complaints; these stay in the log. */
export const explainLog = (log: string, what: string, dataFolder: string): Failure => {
  if (/no space left/i.test(log))
    return new Failure(
      'start-up',
      `The disk that holds ${dataFolder} is full. Free some space and start again; nothing was lost.`,
    );
  if (/incompatible with server|initialized by PostgreSQL version/i.test(log))
    return new Failure(
      'start-up',
      `The database in ${dataFolder} was written by another PostgreSQL version. Start the Qadam version that wrote it; nothing was changed.`,
    );
  if (signsOfDamage.test(log) && !/read-only file system|permission denied/i.test(log))
    return new Failure(
      'start-up',
      `The database files in ${dataFolder} are damaged or incomplete. Put the last backup of the data folder in their place; nothing was changed. What PostgreSQL found is in ${logPathIn(dataFolder)}.`,
    );
  if (/read-only file system|permission denied/i.test(log))
    return new Failure(
      'start-up',
      `PostgreSQL may not write to ${dataFolder}. Set QADAM_DATA to a folder that can be written.`,
    );
  const lines = log.trim().split('\n').slice(-3).join(' ');
  return new Failure('start-up', `${what}: ${lines || 'no reason was given'}. See ${logPathIn(dataFolder)}.`);
};
