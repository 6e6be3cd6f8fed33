import { describe, expect, it } from '@jest/globals';
import { delimitedRecords, detectSeparator, readDelimited } from './delimited-text';

describe('reading separated values', () => {
  it('keeps the physical line of a record after quoted cells that run over several lines', () => {
    const { records } = readDelimited('Year,Note,Value\n2019,"one\r\ntwo\nthree",1\n\n2020,"say ""so""",2\n');
    expect(records).toEqual([
      { row: 1, cells: ['Year', 'Note', 'Value'] },
      { row: 2, cells: ['2019', 'one\r\ntwo\nthree', '1'] },
      { row: 5, cells: [''] },
      { row: 6, cells: ['2020', 'say "so"', '2'] },
    ]);
  });

  it('bears mixed line endings and a missing last one', () => {
    expect(readDelimited('a,b\r\n1,2\n3,4\r5,6').records.map(({ row, cells }) => [row, ...cells])).toEqual([
      [1, 'a', 'b'],
      [2, '1', '2'],
      [3, '3', '4'],
      [4, '5', '6'],
    ]);
    expect(readDelimited('a,"b"\r\n1,2\r3,"4"').records.map(({ row }) => row)).toEqual([1, 2, 3]);
  });

  it('says where a quotation mark was opened and never closed', () => {
    const { records, unclosedQuoteRow } = readDelimited('a,b\n1,2\n3,"4\n5,6\n');
    expect(unclosedQuoteRow).toBe(3);
    expect(records).toHaveLength(2);
  });

  it('detects commas, semicolons and tabs by the first line, outside quotation marks', () => {
    expect(detectSeparator('Year;Value\n2019;1,5')).toBe(';');
    expect(detectSeparator('Year\tValue')).toBe('\t');
    expect(detectSeparator('"a;b;c",Value')).toBe(',');
    expect(detectSeparator('')).toBe(',');
  });

  it('gives no records for an empty text', () => {
    expect(readDelimited('').records).toEqual([]);
  });

  it('gives the same records from pieces, wherever the text is cut', () => {
    const text = 'a,b\r\n1,"x ""y""\r\nz"\r2,\n\n"3",4';
    const { records } = readDelimited(text);
    expect(records.map(({ row }) => row)).toEqual([1, 2, 4, 5, 6]);
    for (let size = 1; size < text.length; size += 1) {
      const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
        text.slice(at * size, (at + 1) * size),
      );
      expect([...delimitedRecords([...pieces, ''], ',')]).toEqual(records);
    }
  });
});
