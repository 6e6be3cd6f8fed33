import { describe, expect, it } from '@jest/globals';
import { readColumns } from './columns';

describe('understanding a header', () => {
  it('finds year, value, area, unit, series and dimensions in any order and case', () => {
    const { columns, problems } = readColumns([
      'value',
      'Year',
      'REF_AREA',
      'Sex',
      'UNIT_MEASURE',
      'SERIES',
      'OBS_STATUS',
    ]);
    expect(problems).toEqual([]);
    expect(columns).toMatchObject({
      value: 0,
      year: 1,
      area: { position: 2 },
      unit: { position: 4 },
      series: { position: 5 },
    });
    expect(columns?.dimensions.map(({ dimension }) => dimension)).toEqual(['SEX']);
  });

  it('reads the older GeoCode and Units where the newer columns are absent, and says so', () => {
    const { columns, problems } = readColumns(['Year', 'Units', 'GeoCode', 'Value']);
    expect(columns).toMatchObject({
      unit: { position: 1, dimension: 'UNIT_MEASURE' },
      area: { position: 2 },
    });
    expect(problems.map(({ kind }) => kind)).toEqual(['legacy-area-column', 'legacy-unit-column']);
  });

  it('takes UNIT_MEASURE where the older Units stands beside it, and calls Units surplus, not misnamed', () => {
    const { columns, problems } = readColumns(['Year', 'Units', 'UNIT_MEASURE', 'Value']);
    expect(columns).toMatchObject({ unit: { position: 2 }, unitBeside: { position: 1 }, dimensions: [] });
    expect(problems).toEqual([{ kind: 'surplus-unit-column', heading: 'Units', isFatal: false }]);
    expect(readColumns(['Year', 'Units', 'Value']).columns?.unitBeside).toBeNull();
  });

  it('reads a heading with a Cyrillic twin as the Latin one, and says so', () => {
    const { columns, problems } = readColumns(['Year', 'S\u0415X', 'Value']);
    expect(columns?.dimensions.map(({ dimension }) => dimension)).toEqual(['SEX']);
    expect(problems).toEqual([
      { kind: 'mixed-script-key', heading: 'S\u0415X', proposal: 'SEX', isFatal: false },
    ]);
  });

  it('does not read a file without Year or Value, or with a column twice', () => {
    expect(readColumns(['Year', 'Amount']).columns).toBeNull();
    expect(readColumns(['Year', 'SEX', 'Sex', 'Value']).problems[0]?.kind).toBe('repeated-column');
  });

  it.each([
    [['Year', 'Value', 'Value']],
    [['Year', 'Value', 'SEX', 'Value_2']],
    [['Year', 'Value', 'VALUE 2']],
    [['Year', 'OBS_VALUE', 'Value']],
  ])('does not choose between several columns of values: %j', (header) => {
    const { columns, judging, problems } = readColumns(header);
    expect(columns).toBeNull();
    expect(judging?.yearHeading).toBe('Year');
    expect(problems).toEqual([
      {
        kind: 'several-value-columns',
        heading: header.filter((heading) => /value/iu.test(heading)).join(', '),
        isFatal: true,
      },
    ]);
  });
});
