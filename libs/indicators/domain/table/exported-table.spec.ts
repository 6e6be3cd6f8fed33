import { describe, expect, it } from '@jest/globals';
import { dimensionsText } from '../figures/figure-series';
import { exportedMapping, readDimensionsText } from './exported-table';

describe('a table that was exported', () => {
  const header = [
    'indicator',
    'series',
    'unit',
    'dimensions',
    'area',
    'year',
    'value',
    'vintage',
    'unit_label_ru',
  ];

  it('is known by its headings in any order; a vintage and words are left out', () => {
    const rows = [
      { row: 1, cells: ['Data'] },
      { row: 2, cells: header.toReversed() },
    ];
    const mapping = exportedMapping(rows, 'Figures');
    expect(mapping).toMatchObject({ sheet: 'Figures', headerRow: 2 });
    expect(mapping?.columns.map(({ use }) => use)).toEqual([
      ...['ignore', 'ignore', 'value', 'year', 'area', 'dimensions', 'unit', 'series', 'indicator'],
    ]);
  });

  it('is no other one, nor one with a heading twice', () => {
    expect(exportedMapping([{ row: 1, cells: header.slice(1) }], null)).toBeNull();
    expect(exportedMapping([{ row: 1, cells: [...header, 'value'] }], null)).toBeNull();
  });

  it.each([
    {},
    { SEX: 'F', AGE: 'Y15T24' },
    { 'Type of post, "A"': '<10 & more;', '1ST': '_x_', SEX: '_x0041_' },
    { A: 'b=c', B: 'd;e' },
  ])('has its dimensions read back: %j', (dimensions) => {
    expect(readDimensionsText(dimensionsText(dimensions))).toEqual(dimensions);
  });

  it.each(['women', '=F', 'SEX=', 'SEX=F;SEX=M'])('refuses %s', (text) => {
    expect(readDimensionsText(text)).toBeNull();
  });
});
