import { describe, expect, it } from '@jest/globals';
import { nextOrder, ordered } from './table-order';

const compare = new Intl.Collator('kk').compare;

describe('the order of a table', () => {
  it('keeps rows without a value last in both directions', () => {
    const rows = [3, null, 1, 10];
    expect(ordered(rows, (row) => row, 'ascending', compare)).toEqual([1, 3, 10, null]);
    expect(ordered(rows, (row) => row, 'descending', compare)).toEqual([10, 3, 1, null]);
  });

  it('sorts words by the alphabet of the reader', () => {
    expect(ordered(['Қостанай', 'Жетісу', 'Әйтеке', 'Абай'], (row) => row, 'ascending', compare)).toEqual([
      'Абай',
      'Әйтеке',
      'Жетісу',
      'Қостанай',
    ]);
  });

  it('goes from ascending over descending back to how the rows came', () => {
    const first = nextOrder(undefined, 'name');
    const second = nextOrder(first, 'name');
    expect([first?.direction, second?.direction, nextOrder(second, 'name')]).toEqual([
      'ascending',
      'descending',
      undefined,
    ]);
    expect(nextOrder(first, 'value')).toEqual({ column: 'value', direction: 'ascending' });
  });
});
