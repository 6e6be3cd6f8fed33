import { describe, expect, it } from '@jest/globals';
import { groupsOf, type ImportProblem, type ImportReport, wasRefused } from './report';

const problem = (kind: string, severity: ImportProblem['severity'], file = 'indicator_5-5-2.csv') => ({
  ...{ file, row: 3, column: 'Value', kind, severity, value: 'x' },
  message: 'Write a number.',
});

const report = (change: Partial<ImportReport>): ImportReport => ({
  ...{ indicators: 0, series: 0, problems: [] },
  observations: { added: 0, revised: 0, unchanged: 0, withdrawn: 0 },
  ...change,
});

describe('the report of an import', () => {
  it('groups its problems by kind, the most frequent first, with the number of files', () => {
    const groups = groupsOf(
      report({
        problems: [
          problem('unknown-area', 'error'),
          problem('text-in-number', 'error'),
          problem('text-in-number', 'error', 'indicator_6-1-1.csv'),
          problem('blank-row', 'warning'),
        ],
      }),
      'error',
    );
    expect(groups).toMatchObject([
      { kind: 'text-in-number', files: 2, problems: [{}, {}] },
      { kind: 'unknown-area', files: 1, problems: [{}] },
    ]);
  });

  it('was refused where errors stand against not one figure taken', () => {
    const problems = [problem('unknown-area', 'error')];
    expect(wasRefused(report({ problems }))).toBe(true);
    expect(wasRefused(report({ problems: [problem('blank-row', 'warning')] }))).toBe(false);
    const observations = { added: 0, revised: 0, unchanged: 7, withdrawn: 0 };
    expect(wasRefused(report({ problems, series: 1, observations }))).toBe(false);
  });
});
