import { describe, expect, it } from '@jest/globals';
import { errorsOf, groupsOf, isNothingRead } from './report';

const problem = (kind: string, severity: string, file = 'indicator_5-5-2.csv') => ({
  ...{ file, sheet: null, row: 3, column: 'Value', kind, severity, value: 'x' },
  message: 'Write a number.',
});

describe('an import that changes nothing', () => {
  it('has read nothing only where no figure was there already either', () => {
    const counts = { added: 0, revised: 0, unchanged: 0, withdrawn: 0 };
    expect(isNothingRead(counts)).toBe(true);
    expect(isNothingRead({ ...counts, unchanged: 3 })).toBe(false);
    expect(isNothingRead(null)).toBe(false);
  });
});

describe('the problems of an import', () => {
  it('stand in its way as errors, those about another publisher only until this source takes over', () => {
    const shown = {
      problems: [
        problem('revises-other-publisher', 'error'),
        problem('unknown-area', 'error'),
        problem('blank-row', 'warning'),
      ],
    };
    expect(errorsOf(shown, false)).toBe(2);
    expect(errorsOf(shown, true)).toBe(1);
  });

  it('are grouped by kind, the most frequent first, with the number of files', () => {
    const groups = groupsOf(
      [
        problem('unknown-area', 'error'),
        problem('text-in-number', 'error'),
        problem('text-in-number', 'error', 'indicator_6-1-1.csv'),
        problem('blank-row', 'warning'),
      ],
      'error',
    );
    expect(groups).toMatchObject([
      { kind: 'text-in-number', files: 2, problems: [{}, {}] },
      { kind: 'unknown-area', files: 1, problems: [{}] },
    ]);
  });
});
