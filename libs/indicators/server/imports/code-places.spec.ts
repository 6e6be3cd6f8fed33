import { describe, expect, it } from '@jest/globals';
import type { OpenSdgIndicator } from '@qadam/indicators/domain';
import { placeOfArea, placeOfIndicator } from './code-places';

const indicator = (
  rows: readonly (readonly [number, string])[],
  codeColumns?: OpenSdgIndicator['codeColumns'],
): OpenSdgIndicator => ({
  ...{ indicator: '5.5.1.9', file: 't.csv', reportingStatus: null, configuredUnit: null },
  ...(codeColumns === undefined ? {} : { codeColumns }),
  series: [
    {
      ...{ indicator: '5.5.1.9', series: '', unit: 'PT', dimensions: {} },
      observations: rows.map(([row, sourceAreaCode]) => ({
        ...{ row, sourceAreaCode },
        year: 2020,
        value: 1,
      })),
    },
  ],
});

describe('the place of a new code', () => {
  const rows = [
    [7, 'KZAKM'],
    [3, 'KZT1'],
    [5, 'KZT1'],
  ] as const;

  it('is the column that holds it with its rows, the first one first', () => {
    const table = indicator(rows, { indicator: 'Показатель', area: 'Регион' });
    const place = { file: 't.csv', row: 3, column: 'Показатель', relatedRows: [5, 7] };
    expect(placeOfIndicator(table)).toEqual(place);
    expect(placeOfArea([table], 'KZT1')).toEqual({ ...place, column: 'Регион', relatedRows: [5] });
  });

  it('is the file that is called after the indicator, and in it the column of areas of Open SDG', () => {
    expect(placeOfIndicator(indicator(rows))).toEqual({ file: 't.csv', row: null, column: null });
    expect(placeOfArea([indicator(rows)], 'KZAKM')).toEqual({ file: 't.csv', row: 7, column: 'REF_AREA' });
  });

  it('names two hundred rows of a longer table', () => {
    const long = indicator(
      Array.from({ length: 500 }, (_, at) => [at + 2, ''] as const),
      { indicator: null, area: null },
    );
    expect(placeOfIndicator(long)).toMatchObject({ row: 2, column: null });
    expect(placeOfIndicator(long).relatedRows).toHaveLength(199);
  });
});
