import { describe, expect, it } from '@jest/globals';
import { ringOf } from './ring';

const end = (code: string) => ({ code, title: code, goalCode: code.split('.')[0] ?? '' });

describe('the ring of linked indicators', () => {
  const links = [
    { one: end('10.1.1'), other: end('2.1.1') },
    { one: end('2.2.1'), other: end('10.1.1') },
  ];

  it('holds each indicator once, in the order of the codes, the first at the top', () => {
    const ring = ringOf(links, 100, 80);
    expect(ring.map(({ code }) => code)).toEqual(['2.1.1', '2.2.1', '10.1.1']);
    expect([ring[0]?.x, ring[0]?.y]).toEqual([100, 20]);
  });

  it('leaves room between goals and is the same for the same links in another order', () => {
    const ring = ringOf(links, 100, 80);
    const [first = 0, second = 0, third = 0] = ring.map(({ angle }) => angle);
    expect(third - second).toBeGreaterThan(second - first);
    expect(ringOf(links.toReversed(), 100, 80)).toEqual(ring);
    expect(ringOf([], 100, 80)).toEqual([]);
  });
});
