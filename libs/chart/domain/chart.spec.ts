import { describe, expect, it } from '@jest/globals';
import {
  type BarChartSpec,
  type LineChartSpec,
  placeLabels,
  printPalette,
  renderChartSvg,
  textWidth,
  wrapText,
} from './index';

const size = { width: 605, height: 270, palette: printPalette, fontFamily: 'Noto Sans' };

const lines: LineChartSpec = {
  kind: 'line',
  language: 'ru',
  title: 'Доля женщин <на> должностях',
  subtitle: 'доля, %',
  unit: '%',
  source: 'Источник & дата',
  alternative: 'Доля выросла.',
  series: [
    {
      id: 'kz',
      label: 'Казахстан',
      role: 'country',
      points: [
        { year: 2018, value: 33.25 },
        { year: 2019, value: 33.5 },
        { year: 2020, value: null },
        { year: 2021, value: 34.5, revised: true },
        { year: 2022, value: 34.6 },
      ],
    },
    {
      id: 'ulytau',
      label: 'Ұлытау',
      role: 'focus',
      points: [
        { year: 2018, value: 33.3 },
        { year: 2019, value: 33.6 },
        { year: 2022, value: 34.55 },
      ],
    },
  ],
  target: { value: 40, year: 2030, label: 'Цель' },
  breaks: [{ year: 2022, label: 'границы изменились' }],
};

const bars: BarChartSpec = {
  kind: 'bar',
  language: 'kk',
  title: 'Су',
  subtitle: '%',
  unit: '%',
  source: 'Дереккөз',
  alternative: 'Су туралы',
  bars: [
    { id: 'a', label: 'Ұлытау', role: 'focus', value: 88.4 },
    { id: 'b', label: 'Қазақстан', role: 'country', value: 44.2 },
    { id: 'c', label: 'Абай', role: 'other', value: null },
  ],
};

