import { describe, expect, it } from '@jest/globals';
import { seriesKeyOf, settleDuplicates } from './duplicate-keys';

const figure = (row: number, value: number, rawValue = String(value)) => ({
  row,
  series: '',
  unit: 'PT',
  dimensions: {},
  sourceAreaCode: '',
  year: 2020,
  value,
  rawValue,
});

describe('settling duplicate keys', () => {
  it('does not depend on the order of dimensions', () => {
    const key = { series: 'S', unit: 'PT' };
    expect(seriesKeyOf({ ...key, dimensions: { SEX: 'F', AGE: 'Y15' } })).toBe(
      seriesKeyOf({ ...key, dimensions: { AGE: 'Y15', SEX: 'F' } }),
    );
  });

  it('keeps equal values once and names each further row', () => {
    const { figures, problems } = settleDuplicates(
      'f',
      'Value',
      [figure(2, 44.6), figure(9, 44.6, '44.6 ')],
      () => 'same',
    );
    expect(figures.map(({ row }) => row)).toEqual([2]);
    expect(problems).toMatchObject([
      { row: 9, kind: 'duplicate-key-identical', severity: 'warning', relatedRows: [2] },
    ]);
    expect(problems[0]?.message.en).toContain('also given elsewhere (row 2)');
  });

  it('takes none of several different values and names every row', () => {
    const rows = [figure(2, 1), figure(5, 2), figure(9, 1)];
    const { figures, problems } = settleDuplicates('f', 'Value', rows, () => 'same');
    expect(figures).toEqual([]);
    expect(problems.map(({ row, severity }) => [row, severity])).toEqual([
      [2, 'error'],
      [5, 'error'],
      [9, 'error'],
    ]);
  });

  it('does not accuse a total that is written once as empty and once as _T', () => {
    const { figures, problems } = settleDuplicates('f', 'Value', [figure(2, 7), figure(3, 7)], (row) =>
      row === 2 ? '' : '_T',
    );
    expect(figures).toHaveLength(1);
    expect(problems).toEqual([]);
  });
});
