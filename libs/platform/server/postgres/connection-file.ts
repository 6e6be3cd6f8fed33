import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure/failure';

/** How the embedded database is reached now: `postgres.json` in the data folder, for its owner only. */
export interface Connection {
  readonly port: number;
  readonly password: string;
}

const pathIn = (dataFolder: string): string => join(dataFolder, 'postgres.json');

export const urlOf = ({ port, password }: Connection): string =>
  `postgres://qadam:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`;

/** `undefined` where the file is absent or holds anything else: the password is then made anew. */
export const readConnection = (dataFolder: string): Connection | undefined => {
  try {
    const { port, password } = JSON.parse(readFileSync(pathIn(dataFolder), 'utf8')) as Record<
      string,
      unknown
    >;
    return typeof port === 'number' && port > 0 && port < 65536 && typeof password === 'string'
      ? { port, password }
      : undefined;
  } catch {
    return undefined;
  }
};

/** Whole or not at all: a full disk or a kill leaves the former file. */
export const writeConnection = (dataFolder: string, connection: Connection): void => {
  const path = pathIn(dataFolder);
  const partial = `${path}.${process.pid}`;
  try {
    writeFileSync(partial, `${JSON.stringify(connection)}\n`, { mode: 0o600 });
    renameSync(partial, path);
  } catch (error) {
    throw new Failure(
      'start-up',
      `${path} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}). Make room or remove what is in its place, and start again; nothing was lost.`,
    );
  }
};
