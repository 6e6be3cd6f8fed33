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

  it('keeps the narrower area of the filter within the column of its region', () => {
    expect(filterOfCell(viewOfAddress(new URLSearchParams('area=karazhal&cell=6.1~ulytau'))).areaCode).toBe(
      'karazhal',
    );
    expect(filterOfCell(viewOfAddress(new URLSearchParams('cell=6.1~ulytau'))).areaCode).toBe('ulytau');
  });

  it('lets go of the cell when rows or columns change', () => {
    expect(withChoice(new URLSearchParams('cell=6.1~abay'), 'columns', 'kinds').toString()).toBe(
      'columns=kinds',
    );
    expect(withChoice(new URLSearchParams('cell=6.1~abay'), 'share', 'all').get('cell')).toBe('6.1~abay');
  });
});
