import { describe, expect, it } from '@jest/globals';
import {
  type HeatChartSpec,
  mixed,
  type PanelsChartSpec,
  printPalette,
  printWidth,
  renderChartSvg,
  type RingChartSpec,
  type ScatterChartSpec,
  suggestedHeight,
  textWidth,
  wholeHeight,
} from './index';

const frame = {
  language: 'kk',
  title: 'Мақсаттар бойынша ілгерілеу, өңірлер',
  subtitle: 'Мақсаттың мәртебесі: бағаланған көрсеткіштерінің орташасы',
  unit: '',
  source:
    'Дереккөз: Қазақстан Республикасы Стратегиялық жоспарлау және реформалар агенттігінің Ұлттық статистика бюросы · Әдіс: Pradhan, P., Costa, L., Rybski, D., Lucht, W., Kropp, J. P. (2017), A Systematic Study of Sustainable Development Goal Interactions, Earth’s Future 5, 1169–1179',
  alternative: 'Екі мақсат, екі өңір.',
} as const;

const heat: HeatChartSpec = {
  ...frame,
  kind: 'heat',
  rows: [
    { id: '1', label: '1. Кедейліктің барлық түрлерін жою' },
    { id: '16', label: '16. Бейбітшілік, әділдік және тиімді институттар' },
  ],
  columns: [
    { id: 'ulytau', label: 'Ұлытау' },
    { id: 'east', label: 'Шығыс Қазақстан' },
  ],
  classes: [
    { id: 'good', label: 'жолда', colour: '#17734a', outline: 'M6 1.2 11.2 10.4H.8Z' },
    { id: 'none', label: 'бағаланбайды', colour: '#58666e', outline: 'M6 2h4v4H6Z', isOpen: true },
  ],
  cells: [
    { row: '1', column: 'ulytau', mark: 'good', texts: [], values: ['жолда', 3] },
    { row: '16', column: 'east', mark: 'none', texts: ['52'], values: ['бағаланбайды', 0] },
  ],
  words: { row: 'Мақсат', column: 'Өңір', measures: ['Мәртебе', 'Бағаланды'] },
};

/** The first cell of it rests on little. */
const dashed: HeatChartSpec = {
  ...heat,
  thin: 'үзік сызық: көрсеткіштердің жартысынан азы бағаланған',
  cells: heat.cells.map((cell, at) => (at === 0 ? { ...cell, isThin: true } : cell)),
};

const scatter: ScatterChartSpec = {
  ...frame,
  kind: 'scatter',
  points: [
    { key: '2019', label: '2019', x: 13.7, y: 8.8, isFocus: false },
    { key: '2020', label: '2020', x: 36.5, y: 6.1, isFocus: true },
  ],
  words: { point: 'Жыл', x: '3.1.1 Ана өлімі', y: '6.2.1 Санитария' },
};

const ring: RingChartSpec = {
  ...frame,
  kind: 'ring',
  nodes: [
    { id: '3.1.1', label: '3.1.1 Ана өлімі', colour: '#4c9f38', x: 0, y: -1 },
    { id: '6.2.1', label: '6.2.1 Санитария', colour: '#26bde2', x: 0, y: 1 },
  ],
  links: [{ one: '3.1.1', other: '6.2.1', mark: 'trade-off', value: -0.9 }],
  classes: [{ id: 'trade-off', label: 'қайшылық', colour: '#b3261e', isOpen: true }],
  words: { one: 'Көрсеткіш', other: 'Басқа', kind: 'Түрі', value: 'ρ' },
};

const place = (title: string, id: string, value: number): PanelsChartSpec['panels'][number] => ({
  ...{ ...frame, kind: 'line', title, breaks: [], covers: { years: [2019, 2023], values: [0, 90] } },
  series: [
    {
      ...{ id, label: title, role: 'focus' },
      points: [
        { year: 2019, value: value - 5 },
        { year: 2023, value },
      ],
    },
  ],
});

const panels: PanelsChartSpec = {
  ...frame,
  kind: 'panels',
  panels: [
    place('Шығыс Қазақстан облысы', 'east', 41),
    place('Ұлытау', 'ulytau', 87),
    place('Абай', 'abay', 12),
  ],
  words: { line: 'Орын', year: 'Жыл', value: 'Мәні' },
};

const width = 900;
const draw = (spec: HeatChartSpec | ScatterChartSpec | RingChartSpec | PanelsChartSpec) =>
  renderChartSvg(spec, {
    ...{ width, height: wholeHeight(spec, width), palette: printPalette, fontFamily: 'Noto Sans' },
  });

describe.each([
  ['rows by columns', heat],
  ['rows by columns with dashes', dashed],
  ['points of two measures', scatter],
  ['a ring of links', ring],
  ['small charts', panels],
])('a picture of %s', (_name, spec) => {
  it('keeps every line of its title, measure and source within its width', () => {
    const texts = [...draw(spec).matchAll(/<text x="0" y="[\d.]+" font-size="(\d+)"[^>]*>([^<]+)</gu)];
    expect(texts.map(([, , text]) => text).join(' ')).toContain('1169–1179');
    for (const [, size, text] of texts)
      expect(textWidth((text ?? '').replaceAll('&#39;', "'"), Number(size))).toBeLessThanOrEqual(width);
  });

  it('is drawn the same each time and says what it shows to those who do not see it', () => {
    expect(draw(spec)).toBe(draw(spec));
    expect(draw(spec)).toContain('<desc>Екі мақсат, екі өңір.</desc>');
  });
});

