import { describe, expect, it } from '@jest/globals';
import { cellsOf, dotRadius, heardNotMeasured, measuredNotHeard } from './matrix';

const matrix = {
  findings: 10,
  rows: [
    { code: '6.1', findings: 4 },
    { code: '5.5', findings: 1 },
  ],
  columns: [
    { code: 'ulytau', findings: 8 },
    { code: 'abay', findings: 0 },
  ],
  cells: [{ row: '6.1', column: 'ulytau', findings: 2 }],
};

describe('cells of a matrix', () => {
  it('share out the findings of their column, of their row, or all', () => {
    expect(cellsOf(matrix, 'column')('6.1', 'ulytau')).toEqual({ findings: 2, share: 0.25 });
    expect(cellsOf(matrix, 'row')('6.1', 'ulytau').share).toBe(0.5);
    expect(cellsOf(matrix, 'all')('6.1', 'ulytau').share).toBe(0.2);
  });

  it('have no share where there is nothing to share', () => {
    expect(cellsOf(matrix, 'column')('5.5', 'abay')).toEqual({ findings: 0, share: null });
  });

  it('show counts by the area of their dots', () => {
    expect(dotRadius(16, 16, 12)).toBe(12);
    expect(dotRadius(4, 16, 12)).toBe(6);
    expect(dotRadius(0, 0, 12)).toBe(0);
  });
});

describe('what is heard and what is measured', () => {
  const heard = [
    { code: '6.1', areaCode: 'ulytau', findings: 2 },
    { code: '6.1', areaCode: 'abay', findings: 3 },
    { code: '16.7', areaCode: 'ulytau', findings: 5 },
  ];
  const measured = [
    { code: '5.5', areas: ['kz', 'ulytau'] },
    { code: '6.1', areas: ['kz', 'ulytau'] },
    { code: '16.7', areas: [] },
  ];

  it('are told apart area by area, the most heard first', () => {
    expect(heardNotMeasured(heard, measured)).toEqual([heard[2], heard[1]]);
  });

  it('leave out of "measured, not heard" what was spoken of there', () => {
    expect(measuredNotHeard(heard, measured, 'ulytau').map(({ code }) => code)).toEqual(['5.5']);
    expect(measuredNotHeard(heard, measured, 'kz').map(({ code }) => code)).toEqual(['5.5', '6.1']);
    expect(measuredNotHeard(heard, measured, null).map(({ code }) => code)).toEqual(['5.5']);
  });
});
