import { describe, expect, it } from '@jest/globals';
import { afterMove, type ShownNotice, stayMs, withNotice } from './notice-list';

const notice = (id: number, sinceMs: number, undo?: () => void): ShownNotice => ({
  ...{ id, sinceMs, text: `notice ${id}` },
  ...(undo ? { undo } : {}),
});
const ids = (shown: readonly ShownNotice[]) => shown.map(({ id }) => id);

describe('notices', () => {
  it('never pile up: two at most, the oldest gives way', () => {
    let shown: readonly ShownNotice[] = [];
    for (const id of [1, 2, 3]) shown = withNotice(shown, notice(id, id));
    expect(ids(shown)).toEqual([2, 3]);
  });

  it('do not stand twice where the same is said again, except for each undo', () => {
    const again = { ...notice(2, 1), text: 'notice 1' };
    expect(ids(withNotice([notice(1, 0)], again))).toEqual([2]);
    expect(ids(withNotice([notice(1, 0, () => undefined)], again))).toEqual([1, 2]);
  });

  it('give way to a later one about the same: what was refused has been done by now', () => {
    const refused: ShownNotice = { ...notice(1, 0), tone: 'bad', about: 'section 5' };
    const done: ShownNotice = { ...notice(2, 1), tone: 'good', about: 'section 5' };
    expect(ids(withNotice([refused], done))).toEqual([2]);
    expect(ids(withNotice([refused], { ...done, about: 'section 6' }))).toEqual([1, 2]);
  });

  it('stay behind when the reader goes to another page, except for an undo and for what led there', () => {
    const shown = [notice(1, 0), notice(2, 0, () => undefined), notice(3, 9500)];
    expect(ids(afterMove(shown, 10_000))).toEqual([2, 3]);
  });

  it('stay longer where there is something to do about them', () => {
    const plain = stayMs({ text: '' });
    expect(stayMs({ text: '', tone: 'bad' })).toBeGreaterThan(plain);
    expect(stayMs({ text: '', undo: () => undefined })).toBeGreaterThan(plain);
  });
});
