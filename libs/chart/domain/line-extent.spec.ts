import { describe, expect, it } from '@jest/globals';
import { lineExtent, type LineChartSpec, printPalette, renderChartSvg } from './index';

const spec: LineChartSpec = {
  ...{ kind: 'line', language: 'en', title: 't', subtitle: 's', unit: '%', source: 'b', alternative: 'a' },
  breaks: [],
  target: { value: 100, year: 2030, label: 'target' },
  series: [
    {
      ...{ id: 'kz', label: 'Kazakhstan', role: 'country' },
      points: [
        { year: 2021, value: 81 },
        { year: 2022, value: 855, isImpossible: true },
        { year: 2023, value: 83 },
      ],
    },
  ],
};

describe('the axes of a line chart', () => {
  it('end at the newest figure, in round numbers, not down to zero; the target is a mark at the edge', () => {
    expect(lineExtent(spec)).toMatchObject({ years: [2021, 2023], values: [80, 100] });
  });

  it('reach to the year of the target where a projection leads there', () => {
    const ahead = { year: 2028, value: 90, low: 85, high: 95 };
    const projection = { id: 'kz:trend', label: 'trend', role: 'country', points: [ahead] } as const;
    const series = [...spec.series, { ...projection, isProjection: true }];
    expect(lineExtent({ ...spec, series })).toMatchObject({ years: [2021, 2030] });
  });

  it('are not stretched by an impossible figure, which is marked at the edge with its value', () => {
    const drawing = renderChartSvg(spec, {
      ...{ width: 605, height: 270, palette: printPalette, fontFamily: 'Noto Sans' },
    });
    expect(drawing).toContain('>855<');
    expect(drawing).toContain('>80<');
    expect(drawing).not.toContain('>800<');
  });

  it('mark the impossible figures of unnamed lines too, without words that would run over each other', () => {
    const options = { width: 605, height: 270, palette: printPalette, fontFamily: 'Noto Sans' };
    const [own] = spec.series;
    if (own === undefined) throw new Error('The chart has a line.');
    const other = { ...own, id: 'kostanay', label: 'Kostanay', role: 'other' as const };
    const marks = (drawing: string) => drawing.match(/h8l-4 -6z/gu)?.length ?? 0;
    const drawing = renderChartSvg({ ...spec, series: [other] }, options);
    expect(marks(drawing)).toBe(1);
    expect(drawing).not.toContain('>855<');
  });

  it('bear a chart without any value', () => {
    const { target: _target, ...without } = spec;
    expect(lineExtent({ ...without, series: [] })).toMatchObject({ years: [0, 1], values: [0, 1] });
  });
});
