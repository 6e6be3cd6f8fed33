import type { MapPlace } from './specification';

/** Which words fit into a place, and whether it is so small that it needs a mark. */
export interface PlaceWords {
  readonly name: boolean;
  readonly value: boolean;
  readonly isTiny: boolean;
}

/** Smaller than this in pixels a place cannot be told from a line: it gets a disc. */
const tinyPx = 12;
/** A place of at most this size that has no room for its value, such as a city on a large picture, gets one too. */
const smallPx = 40;
export const discRadiusPx = 7;
const rowPx = 15;
/** Between a disc and words. */
const gapPx = 3;

/**
 * What can be written into a place that is drawn `scale` pixels to the unit, for words of these widths in pixels: the
 * value where it fits, the name above it where both do.
 */
export const wordsIn = (
  { across, down }: Pick<MapPlace, 'across' | 'down'>,
  scale: number,
  widths: { readonly name: number; readonly value: number },
): PlaceWords => {
  // A region is no rectangle: words may take up three quarters of its width.
  const [room, height] = [across * scale * 0.75, down * scale * 0.75];
  const value = widths.value <= room && rowPx <= height;
  return {
    value,
    name: value && widths.name <= room && 2 * rowPx <= height,
    isTiny: Math.min(across, down) * scale < tinyPx || (!value && Math.max(across, down) * scale <= smallPx),
  };
};

export interface WordsToPlace {
  readonly place: MapPlace;
  readonly value: string;
  /** In pixels. */
  readonly nameWidth: number;
  readonly valueWidth: number;
  /** The name in two rows, for a region that is too narrow for it in one, with the width of the longer. */
  readonly broken?: { readonly rows: readonly [string, string]; readonly width: number };
}

/**
 * A name in two rows, parted behind the hyphen or at the blank that lies nearest to its middle («Северо-» and
 * «Казахстанская»); `null` without either.
 */
export const brokenName = (name: string): readonly [string, string] | null => {
  const places = [...name.matchAll(/(?<=.{3})[-\s](?=.{3})/gu)].map(({ index }) => index);
  const [at] = places.sort(
    (one, other) => Math.abs(one - name.length / 2) - Math.abs(other - name.length / 2),
  );
  return at === undefined ? null : [name.slice(0, at + 1).trim(), name.slice(at + 1)];
};

/** Words of a place in pixels of the drawing: where their middle or end stands, and the baseline of each row. */
export interface PlacedWords extends WordsToPlace {
  readonly isTiny: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly x: number;
  /** The rows of the name with their baselines; none where there is no room. */
  readonly names: readonly { readonly text: string; readonly y: number }[];
  /** `null` where there is no room for the value. */
  readonly valueY: number | null;
  /** The room that all of them take. */
  readonly box: Box;
}

/** In pixels of the drawing. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

const overlap = (one: Box, other: Box): boolean =>
  one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];

const discOf = ({ x, y }: MapPlace, scale: number): Box => [
  x * scale - discRadiusPx - 1,
  y * scale - discRadiusPx - 1,
  x * scale + discRadiusPx + 1,
  y * scale + discRadiusPx + 1,
];

/** Words in so many rows about a middle or beside an end, and the room that they take. */
const stand = (
  words: WordsToPlace,
  rows: { readonly name: boolean | 'broken'; readonly value: boolean },
  [x, middle]: readonly [number, number],
  anchor: PlacedWords['anchor'],
): { readonly placed: Omit<PlacedWords, 'isTiny'>; readonly box: Box } => {
  const isBroken = rows.name === 'broken' && words.broken !== undefined;
  const names = isBroken ? words.broken.rows : rows.name === false ? [] : [words.place.shortLabel];
  const nameWidth = isBroken ? words.broken.width : names.length === 0 ? 0 : words.nameWidth;
  const width = Math.max(nameWidth, rows.value ? words.valueWidth : 0);
  const height = (names.length + Number(rows.value)) * rowPx;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const top = middle - height / 2;
  const box: Box = [left, top, left + width, top + height];
  return {
    placed: {
      ...{ ...words, anchor, x, box },
      // A baseline lies about 4 px under the middle of its row.
      names: names.map((text, at) => ({ text, y: top + at * rowPx + rowPx / 2 + 4 })),
      valueY: rows.value ? top + height - rowPx / 2 + 4 : null,
    },
    box,
  };
};

