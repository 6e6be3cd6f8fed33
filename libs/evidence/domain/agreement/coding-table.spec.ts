import { describe, expect, it } from '@jest/globals';
import { readCodingTable } from './coding-table';

const table = (...lines: readonly string[]) =>
  readCodingTable(lines.map((line, place) => ({ row: place + 1, cells: line.split(',') })));

describe('a table of codings', () => {
  it('makes sets of several rows, and takes the columns in any order', () => {
    const { ratings, problems } = table('Coder,code,unit', 'Aliya,5.5,1', 'Aliya,16.7,1', 'Daniyar,5.5,1');
    expect(problems).toEqual([]);
    expect(ratings).toEqual([
      { unit: '1', coder: 'Aliya', codes: ['5.5', '16.7'] },
      { unit: '1', coder: 'Daniyar', codes: ['5.5'] },
    ]);
  });

  it('counts missing codes and repeated rows', () => {
    const read = table('unit,coder,code', '1,a,5.5', '1,a,5.5', '1,b,', '2,a,none', ',,');
    expect(read).toMatchObject({ missing: 1, repeated: 1, problems: [] });
    expect(read.ratings).toHaveLength(2);
  });

  it('takes what may be meant otherwise as it stands, and tells', () => {
    const read = table(
      'unit,coder,code',
      '1,a,None',
      '1,b,none',
      '2,a,5.1;6.1',
      '2,b,5.1;6.1',
      '3,a,5.1 6.1',
    );
    expect(read.problems).toEqual([]);
    expect(read.ratings.map(({ codes }) => codes)).toEqual([
      ['None'],
      ['none'],
      ['5.1;6.1'],
      ['5.1;6.1'],
      ['5.1 6.1'],
    ]);
    expect(read.notices).toEqual([
      { row: 2, column: 'code', message: expect.stringContaining('"None" counts as a code of its own.') },
      { row: 4, column: 'code', message: expect.stringContaining('"5.1;6.1" (on 2 lines) counts as one') },
      { row: 6, column: 'code', message: expect.stringContaining('"5.1 6.1" counts as one code.') },
    ]);
    expect(table('unit,coder,code', '1,a,no water here', '1,b,5.b').notices).toEqual([]);
  });

  it('names the line and column of what it cannot read', () => {
    expect(table('unit,coder', '1,a').problems).toEqual([
      expect.objectContaining({ row: 1, column: 'code' }),
    ]);
    const { problems } = table('unit,coder,code', ',a,5.5', '1,,5.5', '1,a,none', '1,a,5.5');
    expect(problems.map(({ row, column }) => [row, column])).toEqual([
      [2, 'unit'],
      [3, 'coder'],
      [4, 'code'],
    ]);
  });
});
