import { describe, expect, it } from '@jest/globals';
import { nearestIndicator } from './nearest-indicator';

const known = ['5.1.1', '5.5.1', '5.5.2', '5.5.2.1', '5.a.1', '5.a.2'];

describe('the known indicator nearest to a new code', () => {
  it.each([
    ['5.5.1.1', '5.5.1', 'its parent'],
    ['5.5.2.3', '5.5.2', 'its parent, not a sister'],
    ['5.5.3', '5.5.2.1', 'the last before it of its target'],
    ['5.5.0', '5.5.1', 'the first after it where none is before'],
    ['5.a.7', '5.a.2', 'of a target with a letter'],
  ])('is, for %s, %s: %s', (code, nearest) => {
    expect(nearestIndicator(code, known)).toBe(nearest);
  });

  it('is none where its target has none, and never the code itself', () => {
    expect(nearestIndicator('5.9.1', known)).toBeNull();
    expect(nearestIndicator('5.1.1', known)).toBeNull();
  });
});
