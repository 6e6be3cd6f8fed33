import { describe, expect, it } from '@jest/globals';
import { delimitedRows } from './delimited-rows';

const cellsOf = (text: string, separator = ',') =>
  [...delimitedRows(text, separator)].map(({ cells }) => cells);

describe('rows of a text with separators', () => {
  // RFC 4180, section 2, rules 1 to 7.
  it('are read as RFC 4180 writes them', () => {
    expect(cellsOf('aaa,bbb,ccc\r\nzzz,yyy,xxx')).toEqual([
      ['aaa', 'bbb', 'ccc'],
      ['zzz', 'yyy', 'xxx'],
    ]);
    expect(cellsOf('"aaa","b\r\nbb","ccc"\r\n"aaa","b""bb",""\r\n')).toEqual([
      ['aaa', 'b\r\nbb', 'ccc'],
      ['aaa', 'b"bb', ''],
    ]);
  });

  it('may end in any way, and count blank lines', () => {
    expect([...delimitedRows('a;b\r\r1;2\n\n3;', ';')]).toEqual([
      { row: 1, cells: ['a', 'b'] },
      { row: 3, cells: ['1', '2'] },
      { row: 5, cells: ['3', ''] },
    ]);
    expect(cellsOf('')).toEqual([]);
    expect(cellsOf('a,')).toEqual([['a', '']]);
  });

  it('keep quotation marks that open or close no cell', () => {
    expect(cellsOf('ТОО "Вода",5\n"Вода" и свет,6')).toEqual([
      ['ТОО "Вода"', '5'],
      ['"Вода" и свет', '6'],
    ]);
  });

  it('tell the row in which a quotation mark is never closed', () => {
    const rows = delimitedRows('a,b\n1,"2\n3,4\n', ',');
    expect(rows.next().value).toEqual({ row: 1, cells: ['a', 'b'] });
    expect(rows.next()).toEqual({ done: true, value: 2 });
  });
});
