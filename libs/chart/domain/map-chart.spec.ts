import { describe, expect, it } from '@jest/globals';
import { printPalette, renderChartSvg, suggestedHeight } from './index';
import { type MapChartSpec, wordsIn } from './index';

const square = (x: number, y: number, side: number) => `M${x} ${y}h${side}v${side}h${-side}Z`;
const place = (
  id: string,
  x: number,
  side: number,
  value: number | null,
): MapChartSpec['places'][number] => ({
  ...{ id, label: `Region ${id}`, shortLabel: id, role: 'other', value, path: square(x, 0, side) },
  ...{ x: x + side / 2, y: side / 2, across: side, down: side },
});

const spec: MapChartSpec = {
  ...{ kind: 'map', language: 'en', year: 2023, unit: '%', size: { width: 605, height: 300 } },
  ...{ title: 'Share, 2023', subtitle: 'percent', source: 'Made up', alternative: 'Three regions' },
  bounds: [0, 10, 20, 30],
  places: [
    place('A', 0, 200, 5),
    place('B', 210, 200, 25),
    place('C', 420, 200, null),
    place('D', 590, 8, 25),
  ],
  unplaced: [{ id: 'E', label: 'Region E', value: 12 }],
};

const drawn = renderChartSvg(spec, {
  ...{ width: 605, height: suggestedHeight(spec) + 96, palette: printPalette, fontFamily: 'Noto Sans' },
});
const fillOf = (path: string) =>
  new RegExp(`<path d="${path}"[^>]* fill="(#[0-9a-f]{6})"`, 'iu').exec(drawn)?.[1];

describe('a map for print and downloads', () => {
  it('is as high as its shapes and legend need at that width', () => {
    expect(suggestedHeight(spec)).toBe(300 + 34);
  });

  it('draws higher classes deeper and no figure as paper, dashed', () => {
    // The accent #0B5C7A on #FFFFFF: 6.2 % for the lowest of three classes, 62 % for the highest.
    expect(fillOf(square(0, 0, 200))).toBe('#f0f5f7');
    expect(fillOf(square(210, 0, 200))).toBe('#689aad');
    expect(fillOf(square(420, 0, 200))).toBe('#FFFFFF');
    expect(drawn).toMatch(/<path d="M420 0[^>]*stroke-dasharray/u);
  });

  it('writes names and values where they fit, and marks a tiny place with a disc', () => {
    expect(drawn).toMatch(/>A<\/text>/u);
    expect(drawn).toMatch(/>25<\/text>/u);
    expect(drawn.match(/<circle/gu)).toHaveLength(1);
    expect(drawn).not.toMatch(/>D<\/text>/u);
  });

  it('explains its colours, and carries title and text alternative', () => {
    for (const text of ['0 – 10', '20 – 30', 'no data', 'Share, 2023', 'Made up'])
      expect(drawn).toContain(text);
    expect(drawn).toContain('<desc>Three regions</desc>');
  });
});

describe('words in a place', () => {
  it('are left out where they are wider than three quarters of it', () => {
    const room = { across: 100, down: 100 };
    expect(wordsIn(room, 1, { name: 75, value: 20 })).toEqual({ name: true, value: true, isTiny: false });
    expect(wordsIn(room, 1, { name: 76, value: 20 })).toMatchObject({ name: false, value: true });
    expect(wordsIn(room, 0.1, { name: 5, value: 5 })).toEqual({ name: false, value: false, isTiny: true });
  });
});
