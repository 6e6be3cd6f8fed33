import { describe, expect, it } from '@jest/globals';
import { jsonFault } from './json-fault';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('the place at which a text stops being JSON', () => {
  it.each([
    ['', 1, 1],
    ['{"a": 1', 1, 8],
    ['[1, 2,\n 3 4]', 2, 4],
    ['[1,]', 1, 4],
    ['{"a" 1}', 1, 6],
    ["{'a': 1}", 1, 2],
    ['[\r\n"сөз", "ашық\r\n]', 2, 8],
    ['["a\tb"]', 1, 2],
    ['["\\x"]', 1, 2],
    ['[01]', 1, 2],
    ['[💧]', 1, 2],
    ['["💧" 1]', 1, 6],
    ['{}{}', 1, 3],
    ['[NaN]', 1, 2],
    ['[}', 1, 2],
    ['{"a":1,}', 1, 8],
  ])('of %j is line %i, column %i', (text, line, column) => {
    expect(isJson(text)).toBe(false);
    expect(jsonFault(text)).toEqual({ line, column });
  });

  it.each(['{}', ' [] ', '"a"', '[1.5e-3, -0, true, null, {"a": {"b": []}}]', '["\\u00e4\\n"]', '\ufeff[1]'])(
    'is nowhere in %j',
    (text) => expect(jsonFault(text)).toBeNull(),
  );

  it('is found behind nesting without end and behind a long string', () => {
    expect(jsonFault('['.repeat(100_000))).toEqual({ line: 1, column: 100_001 });
    expect(jsonFault(`["${'ж\\n'.repeat(300_000)}" 1]`)).toEqual({ line: 1, column: 900_005 });
  });
});
