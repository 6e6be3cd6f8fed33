import { describe, expect, it } from '@jest/globals';
import type { ChartSeries } from '@qadam/chart/domain';
import { lineStretches, newestStretches } from './line-stretches';

const piece = (
  id: string,
  pairs: readonly (readonly [number, number])[],
  more: Partial<ChartSeries> = {},
) => ({
  ...{ id, label: id, role: 'focus' as const },
  points: pairs.map(([year, value]) => ({ year, value })),
  ...more,
});

const inShort = (series: readonly ChartSeries[], id: string) =>
  lineStretches(series, id).map(({ first, last, highest, lowest }) =>
    [first, last, highest, lowest].map(({ year, value }) => [year, value]),
  );

describe('what is told of a line', () => {
  it('is its first, last, highest and lowest value, of equal ones the earlier', () => {
    const whole = piece('kz', [
      ...([
        [2010, 37],
        [2012, 42],
        [2015, 35],
        [2019, 42],
      ] as const),
    ]);
    expect(inShort([whole, piece('abay', [[2022, 99]])], 'kz')).toEqual([
      [
        [2010, 37],
        [2019, 42],
        [2012, 42],
        [2015, 35],
      ],
    ]);
  });

  it('never sets a figure against one of another territory', () => {
    const cut = [
      piece('karagandy:2022', [
        [2022, 4.4],
        [2023, 4.1],
      ]),
      piece('karagandy', [
        [2010, 5.5],
        [2021, 4.5],
      ]),
      piece('karagandy:projection', [[2030, 1]], { isProjection: true }),
    ];
    expect(inShort(cut, 'karagandy').map(([first, last]) => [first?.[0], last?.[0]])).toEqual([
      [2010, 2021],
      [2022, 2023],
    ]);
  });

  it('leaves out what cannot be, and says nothing without figures', () => {
    const odd = { ...piece('kz', [[2010, 37]]), points: [{ year: 2010, value: 855, isImpossible: true }] };
    expect(lineStretches([odd], 'kz')).toEqual([]);
    expect(lineStretches([], 'kz')).toEqual([]);
  });
});

describe('the newest stretches of several lines', () => {
  it('have the name that their line has there, and begin behind a change of borders', () => {
    const point = (year: number, value: number | null) => ({ year, value });
    const told = newestStretches([
      { id: 'kz', label: 'Kazakhstan', role: 'country', points: [point(2020, 4), point(2023, 6)] },
      { id: 'a', label: 'Abai, to 2022', role: 'focus', points: [point(2020, 1)] },
      { id: 'a:2022', label: 'Abai', role: 'focus', points: [point(2022, 2), point(2023, 3)] },
      { id: 'b', label: 'Never measured', role: 'focus', points: [point(2020, null)] },
      {
        ...{ id: 'kz:projection', label: 'Trend', role: 'country', isProjection: true },
        points: [point(2030, 9)],
      },
    ]);
    expect(told.map(({ label, first, last }) => [label, first.value, last.value])).toEqual([
      ['Kazakhstan', 4, 6],
      ['Abai', 2, 3],
    ]);
  });
});