const attributes = (svg: string, name: string): readonly Record<string, string>[] =>
  [...svg.matchAll(new RegExp(`<${name}([^>]*?)/?>`, 'gu'))].map(([, text = '']) =>
    Object.fromEntries([...text.matchAll(/([\w:-]+)="([^"]*)"/gu)].map(([, key, value]) => [key, value])),
  );

describe('a line chart', () => {
  const svg = renderChartSvg(lines, size);

  it('tells its title and its alternative to assistive technology, escaped', () => {
    expect(svg).toContain('<title>Доля женщин &lt;на&gt; должностях</title>');
    expect(svg).toContain('<desc>Доля выросла.</desc>');
    expect(svg).toContain('Источник &amp; дата');
  });

  it('draws the country in ink and the focus in the accent colour', () => {
    const strokes = attributes(svg, 'path').map(({ stroke }) => stroke);
    expect(strokes).toContain(printPalette.ink);
    expect(strokes).toContain(printPalette.accent);
  });

  it('leaves gaps open, for a null as for an absent year', () => {
    const thick = attributes(svg, 'path').filter((path) => path['stroke-linecap'] === 'round');
    expect(thick.map(({ d }) => d?.match(/M/gu)?.length)).toEqual([2, 2]);
  });

  it('joins figures across years without one by thin dashes, but not across an impossible figure', () => {
    const dashed = (values: readonly (number | null)[], odd = -1) =>
      renderChartSvg(
        {
          ...lines,
          series: [
            {
              ...{ id: 'a', label: 'A', role: 'focus' },
              points: values.map((value, at) => ({
                ...{ year: 2010 + at, value },
                ...(at === odd ? { isImpossible: true } : {}),
              })),
            },
          ],
        },
        size,
      ).includes('stroke-dasharray="2 3"');
    expect(dashed([30, null, null, 40])).toBe(true);
    expect(dashed([30, 31, 39, 40])).toBe(false);
    expect(dashed([30, 604, 40], 1)).toBe(false);
  });

  it('draws the diamond of the target at its own year, and none where the axis does not reach it', () => {
    const diamonds = (year: number) =>
      attributes(
        renderChartSvg({ ...lines, target: { value: 40, year, label: 'Цель' } }, size),
        'path',
      ).filter(({ d }) => d?.endsWith('l4 -4l4 4l-4 4z')).length;
    expect(diamonds(2020)).toBe(1);
    expect(diamonds(2030)).toBe(0);
  });

  it('draws a revised point hollow', () => {
    const hollow = attributes(svg, 'circle').filter(({ fill }) => fill === printPalette.paper);
    expect(hollow).toHaveLength(1);
  });

  it('marks the border change with its word and the target as a dashed line with its value', () => {
    expect(svg).toContain('границы изменились');
    expect(attributes(svg, 'line').some((one) => one['stroke-dasharray'] === '5 4')).toBe(true);
    expect(svg).toContain('Цель: 40');
  });

  it('names its unit once, above the axis only where the subtitle does not', () => {
    expect(attributes(svg, 'text').length).toBe(
      attributes(renderChartSvg({ ...lines, subtitle: 'доля' }, size), 'text').length - 1,
    );
  });

  it('writes the target where neither a line nor a name runs through its words', () => {
    // The line climbs along the target's height to the left, so that the words have room at the right end only.
    const values = [10, 12, 14, 25, 24.5, 25, 15, 12, 11];
    const points = values.map((value, at) => ({ year: 2010 + at, value }));
    const one = { id: 'a', label: 'Ұлытау', role: 'focus' as const, points };
    const drawn = renderChartSvg(
      { ...lines, breaks: [], series: [one], target: { value: 25, year: 2030, label: 'Цель' } },
      size,
    );
    const words = [...drawn.matchAll(/<text x="([\d.]+)"[^>]*>Цель: 25</gu)].map(([, x]) => Number(x));
    expect(words).toHaveLength(1);
    expect(words[0]).toBeGreaterThan(size.width / 2);
    // Last of all, on paper.
    expect(drawn.lastIndexOf('Цель: 25')).toBeGreaterThan(drawn.lastIndexOf('Ұлытау'));
  });

  it('keeps the name and the newest value of a line beside those of its projection', () => {
    const [country] = lines.series;
    const projection = {
      ...{ id: 'kz:projection', label: 'Казахстан, линейный тренд', role: 'country' as const },
      isProjection: true,
      points: [2022, 2026, 2030].map((year) => ({ year, value: 35 + (year - 2022) / 2 })),
    };
    const drawn = renderChartSvg({ ...lines, series: [country!, projection] }, { ...size, width: 900 });
    // With the year of the figure: the axis goes on.
    expect(drawn).toContain('Казахстан, 2022  34,6');
    // A leader through the years to come would seem to be a flat projection.
    expect(drawn).not.toContain('stroke-dasharray="1 2"');
    expect(drawn).toContain('тренд');
  });

  it('writes numbers in the language of the specification', () => {
    expect(svg).toContain('34,6');
    expect(renderChartSvg({ ...lines, language: 'en' }, size)).toContain('34.6');
  });

  it('keeps the labels of two nearly equal lines apart', () => {
    const labels = attributes(svg, 'text').filter((one) => one['xml:space'] === 'preserve');
    const [first, second] = labels.map(({ y }) => Number(y));
    expect(Math.abs((first ?? 0) - (second ?? 0))).toBeGreaterThanOrEqual(13.9);
  });

  it('draws a line cut by a change of borders in one colour and names it once, at its newest piece', () => {
    const piece = (id: string, year: number, value: number) => ({
      ...{ id, label: id.startsWith('karagandy') ? 'Караганда' : 'Абай', role: 'focus' as const },
      points: [
        { year, value },
        { year: year + 1, value: value + 1 },
      ],
    });
    const cut = renderChartSvg(
      {
        ...lines,
        series: [piece('karagandy', 2018, 30), piece('karagandy:2022', 2022, 34), piece('abay', 2022, 40)],
      },
      size,
    );
    const thick = attributes(cut, 'path').filter((path) => path['stroke-linecap'] === 'round');
    const [second] = printPalette.further;
    expect(thick.map(({ stroke }) => stroke)).toEqual([printPalette.accent, printPalette.accent, second]);
    const names = [...cut.matchAll(/>([^<>]*(?:Караганда|Абай)[^<>]*)</gu)].map(([, name = '']) => name);
    expect(new Set(names)).toEqual(new Set(['Караганда  35', 'Абай  41']));
  });

  it('draws only the frame when there is no value at all', () => {
    const empty = renderChartSvg({ ...lines, series: [] }, size);
    expect(empty).toContain('<title>');
    expect(empty).not.toContain('NaN');
  });

  it('gives the same bytes for the same specification', () => {
    expect(renderChartSvg(lines, size)).toBe(svg);
  });
});

const barsOf = (svg: string) => attributes(svg, 'rect').filter(({ fill }) => fill !== printPalette.paper);

describe('a bar chart', () => {
  const svg = renderChartSvg(bars, size);

  it('starts its bars at zero: twice the value is twice the length', () => {
    const [first, second] = barsOf(svg).map(({ width }) => Number(width));
    expect((first ?? 0) / (second ?? 1)).toBeCloseTo(2, 2);
  });

  it('says in words where data are missing', () => {
    expect(svg).toContain('дерек жоқ');
    expect(barsOf(svg)).toHaveLength(2);
  });

  it('draws negative values to the left of zero', () => {
    const negative = renderChartSvg(
      { ...bars, bars: [...bars.bars, { id: 'd', label: 'Минус', role: 'other', value: -20 }] },
      size,
    );
    const rects = barsOf(negative);
    expect(Number(rects[2]?.x) + Number(rects[2]?.width)).toBeCloseTo(Number(rects[0]?.x), 1);
  });
});

describe('labels beside line ends', () => {
  it('stay where they are wished for when there is room', () => {
    expect(
      placeLabels(
        [
          { wanted: 20, height: 10 },
          { wanted: 60, height: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([20, 60]);
  });

  it('are pushed apart evenly around equal wishes, in the order of the input', () => {
    expect(
      placeLabels(
        [
          { wanted: 50, height: 10 },
          { wanted: 50, height: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([45, 55]);
  });

  it('never leave the plot and never overlap', () => {
    const centres = placeLabels(
      Array.from({ length: 8 }, () => ({ wanted: 98, height: 10 })),
      0,
      100,
    );
    expect(Math.max(...centres)).toBeLessThanOrEqual(95);
    centres.slice(1).forEach((centre, index) => expect(centre - (centres[index] ?? 0)).toBeCloseTo(10));
  });

  it('share too little room evenly', () => {
    const centres = placeLabels(
      Array.from({ length: 20 }, (_, index) => ({ wanted: index, height: 10 })),
      0,
      100,
    );
    expect(centres[0]).toBeCloseTo(2.5);
    expect(centres[19]).toBeCloseTo(97.5);
  });
});

describe('text without a font engine', () => {
  it('knows that Kazakh and Russian letters have their own widths', () => {
    expect(textWidth('Щ', 10)).toBeGreaterThan(textWidth('і', 10) * 4);
  });

  it('wraps at spaces and keeps a long word whole', () => {
    expect(wrapText('Солтүстік Қазақстан облысы', 10, 60)).toEqual(['Солтүстік', 'Қазақстан', 'облысы']);
  });
});

describe('a slope chart', () => {
  const slopes: LineChartSpec = {
    ...lines,
    form: 'slope',
    series: [
      {
        id: 'kz',
        label: 'Казахстан',
        role: 'country',
        points: [
          { year: 2018, value: 33.25 },
          { year: 2022, value: 34.6 },
        ],
      },
      {
        id: 'abay',
        label: 'Абай',
        role: 'focus',
        tone: 1,
        points: [
          { year: 2018, value: null },
          { year: 2022, value: 30 },
        ],
      },
    ],
  };

  it('writes both years, a value at either end and the name at the right one', () => {
    const svg = renderChartSvg(slopes, size);
    for (const text of ['>2018<', '>2022<', '>33,25<', '34,60', 'Казахстан']) expect(svg).toContain(text);
  });

  it('draws no slope where one of the two years has no value', () => {
    expect(renderChartSvg(slopes, size)).not.toContain('Абай');
  });

  it('gives a thing the colour of its place, whatever else the chart shows', () => {
    const alone = {
      ...slopes,
      series: slopes.series.map((one) => ({ ...one, points: slopes.series[0]?.points ?? [] })),
    };
    expect(renderChartSvg(alone, size)).toContain(printPalette.further[0]);
  });
});

describe('a projection', () => {
  const withProjection: LineChartSpec = {
    ...lines,
    series: [
      ...lines.series,
      {
        id: 'kz:projection',
        label: 'Казахстан, при нынешнем темпе',
        role: 'country',
        isProjection: true,
        points: [2023, 2024, 2030].map((year) => ({ year, value: 36, low: 30, high: 55 })),
      },
    ],
  };

  it('is dotted, has its range shaded, names the line, and makes room for the range', () => {
    const svg = renderChartSvg(withProjection, size);
    expect(svg).toContain('stroke-dasharray="0.5 4"');
    expect(svg).toMatch(/fill-opacity="0.12"/);
    expect(svg).toContain('при нынешнем');
    // 55 is above every figure and the target of 40: only the range asks for this tick.
    expect(svg).toContain('>55<');
    expect(renderChartSvg(lines, size)).not.toContain('>55<');
  });
});
