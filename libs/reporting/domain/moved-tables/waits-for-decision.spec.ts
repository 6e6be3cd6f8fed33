import { describe, expect, it } from '@jest/globals';
import { waitsForDecision } from './waits-for-decision';

describe('a figure, table or chart that moved', () => {
  it('waits for everybody until somebody decides, and where the new one is asked for, for who may reopen', () => {
    const waits = (choice: string | null) =>
      [true, false].map((mayReopen) =>
        waitsForDecision({ decision: choice === null ? null : { choice } }, mayReopen),
      );
    expect(waits(null)).toEqual([true, true]);
    expect(waits('take')).toEqual([true, false]);
    expect(waits('keep')).toEqual([false, false]);
  });
});
