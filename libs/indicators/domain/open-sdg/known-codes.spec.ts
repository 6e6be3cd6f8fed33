import { describe, expect, it } from '@jest/globals';
import { collectKnownCodes, topLevelKeys } from './known-codes';

describe('collecting the defined codes', () => {
  it('reads plain and quoted keys of the first level with their lines, and not their continuation lines', () => {
    expect(
      topLevelKeys("F: 'women'\n# note: x\n'[REMOVE]': a\n_L_X: long\n  text: inside\n\"N\": 1\n_T: all\n"),
    ).toEqual([
      { key: 'F', row: 1 },
      { key: '[REMOVE]', row: 3 },
      { key: '_L_X', row: 4 },
      { key: 'N', row: 6 },
      { key: '_T', row: 7 },
    ]);
  });

  it('knows a code that any language defines, and passes over files that are no dimension', () => {
    const codes = collectKnownCodes([
      { dimension: 'SEX', text: 'F: a\nSEX: b' },
      { dimension: 'SEX', text: 'M: c' },
      { dimension: 'global_goals', text: '1-title: x' },
    ]);
    expect([...codes.keys()]).toEqual(['SEX']);
    expect(codes.get('SEX')).toEqual(new Set(['F', 'M']));
  });
});
