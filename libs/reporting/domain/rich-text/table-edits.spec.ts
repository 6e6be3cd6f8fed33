import { describe, expect, it } from '@jest/globals';
import { editTable, newTable, type TableNode } from './index';

const filled = (...rows: readonly (readonly string[])[]): TableNode => ({
  type: 'table',
  attrs: { caption: 'Су' },
  content: rows.map((row, at) => ({
    type: 'tableRow',
    content: row.map((text) => ({
      type: at === 0 ? 'tableHeader' : 'tableCell',
      content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
    })),
  })),
});

/** `a|b` for a row, `#` before header cells, `_` for an empty one. */
const drawn = (table: TableNode | null): string | null =>
  table &&
  table.content
    .map(({ content }) =>
      content
        .map(
          (cell) =>
            `${cell.type === 'tableHeader' ? '#' : ''}${/"text":"([^"]+)"/u.exec(JSON.stringify(cell))?.[1] ?? '_'}`,
        )
        .join('|'),
    )
    .join(' / ');

const table = filled(['a', 'b'], ['c', 'd']);

describe('editing a table', () => {
  it('begins with a header row', () => {
    expect(drawn(newTable(2, 3))).toBe('#_|#_|#_ / _|_|_');
  });

  it.each([
    ['rowAbove', { row: 1, column: 0 }, '#a|#b / _|_ / c|d'],
    ['rowBelow', { row: 0, column: 0 }, '#a|#b / _|_ / c|d'],
    ['columnBefore', { row: 0, column: 1 }, '#a|#_|#b / c|_|d'],
    ['columnAfter', { row: 1, column: 1 }, '#a|#b|#_ / c|d|_'],
    ['deleteRow', { row: 0, column: 0 }, 'c|d'],
    ['deleteColumn', { row: 0, column: 0 }, '#b / d'],
    ['headerRow', { row: 1, column: 0 }, 'a|b / c|d'],
  ] as const)('%s from %j gives %s', (step, place, expected) => {
    const edited = editTable(table, step, place);
    expect(drawn(edited)).toBe(expected);
    expect(edited?.attrs).toEqual({ caption: 'Су' });
  });

  it('sets and takes back the header row, and leaves nothing of the last row or column', () => {
    const once = editTable(table, 'headerRow', { row: 0, column: 0 });
    expect(drawn(once && editTable(once, 'headerRow', { row: 0, column: 0 }))).toBe('#a|#b / c|d');
    expect(editTable(filled(['a', 'b']), 'deleteRow', { row: 0, column: 0 })).toBeNull();
    expect(editTable(filled(['a'], ['b']), 'deleteColumn', { row: 0, column: 0 })).toBeNull();
  });
});