describe('rows by columns', () => {
  it('have a mark in each cell, open where it says so, and its figure', () => {
    const svg = draw(heat);
    // Two cells, and each kind once more in the legend.
    expect([svg.match(/fill="#17734a"/gu)?.length, svg.match(/stroke="#58666e"/gu)?.length]).toEqual([2, 2]);
    expect(svg).toContain('>52</text>');
    expect(svg).not.toContain('stroke-dasharray');
  });

  it('dash the frame of what rests on little, and say in the legend what dashes mean', () => {
    const svg = draw(dashed);
    // One cell, and once more in the legend.
    expect(svg.match(/stroke-dasharray/gu)?.length).toBe(2);
    expect(svg).toContain('үзік сызық: көрсеткіштердің');
    expect(wholeHeight(dashed, printWidth)).toBeGreaterThan(wholeHeight(heat, printWidth));
  });
});

describe('points', () => {
  it('have their names beside them, the one in focus in its colour', () => {
    expect(draw(scatter)).toMatch(/font-weight="600" fill="#0B5C7A">2020</u);
    expect(draw(scatter)).toContain('>6.2.1 Санитария</text>');
  });
});

describe('a ring', () => {
  it('stands on one page with what forty codes with long names mean', () => {
    const nodes = Array.from({ length: 40 }, (_, at) => ({
      ...{ id: `${at + 1}.1.1`, colour: '#19486A', x: Math.sin(at), y: Math.cos(at) },
      label: `${at + 1}.1.1 Population using safely managed drinking water (access to water services, rural)`,
    }));
    // A4 has 247 mm between its margins, 933 px, of which caption and source take a tenth at most.
    expect(suggestedHeight({ ...ring, nodes })).toBeLessThan(840);
    const drawing = renderChartSvg(
      { ...ring, nodes },
      {
        ...{ width: printWidth, height: suggestedHeight({ ...ring, nodes }), palette: printPalette },
        ...{ fontFamily: 'Noto Sans', frame: 'plot' },
      },
    );
    const lowest = [...drawing.matchAll(/<text x="[^"]*" y="([\d.]+)"/gu)].map(([, y]) => Number(y));
    expect(lowest.length).toBeGreaterThanOrEqual(40);
    expect(Math.max(...lowest)).toBeLessThanOrEqual(suggestedHeight({ ...ring, nodes }));
  });

  it('says beneath itself what its codes mean, and keeps room for that', () => {
    for (const { label } of ring.nodes) expect(draw(ring)).toContain(`>${label}<`);
    expect(wholeHeight(ring, 640)).toBeGreaterThan(wholeHeight({ ...ring, nodes: [] }, 640));
  });

  it('joins its ends by a line of the kind that the link has', () => {
    expect(draw(ring)).toMatch(
      /<path d="M450\.0 [\d.]+Q[^"]+" fill="none" stroke="#b3261e"[^>]+stroke-dasharray/u,
    );
  });
});

describe('small charts', () => {
  it('stand beside each other, each with its title once and its newest value alone beside the line', () => {
    const svg = draw(panels);
    for (const { title } of panels.panels) expect(svg.split(`>${title}<`)).toHaveLength(2);
    expect(svg).toContain('>87</text>');
    // Three beside each other, on a phone one under the other.
    const leftOf = (drawing: string) =>
      [
        ...drawing.matchAll(
          /<text x="([\d.]+)" y="[\d.]+" font-size="11" font-weight="600" fill="#1B1F23"/gu,
        ),
      ].map(([, x]) => Number(x));
    expect(leftOf(svg)).toEqual([0, 306.67, 613.33]);
    const onPhone = renderChartSvg(panels, {
      ...{ width: 320, height: wholeHeight(panels, 320), palette: printPalette, fontFamily: 'Noto Sans' },
    });
    expect(new Set(leftOf(onPhone))).toEqual(new Set([0]));
  });

  it('share their axes: a value lies as high in each', () => {
    const heights = [...draw(panels).matchAll(/<circle cx="[\d.]+" cy="([\d.]+)"/gu)].map(([, y]) =>
      Number(y),
    );
    // 41, 87 and 12 of 0 to 90 or a round number above: the ends of the lines in proportion.
    const [, one = 0, , two = 0, , three = 0] = heights;
    expect((three - two) / (one - two)).toBeCloseTo(75 / 46, 1);
  });
});

describe('a mixed colour', () => {
  it('lies between its ends by its percent', () => {
    expect(mixed('#000000', '#ffffff', 0)).toBe('#ffffff');
    expect(mixed('#0b5c7a', '#ffffff', 100)).toBe('#0b5c7a');
    expect(mixed('#000000', '#ffffff', 50)).toBe('#808080');
  });
});
