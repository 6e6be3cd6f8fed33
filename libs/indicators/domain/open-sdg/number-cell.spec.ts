import { describe, expect, it } from '@jest/globals';
import { readNumberCell } from './number-cell';

describe('reading a number', () => {
  it.each([
    ['41.2', 41.2],
    ['-20.9', -20.9],
    ['\u221220.9', -20.9],
    ['1e-05', 0.00001],
    ['0', 0],
    ['.5', 0.5],
  ])('takes %s as it stands', (raw, value) => {
    expect(readNumberCell(raw)).toEqual({ value, oddity: 'none' });
  });

  it('takes padded numbers and says so', () => {
    expect(readNumberCell('    95.7')).toEqual({ value: 95.7, oddity: 'whitespace' });
    expect(readNumberCell('41.1\u00a0')).toEqual({ value: 41.1, oddity: 'whitespace' });
  });

  it('takes a comma that can only be decimal, and spaces as grouping', () => {
    expect(readNumberCell('12,5')).toEqual({ value: 12.5, oddity: 'decimal-comma' });
    expect(readNumberCell('0,125')).toEqual({ value: 0.125, oddity: 'decimal-comma' });
    expect(readNumberCell('1 234,5')).toEqual({ value: 1234.5, oddity: 'decimal-comma' });
    expect(readNumberCell('1\u00a0234\u00a0567')).toEqual({ value: 1234567, oddity: 'decimal-comma' });
  });

  it.each([
    ['1.234.567,8', 1234567.8],
    ['1.234,5', 1234.5],
    ['1.234.567', 1234567],
    ['1,234,567.8', 1234567.8],
    ['-1,234,567', -1234567],
  ])('takes %s, whose marks leave one reading only', (raw, value) => {
    expect(readNumberCell(raw)).toEqual({ value, oddity: 'decimal-comma' });
  });

  it('does not guess whether 1,234 is one or a thousand', () => {
    expect(readNumberCell('1,234')).toEqual({ value: null, oddity: 'ambiguous' });
  });

  it('tells a missing figure from text', () => {
    for (const raw of ['', '  ', '-', '…', '...', 'n/a', 'x'])
      expect(readNumberCell(raw).oddity).toBe('missing');
    for (const raw of ['about 5', '5%', 'Infinity', '1e999', '12.5.1'])
      expect(readNumberCell(raw).oddity).toBe('text');
  });
});
