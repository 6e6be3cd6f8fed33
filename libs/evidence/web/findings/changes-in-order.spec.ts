import { describe, expect, it } from '@jest/globals';
import { ChangesInOrder } from './changes-in-order';

interface Change {
  readonly kind?: string;
  readonly group?: string;
}

const slowServer = () => {
  const sent: [string, Change][] = [];
  let underWay = 0;
  let most = 0;
  const order = new ChangesInOrder<Change>(async (id, change) => {
    sent.push([id, change]);
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise((resolve) => setTimeout(resolve, 5));
    underWay -= 1;
    return true;
  });
  return { order, sent, most: () => most };
};

/** The first change is on its way. */
const begun = () => new Promise((resolve) => setImmediate(resolve));

describe('changes of findings', () => {
  it('are never under way at the same time, and those that wait for one finding go out together', async () => {
    const { order, sent, most } = slowServer();
    const first = order.update('7', { kind: 'need' });
    await begun();
    const outcomes = await Promise.all([
      first,
      order.update('7', { kind: 'problem' }),
      order.update('7', { group: 'women' }),
      order.update('8', { group: 'youth' }),
    ]);
    expect(outcomes).toEqual([true, true, true, true]);
    expect(sent).toEqual([
      ['7', { kind: 'need' }],
      ['7', { kind: 'problem', group: 'women' }],
      ['8', { group: 'youth' }],
    ]);
    expect(most()).toBe(1);
  });

  it('do not go past a step between them', async () => {
    const { order, sent } = slowServer();
    void order.update('7', { kind: 'need' });
    await begun();
    void order.update('7', { group: 'women' });
    void order.run(async () => sent.push(['7', {}]));
    await order.update('7', { group: 'youth' });
    expect(sent.map(([, change]) => change)).toEqual([
      { kind: 'need' },
      { group: 'women' },
      {},
      { group: 'youth' },
    ]);
  });

  it('go on after one that failed', async () => {
    const order = new ChangesInOrder<Change>((id) =>
      id === '7' ? Promise.reject(new Error('lost')) : Promise.resolve(true),
    );
    await expect(order.update('7', {})).rejects.toThrow('lost');
    expect(await order.update('8', {})).toBe(true);
  });
});
