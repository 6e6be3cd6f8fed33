import { describe, expect, it } from '@jest/globals';
import { printPalette, renderChartSvg, suggestedHeight } from './index';
import { brokenName, citiesLast, isTinyPlace, layOutWords, type MapChartSpec, nameRows } from './index';

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
    // The disc lies at (594, 4): no room to its right, the words of C to its left, so its name stands under it.
    expect(drawn).toMatch(/<text x="594" y="24"[^>]*>D<\/text>/u);
  });

  it('marks a city with a disc and its words beside it where it is too small for its value', () => {
    // 24 px: told from a line, but its value, 25 in semibold of 11 px with three quarters of 24 px, has no room.
    const city = { ...place('S', 300, 24, 25.25), y: 150, path: square(300, 138, 24) };
    const { places, ...rest } = spec;
    const picture = renderChartSvg(
      { ...rest, places: [...places.slice(0, 1), city] },
      { width: 605, height: 430, palette: printPalette, fontFamily: 'Noto Sans' },
    );
    expect(picture.match(/<circle/gu)).toHaveLength(1);
    for (const text of ['>S</text>', '>25.25</text>']) expect(picture).toContain(text);
  });

  it('names beneath itself what it has no room to name', () => {
    const { places, ...rest } = spec;
    const long = {
      ...place('L', 210, 200, 25),
      shortLabel: 'Name that is far too wide for two hundred pixels'.replaceAll(' ', ''),
    };
    const picture = renderChartSvg(
      { ...rest, places: [...places.slice(0, 1), long] },
      { width: 605, height: 430, palette: printPalette, fontFamily: 'Noto Sans' },
    );
    expect(picture).toContain(`>25\u00a0${long.shortLabel}</text>`);
    expect(drawn).not.toContain('25\u00a0');
  });

  it('explains its colours, and carries title and text alternative', () => {
    for (const text of ['0 to below 10', '20 to 30', 'no data', 'Share, 2023', 'Made up'])
      expect(drawn).toContain(text);
    expect(drawn).toContain('<desc>Three regions</desc>');
  });
});

describe('a place', () => {
  it('is marked with a disc where it is no more than a line, or small and without room for its value', () => {
    expect(isTinyPlace({ across: 100, down: 11 }, 1, 20)).toBe(true);
    expect(isTinyPlace({ across: 100, down: 100 }, 1, 20)).toBe(false);
    // Three quarters of 24 are 18.
    expect(isTinyPlace({ across: 24, down: 24 }, 1, 19)).toBe(true);
    expect(isTinyPlace({ across: 24, down: 24 }, 1, 18)).toBe(false);
  });
});

