import { describe, expect, it } from '@jest/globals';
import { clientAttempts, clientOf, type EarlierAttempts, secondsToWait } from './index';

const none: EarlierAttempts = { fromClient: 0, fromAll: 0, sinceLastSeconds: null, isKnownClient: false };

describe('the wait before the next password', () => {
  it('is a quarter of an hour for an address with ten wrong ones, and for no other', () => {
    expect(secondsToWait(none)).toBe(0);
    expect(secondsToWait({ ...none, fromClient: 9, fromAll: 9, sinceLastSeconds: 0 })).toBe(0);
    expect(secondsToWait({ ...none, fromClient: 10, fromAll: 10, sinceLastSeconds: 0 })).toBe(900);
    expect(secondsToWait({ ...none, fromClient: 0, fromAll: 12, sinceLastSeconds: 0 })).toBe(0);
    expect(
      secondsToWait({ ...none, fromClient: 10, fromAll: 10, sinceLastSeconds: 0, isKnownClient: true }),
    ).toBe(900);
  });

  it('doubles for the account with each of many, up to five minutes, and passes with time', () => {
    const after = (fromAll: number, sinceLastSeconds: number) =>
      secondsToWait({ ...none, fromAll, sinceLastSeconds });
    expect([29, 30, 31, 35, 38, 39, 1_000].map((count) => after(count, 0))).toEqual([
      0, 1, 2, 32, 256, 300, 300,
    ]);
    expect(after(35, 30)).toBe(2);
    expect(after(35, 32)).toBe(0);
  });

  it('does not hold the owner up where they have entered before', () => {
    expect(secondsToWait({ ...none, fromAll: 1_000, sinceLastSeconds: 0, isKnownClient: true })).toBe(0);
  });

  it('lets fewer than 50 passwords an hour through, from however many addresses', () => {
    const day = 24 * 3_600;
    const at: number[] = [];
    for (let second = 0; second < day; second += 1)
      // One address after another, each with its ten attempts.
      for (let tries = 0; tries < clientAttempts; tries += 1) {
        const recent = at.filter((time) => time > second - 3_600);
        const last = recent.at(-1);
        const wait = secondsToWait({
          ...none,
          fromAll: recent.length,
          sinceLastSeconds: last === undefined ? null : second - last,
        });
        if (wait > 0) break;
        at.push(second);
      }
    expect(at.length).toBeGreaterThan(24);
    expect(at.length).toBeLessThan(50 * 24);
  });
});

describe('the address that attempts are counted under', () => {
  it('is the address itself, or the network of one person in IPv6', () => {
    expect(clientOf('192.0.2.7')).toBe('192.0.2.7');
    expect(clientOf('::ffff:192.0.2.7')).toBe('192.0.2.7');
    expect(clientOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
    expect(clientOf('2001:0DB8:0001:0002::9')).toBe('2001:db8:1:2::/64');
    expect(clientOf('2001:db8::1')).toBe('2001:db8:0:0::/64');
    expect(clientOf('::1')).toBe('0:0:0:0::/64');
    expect(clientOf('fe80::1%eth0')).toBe('fe80:0:0:0::/64');
  });
});
