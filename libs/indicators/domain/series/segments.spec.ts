import { describe, expect, it } from '@jest/globals';
import { lineChartOf } from './line-chart';
import { cutYearsOf, endYearsOf, nameSegments } from './segments';

const frame = { language: 'en', title: '', subtitle: '', unit: '%', source: '', alternative: '' } as const;
const observations = [2020, 2021, 2022, 2023].map((year) => ({
  area: 'karagandy',
  year,
  value: year - 2000,
}));

describe('pieces of a line cut by a change of borders', () => {
  it('are told apart by their names, the newest keeping the plain one', () => {
    const spec = lineChartOf(
      [
        {
          id: 'karagandy',
          label: 'Karagandy region',
          role: 'focus',
          area: 'karagandy',
          series: { observations },
        },
      ],
      frame,
      { borderChanges: [{ year: 2022, areas: ['karagandy'], label: 'Borders changed' }] },
    );
    expect(
      nameSegments(spec, (area, year) => `${area}, to ${year}`).series.map(({ label }) => label),
    ).toEqual(['Karagandy region, to 2021', 'Karagandy region']);
  });
});

describe('the years in which grey lines are cut', () => {
  it('are those of the others, not of the focus, of a projection or of a new method', () => {
    const piece = (id: string, role: 'focus' | 'other') => ({ id, label: id, role, points: [] });
    const spec = lineChartOf([], frame);
    expect(
      cutYearsOf(
        {
          ...spec,
          series: [
            ...[piece('abay', 'other'), piece('abay:2022', 'other'), piece('turkistan:2018', 'other')],
            ...[piece('almaty:2021', 'other')],
            ...[piece('ulytau:2020', 'focus'), piece('kz:projection', 'other')],
          ],
        },
        [{ year: 2018 }, { year: 2020 }, { year: 2022 }],
      ),
    ).toEqual([2018, 2022]);
  });
});

describe('the years in which lines end', () => {
  const existsUntil = (last: number) => (area: string, year: number) => area !== 'gone' || year <= last;
  const lines = [
    { areaCode: 'gone', years: [2015, 2016] },
    { areaCode: 'here', years: [2015, 2023] },
  ];

  it('are those in which a region stopped being, also where its last figures are older', () => {
    expect(endYearsOf(lines, existsUntil(2017))).toEqual([2018]);
  });

  it('are none where a region only has no newer figures, nor without figures', () => {
    expect(endYearsOf(lines, () => true)).toEqual([]);
    expect(endYearsOf([], () => true)).toEqual([]);
  });
});