describe('words on a whole map', () => {
  const wordsOf = (place: MapChartSpec['places'][number]) => ({
    ...{ place, value: '5', valueWidth: 20, nameWays: [{ rows: [place.shortLabel], widths: [40] }] },
  });
  const region = place('R', 0, 200, 5);
  const city = { ...place('C', 0, 8, 5), x: 100, y: 100 };

  it('make way for a city in the middle of its region, and the city says its name beside its disc', () => {
    const [ofRegion, ofCity] = layOutWords([region, city].map(wordsOf), 1, 300);
    expect(ofRegion?.place.id).toBe('R');
    // The disc reaches from 92 to 108, the words were 27 high about 100: 24 is the first move that frees them.
    expect(ofRegion).toMatchObject({
      x: 100,
      anchor: 'middle',
      names: [{ text: 'R', y: 72.5 }],
      valueY: 86,
    });
    // To its right and left the moved words reach down to 91; under it there is room from 110 on.
    expect(ofCity).toMatchObject({
      isTiny: true,
      x: 100,
      anchor: 'middle',
      names: [{ text: 'C', y: 120 }],
      valueY: 133.5,
    });
  });

  it('stand wholly within the borders, in the part that has room for them', () => {
    // A lane of 30 px from 0 to 120, then 100 px wide to 200: names are 40 wide, so its middle, in the lane, is no place.
    const bottle = {
      ...{ ...region, x: 85, y: 100, across: 100, down: 200 },
      path: 'M70 0L100 0L100 120L150 120L150 200L50 200L50 120L70 120Z',
    };
    const [own] = layOutWords([wordsOf(bottle)], 1, 300);
    expect(own?.names).toHaveLength(1);
    const [left = 0, top = 0, right = 0, bottom = 0] = own?.box ?? [];
    expect([left >= 50, top + 3 >= 120, right <= 150, bottom - 3 <= 200]).toEqual([true, true, true, true]);
    // As near to the middle as that allows, in steps of 6: 136 is the first whose letters begin below 120.
    expect(own).toMatchObject({ x: 85, valueY: 146 });
  });

  it('keep out of a hole in their region', () => {
    const ring = { ...region, path: 'M0 0H200V200H0ZM60 60v80h80v-80Z' };
    const [own] = layOutWords([wordsOf(ring)], 1, 300);
    const [left = 0, top = 0, right = 0, bottom = 0] = own?.box ?? [];
    expect(right <= 60 || left >= 140 || bottom - 3 <= 60 || top + 3 >= 140).toBe(true);
    expect(own?.names).toHaveLength(1);
  });

  it('leave out a name that has no room within the borders, and keep the value', () => {
    const narrow = { ...region, x: 15, y: 100, across: 30, down: 200, path: 'M0 0h30v200h-30Z' };
    expect(layOutWords([wordsOf(narrow)], 1, 300)).toMatchObject([{ names: [], valueY: 104 }]);
  });

  it('of two cities beside each other go to different sides, and are left out where no side is free', () => {
    const near = { ...city, id: 'N', x: 120 };
    const [, left, right] = layOutWords([region, city, near].map(wordsOf), 1, 300);
    expect([left?.anchor, right?.anchor]).toEqual(['middle', 'start']);
    const [alone] = layOutWords([{ ...city, x: 10, y: 10 }].map(wordsOf), 1, 20);
    expect(alone).toMatchObject({ names: [], valueY: 31.5 });
  });

  it('stand in two rows where a long name has no room in one', () => {
    expect(brokenName('Северо-Казахстанская')).toEqual(['Северо-', 'Казахстанская']);
    expect(brokenName('North Kazakhstan')).toEqual(['North', 'Kazakhstan']);
    expect(brokenName('Ulytau')).toBeNull();
    const long = {
      ...wordsOf(region),
      nameWays: [
        { rows: ['Северо-Казахстанская'], widths: [260] },
        { rows: ['Северо-', 'Казахстанская'], widths: [50, 100] },
      ],
    };
    const [own] = layOutWords([long], 1, 300);
    // Two rows of 12 and one of 15 about the middle, 100.
    expect(own?.names).toEqual([
      { text: 'Северо-', y: 90.5 },
      { text: 'Казахстанская', y: 102.5 },
    ]);
    expect(own?.valueY).toBe(116);
  });

  it('of a name in two rows and a value leave room above and below in a tile of the editor', () => {
    // As wide as beside the panel at 1440: 388 px of 745 units, of which a tile is 120 to 76.
    const scale = 388 / 745;
    const tile = {
      ...{ ...region, x: 60, y: 38, across: 120, down: 76 },
      path: 'M0 0h120v76h-120Z',
    };
    const words = { ...wordsOf(tile), nameWays: [{ rows: ['North', 'Kazakhstan'], widths: [30, 58] }] };
    const [own] = layOutWords([words], scale, 388);
    const [first] = own?.names ?? [];
    // Capitals of 11 px are 8 high, digits stand on the baseline.
    expect((first?.y ?? 0) - 8).toBeGreaterThan(2);
    expect(76 * scale - (own?.valueY ?? Infinity)).toBeGreaterThan(2);
  });

  it('keep their name where each row has room for itself, though none has for the widest', () => {
    // A cross with arms of 34 px: the name of 100 px stands in the one that lies, its beginning of 30 px and the value above and under it.
    const cross = {
      ...{ ...region, x: 60, y: 60, across: 120, down: 120 },
      path: 'M43 0H77V52H120V68H77V120H43V68H0V52H43Z',
    };
    const words = {
      ...wordsOf(cross),
      nameWays: [{ rows: ['Северо-', 'Казахстанская'], widths: [30, 100] }],
    };
    expect(layOutWords([words], 1, 300)[0]?.names).toEqual([
      { text: 'Северо-', y: 50.5 },
      { text: 'Казахстанская', y: 62.5 },
    ]);
  });

  it('stand in as many rows as syllables allow', () => {
    const ways = (name: string) => nameRows(name, (row) => row.length).map(({ rows }) => rows);
    expect(ways('Тур\u00adкес\u00adтан\u00adская')).toEqual([['Туркестанская'], ['Туркес-', 'танская']]);
    expect(ways('Северо-Ка\u00adзахс\u00adтан\u00adская')).toEqual([
      ['Северо-Казахстанская'],
      ['Северо-', 'Казахстанская'],
      ['Северо-', 'Казахс-', 'танская'],
    ]);
    expect(ways('Абай')).toEqual([['Абай']]);
  });

  it('are drawn with the cities last, wherever they stood', () => {
    expect(citiesLast([city, region, { ...region, id: 'S' }]).map(({ id }) => id)).toEqual(['R', 'S', 'C']);
  });
});
