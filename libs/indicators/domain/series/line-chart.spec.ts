import { describe, expect, it } from '@jest/globals';
import { lineChartOf } from './line-chart';

const texts = {
  language: 'en',
  title: 't',
  subtitle: 's',
  unit: '%',
  source: 'b',
  alternative: 'a',
} as const;
const series = {
  observations: [
    ...[2019, 2021, 2022, 2023].map((year) => ({ area: 'kz', year, value: year - 2000 })),
    ...[2020, 2021, 2022, 2023].map((year) => ({ area: 'karagandy', year, value: year - 2010 })),
  ],
};
const line = (area: string, role: 'country' | 'focus') => ({ id: area, label: area, role, series, area });
const change = { year: 2022, areas: ['karagandy', 'ulytau'], label: 'borders changed 8 June 2022' };

describe('a line chart of areas', () => {
  it('keeps gaps as gaps', () => {
    const { series: lines } = lineChartOf([line('kz', 'country'), line('karagandy', 'focus')], texts);
    expect(lines[0]?.points).toEqual([
      { year: 2019, value: 19 },
      { year: 2020, value: null },
      { year: 2021, value: 21 },
      { year: 2022, value: 22 },
      { year: 2023, value: 23 },
    ]);
  });

  it('cuts the line of a region whose borders changed and marks the year', () => {
    const chart = lineChartOf([line('kz', 'country'), line('karagandy', 'focus')], texts, {
      borderChanges: [change],
    });
    expect(chart.breaks).toEqual([{ year: 2022, label: 'borders changed 8 June 2022' }]);
    expect(chart.series.map(({ id, points }) => [id, points[0]?.year, points.at(-1)?.year])).toEqual([
      ['kz', 2019, 2023],
      ['karagandy', 2020, 2021],
      ['karagandy:2022', 2022, 2023],
    ]);
  });

  it('keeps the years in which a region did not exist as a marked piece of its own', () => {
    const { series: lines } = lineChartOf([line('kz', 'country'), line('karagandy', 'focus')], texts, {
      existsIn: (area, year) => area === 'kz' || year >= 2022,
    });
    expect(lines.map(({ id, isOutsideValidity, points }) => [id, isOutsideValidity, points.length])).toEqual([
      ['kz', undefined, 5],
      ['karagandy', true, 2],
      ['karagandy:2022', undefined, 2],
    ]);
  });

  it('keeps an impossible figure, marked', () => {
    const { series: lines } = lineChartOf([line('kz', 'country')], texts, {
      isImpossible: (value) => value > 22,
    });
    expect(lines[0]?.points.slice(-2)).toEqual([
      { year: 2022, value: 22 },
      { year: 2023, value: 23, isImpossible: true },
    ]);
  });

  it('marks no change that touches no line, and leaves out lines without figures', () => {
    const chart = lineChartOf([line('kz', 'country'), line('ulytau', 'focus')], texts, {
      borderChanges: [change],
      target: { value: 50, year: 2030, label: 'target' },
    });
    expect(chart.breaks).toEqual([]);
    expect(chart.series).toHaveLength(1);
    expect(chart.target?.value).toBe(50);
  });
});

describe('a change of borders without a word', () => {
  it('cuts the line and draws no hairline', () => {
    const silent = { year: change.year, areas: change.areas };
    const chart = lineChartOf([line('kz', 'country'), line('karagandy', 'focus')], texts, {
      borderChanges: [silent, change, silent],
    });
    expect(chart.series.map(({ id }) => id)).toEqual(['kz', 'karagandy', 'karagandy:2022']);
    expect(chart.breaks).toHaveLength(1);
    expect(lineChartOf([line('karagandy', 'focus')], texts, { borderChanges: [silent] }).breaks).toEqual([]);
  });
});

describe('a change of method', () => {
  const method = {
    year: 2022,
    label: 'New method 2022',
    note: 'New method 2022 — new sample (source: order 1).',
  };
  const both = [line('kz', 'country'), line('karagandy', 'focus')];

  it('cuts the lines of all areas, marks the year once, and is told beneath and in words', () => {
    const chart = lineChartOf(both, texts, { methodChanges: [method, method] });
    expect(chart.series.map(({ id }) => id)).toEqual(['kz', 'kz:2022', 'karagandy', 'karagandy:2022']);
    expect(chart.breaks).toEqual([{ year: 2022, label: 'New method 2022' }]);
    expect(chart.source).toBe(`b · ${method.note}`);
    expect(chart.alternative).toBe(`a ${method.note}`);
  });

  it('cuts only the lines that it names, and nothing where no line has figures on both sides', () => {
    const named = lineChartOf(both, texts, { methodChanges: [{ ...method, lines: ['kz'] }] });
    expect(named.series.map(({ id }) => id)).toEqual(['kz', 'kz:2022', 'karagandy']);
    const early = lineChartOf(both, texts, { methodChanges: [{ ...method, year: 2019 }] });
    expect(early).toMatchObject({ breaks: [], source: 'b', alternative: 'a' });
    expect(early.series).toHaveLength(2);
  });

  it('shares its hairline with a change of borders in the same year', () => {
    const chart = lineChartOf(both, texts, { borderChanges: [change], methodChanges: [method] });
    expect(chart.breaks).toEqual([{ year: 2022, label: `${change.label}; New method 2022` }]);
    expect(chart.series.map(({ id }) => id)).toEqual(['kz', 'kz:2022', 'karagandy', 'karagandy:2022']);
  });
});
