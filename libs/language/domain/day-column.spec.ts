import { describe, expect, it } from '@jest/globals';
import { dayReaderOf } from './day-column';

describe('the days of a column', () => {
  it('are read from numbers of a workbook where other cells are days', () => {
    const cells = ['05.03.2025', '45721', '45721.75', ' 45722 ', ''];
    // Excel and LibreOffice show 45721 as 5 March 2025.
    expect(cells.map(dayReaderOf(cells, true))).toEqual([
      ...['2025-03-05', '2025-03-05', '2025-03-05', '2025-03-06', null],
    ]);
    expect(cells.map(dayReaderOf(cells, false))).toEqual(['2025-03-05', null, null, null, null]);
  });

  it('are not guessed from numbers alone, nor from those of no likely day', () => {
    const numbers = ['45721', '45722'];
    expect(numbers.map(dayReaderOf(numbers, true))).toEqual([null, null]);
    const mixed = ['05.03.2025', '120', '12500', '99999', '457210'];
    expect(mixed.map(dayReaderOf(mixed, true))).toEqual(['2025-03-05', null, null, null, null]);
  });

  it('are read with slashes in the order that one of them tells', () => {
    const cells = ['03/04/2025', '13/05/2025'];
    expect(cells.map(dayReaderOf(cells, false))).toEqual(['2025-04-03', '2025-05-13']);
  });

  it('are those in Kazakhstan where the column is kept in UTC and does not say so', () => {
    const cells = [
      '2025-03-05T20:58:25',
      '2025-03-05 18:59',
      '2025-03-05T20:58:25+05:00',
      '05.03.2025',
      '45721.9',
    ];
    expect(cells.map(dayReaderOf(cells, true, true))).toEqual([
      ...['2025-03-06', '2025-03-05', '2025-03-05', '2025-03-05', '2025-03-06'],
    ]);
    expect(dayReaderOf(cells, false)('2025-03-05T20:58:25')).toBe('2025-03-05');
  });
});
