import { describe, expect, it } from '@jest/globals';
import { sparklinePath } from './sparkline';

describe('a sparkline', () => {
  it('goes from the oldest to the newest value within its box', () => {
    expect(sparklinePath([1, 2, 3], 106, 26)).toBe('M3.0 23.0L53.0 13.0L103.0 3.0');
  });

  it('lifts the pen over a gap', () => {
    expect(sparklinePath([1, null, 3], 106, 26)).toBe('M3.0 23.0L3.0 23.0M103.0 3.0');
  });

  it('leads to no value that begins a line of its own', () => {
    expect(sparklinePath([1, 2, 3, 3], 106, 26, [2])).toBe('M3.0 23.0L36.3 13.0M69.7 3.0L103.0 3.0');
    expect(sparklinePath([1, 3], 106, 26, [1])).toBe('M3.0 23.0L3.0 23.0M103.0 3.0');
  });

  it('is flat for equal values and empty for none', () => {
    expect(sparklinePath([2, 2], 106, 26)).toBe('M3.0 13.0L103.0 13.0');
    expect(sparklinePath([null], 106, 26)).toBe('');
  });
});
