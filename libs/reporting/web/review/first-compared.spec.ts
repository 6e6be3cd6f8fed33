import { describe, expect, it } from '@jest/globals';
import { firstCompared } from './first-compared';

const at = (hour: number) => `2026-11-26T${String(hour).padStart(2, '0')}:00:00.000Z`;
const versions = [4, 3, 2, 1].map((number) => ({ id: String(number), createdAt: at(number * 2) }));

describe('the versions that a comparison begins with', () => {
  it('are the text last approved and the newest', () => {
    const transitions = [
      { action: 'approve', at: at(5) },
      { action: 'reopen', at: at(5) },
    ];
    expect(firstCompared(versions, transitions)).toEqual({ before: 2, after: 4 });
  });

  it('are the last two where nothing was approved, or the newest itself was', () => {
    expect(firstCompared(versions, [{ action: 'submit', at: at(5) }])).toEqual({ before: 3, after: 4 });
    expect(firstCompared(versions, [{ action: 'approve', at: at(9) }])).toEqual({ before: 3, after: 4 });
  });

  it('are none where there is only one', () => {
    expect(firstCompared(versions.slice(3), [])).toBeNull();
  });
});
