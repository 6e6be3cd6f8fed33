import { describe, expect, it } from '@jest/globals';
import { withNamesApart } from './table-sheets';

describe('the sheets of a workbook', () => {
  it('have each a name of its own of at most 31 letters, large and small letters alike', () => {
    const longest = 'Contributions of all who spoke ';
    const named = ['Figures', longest, 'figures', longest, 'Figures'].map((sheet) => ({ sheet }));
    expect(longest).toHaveLength(31);
    expect(withNamesApart(named).map(({ sheet }) => sheet)).toEqual([
      ...['Figures', longest, 'figures 2', 'Contributions of all who spok 2', 'Figures 3'],
    ]);
  });
});
