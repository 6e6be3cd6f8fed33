import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Failure } from '../failure/failure';

export interface Settings {
  /** The folder that holds `data/` and `dist/`: the repository, or the image's root. */
  readonly home: string;
  /** Where this installation keeps what it must not lose. */
  readonly dataFolder: string;
  readonly host: string;
  readonly port: number;
  /** How many proxies stand in front, whose word about the reader's address and name is taken. */
  readonly proxies: number;
  /** Set when a PostgreSQL server is used instead of the embedded one. */
  readonly databaseUrl: string | undefined;
  /** A new database gets framework, regions, words, seminars and review, and no figures. */
  readonly startsWithoutFigures: boolean;
}

const findHome = (from: string): string => {
  let folder = from;
  while (!existsSync(join(folder, 'data', 'framework'))) {
    const parent = dirname(folder);
    if (parent === folder)
      throw new Failure('start-up', `The folder data/framework was not found above ${from}.`);
    folder = parent;
  }
  return folder;
};

const readPort = (text: string | undefined): number => {
  const port = Number(text ?? '3000');
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Failure('start-up', `PORT must be a whole number from 0 to 65535, not "${text}".`);
  return port;
};

const readProxies = (text: string): number => {
  const proxies = Number(text);
  if (!Number.isInteger(proxies) || proxies < 0 || proxies > 9)
    throw new Failure(
      'start-up',
      `TRUST_PROXY must be the number of proxies in front of Qadam, from 0 to 9, not "${text}".`,
    );
  return proxies;
};

const readStart = (text: string): boolean => {
  if (text === '' || text === 'full') return false;
  if (text === 'without-figures') return true;
  throw new Failure('start-up', `QADAM_START must be "full" or "without-figures", not "${text}".`);
};

/** Reads `QADAM_DATA`, `QADAM_START`, `HOST`, `PORT`, `TRUST_PROXY` and `DATABASE_URL`; the rest has one sensible value. */
export const readSettings = (environment: NodeJS.ProcessEnv = process.env): Settings => {
  const home = findHome(import.meta.dirname);
  return {
    home,
    dataFolder: resolve(environment['QADAM_DATA'] || join(home, '.qadam')),
    host: environment['HOST'] || '127.0.0.1',
    port: readPort(environment['PORT'] || undefined),
    proxies: readProxies(environment['TRUST_PROXY'] || '0'),
    databaseUrl: environment['DATABASE_URL'] || undefined,
    startsWithoutFigures: readStart(environment['QADAM_START'] ?? ''),
  };
};

export const isLoopback = (host: string): boolean => /^(127\.|::1$|localhost$)/.test(host);
