import { Failure } from '../failure/failure';

/** @throws Failure when the text cannot be the address of a PostgreSQL server */
export const requirePostgresUrl = (url: string): void => {
  let scheme: string | undefined;
  try {
    scheme = new URL(url).protocol;
  } catch {
    scheme = undefined;
  }
  // The text itself may hold a password, and is not repeated.
  if (scheme !== 'postgres:' && scheme !== 'postgresql:')
    throw new Failure(
      'start-up',
      'DATABASE_URL is not the address of a PostgreSQL server. It looks like postgres://user:password@host:5432/name; special characters in the password are written as %XX.',
    );
};

const noAnswer = new Set([
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL'],
  ...['ECONNRESET', 'EPIPE', 'ENOENT', 'EACCES'],
]);

/** What to do about each way in which connecting fails (SQLSTATE, socket, TLS); whatever else, in its own words. */
export const explainConnection = (error: unknown, url: string): Failure => {
  if (error instanceof Failure) return error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  const server = new URL(url).host;
  const say = (sentence: string): Failure => new Failure('start-up', sentence);
  if (noAnswer.has(code) || /timeout|connection terminated/i.test(message))
    return say(`No PostgreSQL server answers at ${server}. Check DATABASE_URL and the network.`);
  if (/^28/.test(code))
    return say(`PostgreSQL at ${server} refused the user or password of DATABASE_URL: ${message}.`);
  if (code === '3D000') return say(`PostgreSQL at ${server}: ${message}. Create it first.`);
  if (code === '57P03') return say(`PostgreSQL at ${server} is still starting or stopping. Try again later.`);
  if (code === '53300')
    return say(`PostgreSQL at ${server} has no free connection. Raise its max_connections, or end others.`);
  if (code === '42501')
    return say(
      `PostgreSQL at ${server}: ${message}. The user of DATABASE_URL has to own the database; nothing was changed.`,
    );
  if (/SSL|TLS|certificate/i.test(`${code} ${message}`))
    return say(
      `A secure connection to PostgreSQL at ${server} is not possible: ${message}. Check sslmode in DATABASE_URL.`,
    );
  return say(`PostgreSQL at ${server} cannot be used: ${message}. Check DATABASE_URL.`);
};
