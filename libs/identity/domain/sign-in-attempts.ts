/** What is known of earlier attempts to enter one account. */
export interface EarlierAttempts {
  /** Wrong passwords from the same address within `clientMinutes`. */
  readonly fromClient: number;
  /** Wrong passwords from all addresses within `accountMinutes`. */
  readonly fromAll: number;
  /** Since the last wrong password from any address, in seconds; `null` where there was none. */
  readonly sinceLastSeconds: number | null;
  /** Whether the account was entered from this address before. */
  readonly isKnownClient: boolean;
}

export const clientMinutes = 15;
export const accountMinutes = 60;
export const clientAttempts = 10;
const freeAccountAttempts = 30;
const longestDelaySeconds = 300;

/**
 * Seconds to wait before the next password is looked at. One address has ten attempts in a quarter of an hour. The
 * account as a whole has thirty in an hour; from then on each wrong password doubles the wait, up to five minutes, so
 * that many addresses together get fewer than fifty passwords an hour through. Addresses from which the owner has
 * entered before do not wait for what others do. (Waits that grow, and addresses known from before, as in NIST
 * SP 800-63B-4 section 3.2.2, rate limiting; OWASP Authentication Cheat Sheet, account lockout.)
 */
export const secondsToWait = ({
  fromClient,
  fromAll,
  sinceLastSeconds,
  isKnownClient,
}: EarlierAttempts): number => {
  if (fromClient >= clientAttempts) return clientMinutes * 60;
  if (isKnownClient || sinceLastSeconds === null || fromAll < freeAccountAttempts) return 0;
  const delay = Math.min(longestDelaySeconds, 2 ** (fromAll - freeAccountAttempts));
  return Math.max(0, Math.ceil(delay - sinceLastSeconds));
};

/**
 * The address that attempts are counted under: a person with IPv6 has a network of 2^64 addresses (RFC 4291 section
 * 2.5.1), so its first half stands for them.
 */
export const clientOf = (address: string): string => {
  const plain = address.toLowerCase().replace(/^::ffff:(?=\d+\.)/u, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.replace(/%.*$/u, '').split('::');
  const start = head === '' ? [] : head.split(':');
  const rest = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - start.length - rest.length) }, () => '0');
  return `${[...start, ...gap, ...rest]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/u, ''))
    .join(':')}::/64`;
};