/** Whether a region has room for its name in two rows over its value. */
const fitsBroken = ({ place, broken, valueWidth }: WordsToPlace, scale: number): boolean =>
  broken !== undefined &&
  3 * rowPx <= place.down * scale * 0.75 &&
  Math.max(broken.width, valueWidth) <= place.across * scale * 0.75;

/** Where the words of a region may move to, out of the way of a city: as little as is needed. */
const moves: readonly (readonly [number, number])[] = [0, 8, 16, 24].flatMap((far) =>
  far === 0
    ? [[0, 0] as const]
    : ([
        [0, -far],
        [0, far],
        [-far, 0],
        [far, 0],
        [-far, -far],
        [far, -far],
        [-far, far],
        [far, far],
      ] as const),
);

/**
 * The words of all places of a map that is `width` pixels wide and `height` high: within a region where they fit, out of the way of the
 * discs of cities; beside its disc for a place that is too small for any, where no other words stand. Regions come
 * first and cities last, so that what is drawn in this order hides no city.
 */
export const layOutWords = (
  places: readonly WordsToPlace[],
  scale: number,
  width: number,
  height: number = Infinity,
): readonly PlacedWords[] => {
  const sized = places.map((words) => ({
    words,
    fits: wordsIn(words.place, scale, { name: words.nameWidth, value: words.valueWidth }),
  }));
  const tiny = sized.filter(({ fits }) => fits.isTiny);
  const discs = tiny.map(({ words }) => discOf(words.place, scale));
  const taken: Box[] = [];
  const middleOf = ({ x, y }: MapPlace) => [x * scale, y * scale] as const;
  const isFree = ({ box }: { readonly box: Box }, from: readonly Box[]) =>
    !from.some((other) => overlap(other, box));
  const regions = sized
    .filter(({ fits }) => !fits.isTiny)
    .map(({ words, fits: { name, value } }) => {
      const fits = { name: name || (fitsBroken(words, scale) ? ('broken' as const) : false), value };
      return { words, fits, own: stand(words, fits, middleOf(words.place), 'middle') };
    });
  // Who stands in nobody's way stays; the others look for room between those.
  for (const { own } of regions) if (isFree(own, discs)) taken.push(own.box);
  const within = regions.map(({ words, fits, own }) => {
    if (isFree(own, discs)) return { ...own.placed, isTiny: false };
    const [x, y] = middleOf(words.place);
    const tries = [fits, { name: false, value: fits.value }].flatMap((rows) =>
      moves.map(([right, down]) => stand(words, rows, [x + right, y + down], 'middle')),
    );
    // Words that would lie on others are left out: the table names all.
    const found =
      tries.find((one) => isFree(one, [...discs, ...taken])) ??
      stand(words, { name: false, value: false }, [x, y], 'middle');
    taken.push(found.box);
    return { ...found.placed, isTiny: false };
  });
  const beside = tiny.map(({ words }, at) => {
    const [x, y] = middleOf(words.place);
    const away = discRadiusPx + gapPx;
    const tries = [
      { name: true, value: true },
      { name: false, value: true },
    ].flatMap((rows) => {
      const down = away + ((Number(rows.name) + 1) * rowPx) / 2;
      return [
        stand(words, rows, [x + away, y], 'start'),
        stand(words, rows, [x - away, y], 'end'),
        stand(words, rows, [x, y + down], 'middle'),
        stand(words, rows, [x, y - down], 'middle'),
      ];
    });
    const others = discs.filter((_disc, other) => other !== at);
    const found = tries.find(
      ({ box }) =>
        box[0] >= 0 &&
        box[2] <= width &&
        box[1] >= 0 &&
        box[3] <= height &&
        isFree({ box }, [...taken, ...others]),
    );
    if (found) taken.push(found.box);
    const none = stand(words, { name: false, value: false }, [x, y], 'middle');
    return { ...(found ?? none).placed, isTiny: true };
  });
  return [...within, ...beside];
};

/** A city's share of the largest region's room is far below this, that of the smallest region above it. */
const cityShare = 1 / 20;

/** Cities after all regions, else as given: drawn in this order, a city within a region lies over it. */
export const citiesLast = <Place extends Pick<MapPlace, 'across' | 'down'>>(
  places: readonly Place[],
): readonly Place[] => {
  const roomOf = ({ across, down }: Place) => across * down;
  const least = Math.max(0, ...places.map(roomOf)) * cityShare;
  return places.toSorted((one, other) => Number(roomOf(one) < least) - Number(roomOf(other) < least));
};
