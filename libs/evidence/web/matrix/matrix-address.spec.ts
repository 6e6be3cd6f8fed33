import { describe, expect, it } from '@jest/globals';
import { filterOfCell, viewOfAddress, withChoice } from './matrix-address';

describe('the address of a matrix', () => {
  it('says what rows, columns and shares are, and falls back on what exists', () => {
    expect(viewOfAddress(new URLSearchParams('rows=goals&columns=groups&share=row'))).toMatchObject({
      ...{ rows: 'goals', columns: 'groups', share: 'row', cell: null },
    });
    expect(viewOfAddress(new URLSearchParams('rows=x&columns=y&share=z'))).toMatchObject({
      ...{ rows: 'targets', columns: 'regions', share: 'column' },
    });
  });

  it('leads from a cell to its findings, within the filter', () => {
    const view = viewOfAddress(new URLSearchParams('columns=groups&area=ulytau&kind=need&cell=6.1~women'));
    expect(filterOfCell(view)).toMatchObject({
      ...{ codes: ['6.1'], group: 'women', areaCode: 'ulytau', kind: 'need' },
    });
  });

  it('leads from a part of a region to all within it, and from a whole to what was said of it alone', () => {
    const behind = (address: string) => filterOfCell(viewOfAddress(new URLSearchParams(address)));
    expect(behind('area=ulytau&cell=6.1~karazhal')).toMatchObject({
      ...{ areaCode: 'karazhal', isAreaAlone: false },
    });
    expect(behind('area=ulytau&cell=6.1~ulytau')).toMatchObject({ areaCode: 'ulytau', isAreaAlone: true });
    expect(behind('cell=6.1~ulytau')).toMatchObject({ areaCode: 'ulytau', isAreaAlone: false });
    expect(behind('cell=6.1~kz')).toMatchObject({ areaCode: 'kz', isAreaAlone: true });
  });

  it('lets go of the cell when rows or columns change', () => {
    expect(withChoice(new URLSearchParams('cell=6.1~abay'), 'columns', 'kinds').toString()).toBe(
      'columns=kinds',
    );
    expect(withChoice(new URLSearchParams('cell=6.1~abay'), 'share', 'all').get('cell')).toBe('6.1~abay');
  });
});
