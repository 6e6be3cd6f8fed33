import { describe, expect, it } from '@jest/globals';
import { pointsBySection } from './use-points';

describe('the points of the check on the board', () => {
  it('are counted for each section as the check lists them, and those of the whole review for none', () => {
    const results = [
      { section: 'introduction', severity: 'error' },
      { section: 'introduction', severity: 'notice' },
      { section: 'goals/5', severity: 'warning' },
      { section: null, severity: 'warning' },
    ];
    expect([...pointsBySection(results)]).toEqual([
      ['introduction', { count: 2, errors: 1 }],
      ['goals/5', { count: 1, errors: 0 }],
    ]);
  });
});
