import { describe, expect, it } from '@jest/globals';
import { comparedYears, drawnGroups, gapChartOf, gapEnds, variationChartOf } from './gap-charts';

const texts = { language: 'en', title: 'T', subtitle: 's', unit: '%', source: 'b', alternative: '' } as const;
const group = (code: string, ...values: number[]) => ({
  ...{ code, label: `Group ${code}`, values, years: values.map((_, at) => 2020 + at) },
});
const years = [2020, 2021].map((year) => ({ year, bestCode: 'a', worstCode: 'e' }));

describe('the chart of a gap', () => {
  it('draws every group that has a colour, and of more only the two that make the newest gap', () => {
    const few = { groups: ['a', 'b', 'e'].map((code) => group(code, 1, 2)), years };
    expect(drawnGroups(few).map(({ code }) => code)).toEqual(['a', 'b', 'e']);
    const many = { groups: ['a', 'b', 'c', 'd', 'e'].map((code) => group(code, 1, 2)), years };
    expect(drawnGroups(many).map(({ code }) => code)).toEqual(['a', 'e']);
    expect(gapEnds(many, undefined)).toBeNull();
  });

  it('has a line for each, cut where the method changed', () => {
    const gap = { groups: [group('a', 10, 12), group('e', 4, 5)], years };
    const change = { year: 2021, label: 'New method 2021', note: 'New sample.' };
    const spec = gapChartOf(gap, 'kz', texts, [change]);
    expect(spec.series.map(({ id }) => id)).toEqual(['a', 'a:2021', 'e', 'e:2021']);
    expect(spec.series[1]?.points).toEqual([{ year: 2021, value: 12 }]);
    expect(spec.breaks).toEqual([{ year: 2021, label: 'New method 2021' }]);
    expect(spec.source).toContain('New sample.');
  });
});

describe('how far the regions lie apart', () => {
  const spread = [0.2, 0.15, 0.1].map((coefficientOfVariation, at) => ({
    year: 2021 + at,
    coefficientOfVariation,
  }));
  const frame = { ...texts, label: 'Regions' };

  it('is drawn in per cent up to the year in which regions are compared, and cut where they became others', () => {
    const compared = comparedYears(spread, { year: 2022 });
    expect(compared.map(({ year }) => year)).toEqual([2021, 2022]);
    const spec = variationChartOf(compared, frame, { borders: [2022], methods: [] });
    expect(spec?.series.map(({ points }) => points)).toEqual([
      [{ year: 2021, value: 20 }],
      [{ year: 2022, value: 15 }],
    ]);
  });

  it('is not drawn of one year, or where the newest has none', () => {
    const changes = { borders: [], methods: [] };
    expect(variationChartOf(spread.slice(0, 1), frame, changes)).toBeNull();
    expect(
      variationChartOf([...spread, { year: 2024, coefficientOfVariation: null }], frame, changes),
    ).toBeNull();
    expect(comparedYears(spread, null)).toEqual([]);
  });
});
