import { Failure } from '../failure/failure';

interface DriverError {
  readonly code?: string;
  readonly message?: string;
  readonly driverError?: DriverError;
}

/** The connection could not be made, so nothing of what was asked has happened; 57P03: still starting. */
const notConnected = new Set(['ECONNREFUSED', 'ENOENT', '57P03']);

/** SQLSTATE class 08, an end by the administrator or a crash, or the socket's own codes. */
const lostCode = /^(?:08...|57P0[1-3]|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/;
/** node-postgres gives these no code; TypeORM says that a lost connection was released. */
const lostWords =
  /connection terminated|timeout (?:expired|exceeded when trying to connect)|not queryable|connection ended|connection provided by a query runner was already released/i;

const causesOf = (error: unknown): DriverError[] => {
  const outer = (error ?? {}) as DriverError;
  return outer.driverError ? [outer, outer.driverError] : [outer];
};

export const isNotConnected = (error: unknown): boolean =>
  causesOf(error).some(({ code }) => code !== undefined && notConnected.has(code));

/** Whether the database went away, whatever was being asked of it. */
export const isConnectionLoss = (error: unknown): boolean =>
  causesOf(error).some(
    ({ code, message }) =>
      (code !== undefined && lostCode.test(code)) || (code === undefined && lostWords.test(message ?? '')),
  );

export const databaseAway = (): Failure =>
  new Failure('unavailable', {
    kk: 'Дерекқор қазір жауап бермейді. Біраздан кейін қайталап көріңіз.',
    ru: 'База данных сейчас не отвечает. Повторите попытку чуть позже.',
    en: 'The database does not answer at the moment. Try again in a little while.',
  });
