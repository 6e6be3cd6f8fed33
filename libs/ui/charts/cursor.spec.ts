import { describe, expect, it } from '@jest/globals';
import type { LineChartSpec } from '@qadam/chart/domain';
import { entrance, moved, reading } from './cursor';
import { barExample, lineExample } from './examples';

describe('arrow keys on a chart', () => {
  it('start at the newest value of the focus', () => {
    const cursor = entrance(lineExample);
    expect(reading(lineExample, cursor)).toEqual({
      label: 'Ulytau',
      year: 2022,
      value: 41.2,
      isRevised: true,
      isImpossible: false,
    });
  });

  it('tell what a revised value was before', () => {
    const revised = {
      ...lineExample,
      series: lineExample.series.map((line) => ({
        ...line,
        points: line.points.map((point) => (point.revised ? { ...point, previous: 40.1 } : point)),
      })),
    };
    expect(reading(revised, entrance(revised))).toMatchObject({ value: 41.2, previous: 40.1 });
  });

  it('tell that a figure was published but cannot be', () => {
    const odd = {
      ...lineExample,
      series: lineExample.series.map((line) => ({
        ...line,
        points: line.points.map((point) => (point.revised ? { ...point, isImpossible: true } : point)),
      })),
    };
    expect(reading(odd, entrance(odd))).toMatchObject({ value: 41.2, isImpossible: true });
  });

  it('go back through the years, and a gap is said to be one', () => {
    const cursor = moved(lineExample, entrance(lineExample), 'ArrowLeft');
    expect(cursor && reading(lineExample, cursor)).toMatchObject({ year: 2021, value: null });
  });

  it('go down from the focus to the country, and stop at the ends', () => {
    const country = moved(lineExample, entrance(lineExample), 'ArrowDown');
    expect(country && reading(lineExample, country)?.label).toBe('Kazakhstan');
    expect(country && moved(lineExample, country, 'ArrowDown')).toEqual(country);
    expect(country && moved(lineExample, country, 'ArrowRight')).toEqual(country);
  });

  describe('with a projection', () => {
    const ahead: LineChartSpec = {
      ...lineExample,
      series: [
        ...lineExample.series,
        {
          id: 'ULY:projection',
          label: 'Ulytau, trend',
          role: 'focus',
          isProjection: true,
          points: [2022, 2023, 2024].map((year) => ({ year, value: year - 1980 })),
        },
      ],
    };
    const yearAfter = (series: number, code: string) => {
      const cursor = moved(ahead, { series, step: 1 }, code);
      return cursor && reading(ahead, cursor)?.year;
    };

    it('lead to the last figure of a line, and to the last year of its projection', () => {
      expect(yearAfter(1, 'End')).toBe(2022);
      expect(yearAfter(1, 'Home')).toBe(2020);
      expect(yearAfter(2, 'End')).toBe(2024);
    });

    it('lead no line into years to come', () => {
      const end = moved(ahead, { series: 1, step: 1 }, 'End');
      expect(end && moved(ahead, end, 'ArrowRight')).toEqual(end);
    });
  });

  it('go down a list of bars, and leave other keys alone', () => {
    const second = moved(barExample, entrance(barExample), 'ArrowDown');
    expect(second && reading(barExample, second)).toMatchObject({ label: 'Ulytau', value: null });
    expect(moved(barExample, { series: 0, step: 0 }, 'KeyT')).toBeUndefined();
  });
});
