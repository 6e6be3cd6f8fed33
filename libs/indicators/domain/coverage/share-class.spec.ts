import { describe, expect, it } from '@jest/globals';
import { shareClass } from './share-class';

describe('the class of a share', () => {
  it('is none for nothing, and otherwise one of four quarters with its upper bound', () => {
    expect([null, 0, 0.1, 25, 25.1, 50, 74, 75, 76, 100].map(shareClass)).toEqual([
      0, 0, 1, 1, 2, 2, 3, 3, 4, 4,
    ]);
  });
});
