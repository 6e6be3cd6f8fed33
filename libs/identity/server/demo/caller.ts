import { isIP, isIPv4 } from 'node:net';

/** How a request reached this process, as it came over the wire: nothing of it is taken from a proxy's word. */
export interface Caller {
  /** The header `Host`. */
  readonly host: string | undefined;
  /** The header `Origin`, which browsers send with every change. */
  readonly origin: string | undefined;
  /** The other end of the connection. */
  readonly remoteAddress: string | undefined;
  /** Some header tells that a proxy passed the request on. */
  readonly isForwarded: boolean;
}

const isForwardingHeader = (name: string): boolean =>
  name.startsWith('x-forwarded-') || ['forwarded', 'x-real-ip', 'via'].includes(name);

export const callerOf = (
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
  remoteAddress: string | undefined,
): Caller => {
  const { host, origin } = headers;
  return {
    host: typeof host === 'string' ? host : undefined,
    origin: typeof origin === 'string' ? origin : undefined,
    remoteAddress,
    isForwarded: Object.keys(headers).some((name) => isForwardingHeader(name.toLowerCase())),
  };
};

const isLoopbackIPv4 = (address: string): boolean => isIPv4(address) && address.startsWith('127.');

/**
 * `localhost`, an IPv4 address of 127.0.0.0/8 or `[::1]` (RFC 6761 section 6.3, RFC 1122 section 3.2.1.3, RFC 4291
 * section 2.5.3), with or without a port. A name such as `127.example.org` may point anywhere, and is refused.
 */
export const isLocalHost = (host: string): boolean => {
  const [, name = '', port] = /^(\[[^\]]*\]|[^:]*)(?::(\d{1,5}))?$/u.exec(host.toLowerCase()) ?? [];
  if (port !== undefined && Number(port) > 65_535) return false;
  return name === 'localhost' || name === '[::1]' || isLoopbackIPv4(name);
};

const isLoopbackAddress = (address: string): boolean =>
  isIP(address) !== 0 && (address === '::1' || isLoopbackIPv4(address.replace(/^::ffff:/iu, '')));

/**
 * A person at this machine who typed its own address: the connection, the name and the page that asks are all local,
 * and no proxy stands between, behind which anybody may be.
 */
export const isAtThisMachine = ({ host, origin, remoteAddress, isForwarded }: Caller): boolean =>
  !isForwarded &&
  host !== undefined &&
  isLocalHost(host) &&
  remoteAddress !== undefined &&
  isLoopbackAddress(remoteAddress) &&
  (origin === undefined || origin.toLowerCase() === `http://${host.toLowerCase()}`);
