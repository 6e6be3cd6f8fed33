import { describe, expect, it } from '@jest/globals';
import { numberColumns } from './number-columns';

describe('a column of numbers', () => {
  it.each([
    ['numbers alone', ['12,5', '3 %', '—'], true],
    ['values with their years', ['97,1\u00a0% (2023\u00a0г.)', '4 % (2019 г.)'], true],
    ['values with their years in English', ['97.1% (2023)', '1 204 (2019)'], true],
    ['values with their years in Kazakh', ['97,1 % (2023 ж.)'], true],
    ['numbers and words', ['12', 'twelve'], false],
    ['numbers with a remark', ['12 (estimate)'], false],
  ])('is one of %s: %s', (_, cells, expected) => {
    const [column] = numberColumns([['Head'], ...cells.map((cell) => [cell])], true);
    expect(column !== null).toBe(expected);
  });
});
