import { describe, expect, it } from '@jest/globals';
import { decimalMark } from './decimal-mark';

describe('the mark that separates decimals in a column', () => {
  it.each([
    [['1.234.567,8', '1.234'], ','],
    [['1,234,567.8', '1,234'], '.'],
    [['41,5', '1.234'], ','],
    [['12.5', '1.234'], '.'],
    [['0.123', '7'], '.'],
    [['1.234', '5.678'], '.'],
    [['1,234', '7'], null],
    [['41,5', '12.5'], null],
    [['many', ''], null],
  ] as const)('of %j is %s', (cells, mark) => {
    expect(decimalMark(cells, { isWorkbook: false })).toBe(mark);
  });

  it('in a workbook is not sought in its numbers, which have a point', () => {
    expect(decimalMark(['41,5', '1.234'], { isWorkbook: true })).toBeNull();
  });
});
