import { describe, expect, it } from '@jest/globals';
import { loadsThatCount, takingsBack } from './loads-that-count';

const load = (id: number, takesBack: number | null = null) => ({ id, takesBack });

describe('the loads that count', () => {
  it('are all that brought something, in the given order, where none is taken back', () => {
    expect(loadsThatCount([load(3), load(1), load(2)])).toEqual([3, 1, 2]);
  });

  it('are neither one that is taken back nor the taking back itself', () => {
    expect(loadsThatCount([load(1), load(2), load(3, 2), load(4)])).toEqual([1, 4]);
    expect([...takingsBack([load(1), load(2), load(3, 2)])]).toEqual([[2, 3]]);
  });

  it('are that load again once the taking back is taken back, and not after it is taken back anew', () => {
    const undone = [load(1), load(2), load(3, 2), load(4, 3)];
    expect(loadsThatCount(undone)).toEqual([1, 2]);
    expect(loadsThatCount([...undone, load(5, 2)])).toEqual([1]);
    expect([...takingsBack([...undone, load(5, 2)])]).toEqual([
      [2, 5],
      [3, 4],
    ]);
  });

  it('of a day before the taking back are those that counted then', () => {
    expect(loadsThatCount([load(1), load(2)])).toEqual([1, 2]);
  });
});
