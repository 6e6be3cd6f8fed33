import { describe, expect, it } from '@jest/globals';
import { callerOf, isAtThisMachine, isLocalHost } from './caller';

describe('the name that a request asks for', () => {
  it.each([
    'localhost',
    'localhost:3000',
    'LOCALHOST:1',
    '127.0.0.1',
    '127.8.9.10:3000',
    '[::1]',
    '[::1]:3000',
  ])('is this machine as %s', (host) => expect(isLocalHost(host)).toBe(true));

  it.each([
    '127.evil.example',
    '127.0.0.1.evil.example:3000',
    '127.1',
    '127.0.0.1:99999',
    '127.0.0.1:',
    'localhost.evil.example',
    'evil-localhost',
    'localhost@evil.example',
    'localhost:3000:3000',
    '::1',
    '[::1',
    '[::2]',
    '0.0.0.0',
    '128.0.0.1',
    'user:pass@localhost',
    '',
  ])('is not this machine as "%s"', (host) => expect(isLocalHost(host)).toBe(false));
});

describe('a person at this machine', () => {
  const local = { host: 'localhost:3000' };
  const isLocal = (headers: Record<string, string>, address: string | undefined = '127.0.0.1') =>
    isAtThisMachine(callerOf(headers, address));

  it('comes over the loopback, by a local name, from a page of that very address or from none', () => {
    expect(isLocal(local)).toBe(true);
    expect(isLocal(local, '::1')).toBe(true);
    expect(isLocal(local, '::ffff:127.0.0.1')).toBe(true);
    expect(isLocal({ ...local, origin: 'http://localhost:3000' })).toBe(true);
  });

  it('is nobody who comes from another machine, another page, or through a proxy', () => {
    expect(isLocal(local, '192.0.2.7')).toBe(false);
    expect(isLocal(local, '::ffff:192.0.2.7')).toBe(false);
    expect(isAtThisMachine(callerOf(local, undefined))).toBe(false);
    expect(isLocal({})).toBe(false);
    for (const origin of ['https://evil.example', 'http://localhost:3001', 'http://127.0.0.1:3000', 'null'])
      expect(isLocal({ ...local, origin })).toBe(false);
    for (const name of [
      'x-forwarded-for',
      'X-Forwarded-Host',
      'x-forwarded-proto',
      'forwarded',
      'x-real-ip',
      'via',
    ])
      expect(isLocal({ ...local, [name]: 'localhost' })).toBe(false);
  });
});
