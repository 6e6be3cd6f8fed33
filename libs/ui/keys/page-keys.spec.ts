import { describe, expect, it } from '@jest/globals';
import { PageKeyList } from './page-keys';

const move = { keys: ['j', 'k'], label: 'Move' };
const tag = { keys: ['t'], label: 'Tag' };

describe('the keys of pages', () => {
  it('are listed in the order of the pages and leave with their page', () => {
    const list = new PageKeyList();
    const leave = list.add([move]);
    list.add([tag]);
    expect(list.all()).toEqual([move, tag]);
    leave();
    expect(list.all()).toEqual([tag]);
  });

  it('of two pages with the same keys leave one by one, each once', () => {
    const list = new PageKeyList();
    const leave = list.add([move]);
    list.add([move]);
    leave();
    leave();
    expect(list.all()).toEqual([move]);
  });

  it('tell who listens that they changed, and stay the same list in between', () => {
    const list = new PageKeyList();
    let told = 0;
    const stop = list.subscribe(() => (told += 1));
    list.add([move]);
    expect(told).toBe(1);
    expect(list.all()).toBe(list.all());
    stop();
    list.add([tag]);
    expect(told).toBe(1);
  });
});
