import type { NameRows } from './map-names';
import { type Box, roomIn } from './map-room';
import type { MapPlace } from './specification';

/** Smaller than this in pixels a place cannot be told from a line: it gets a disc. */
const tinyPx = 12;
/** A place of at most this size that has no room for its value, such as a city on a large picture, gets one too. */
const smallPx = 40;
export const discRadiusPx = 7;
/** Of a value, with what parts it from the name above. */
const valueRowPx = 15;
/** Of a name, whose letters are smaller: rows of one name stand close. */
const nameRowPx = 12;
/** Between a disc and words. */
const gapPx = 3;

/** Of the row of a value above and below its digits, and of that of a name above its capitals. */
const [valueLeadingPx, nameLeadingPx] = [3, 2] as const;
/** From the middle of a row down to its baseline. */
const baselinePx = 4;

/**
 * Whether a place that is drawn `scale` pixels to the unit is so small that it needs a disc, for a value of this width in
 * pixels. A region is no rectangle: words may take up three quarters of its width.
 */
export const isTinyPlace = (
  { across, down }: Pick<MapPlace, 'across' | 'down'>,
  scale: number,
  valueWidth: number,
): boolean => {
  const holdsValue = valueWidth <= across * scale * 0.75 && valueRowPx <= down * scale * 0.75;
  return (
    Math.min(across, down) * scale < tinyPx || (!holdsValue && Math.max(across, down) * scale <= smallPx)
  );
};

export interface WordsToPlace {
  readonly place: MapPlace;
  readonly value: string;
  /** In pixels. */
  readonly valueWidth: number;
  /** The ways to write the name, the best of them first. */
  readonly nameWays: readonly NameRows[];
}

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

const overlap = (one: Box, other: Box): boolean =>
  one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];

const discOf = ({ x, y }: MapPlace, scale: number): Box => [
  x * scale - discRadiusPx - 1,
  y * scale - discRadiusPx - 1,
  x * scale + discRadiusPx + 1,
  y * scale + discRadiusPx + 1,
];

type Spot = readonly [x: number, y: number];

/** Of so many rows of a name, and of the value under them. */
const heightOf = (nameRows: number, hasValue: boolean): number =>
  nameRows * nameRowPx + (hasValue ? valueRowPx : 0);

/** Words in so many rows about a middle or beside an end, and the room that they take. */
const stand = (
  words: WordsToPlace,
  rows: { readonly name: NameRows | null; readonly value: boolean },
  [x, middle]: Spot,
  anchor: PlacedWords['anchor'],
): {
  readonly placed: Omit<PlacedWords, 'isTiny'>;
  readonly box: Box;
  /** The letters of each row: a region is no rectangle, and a short row fits where a long one would not. */
  readonly letters: readonly Box[];
} => {
  const names = rows.name?.rows ?? [];
  const nameWidths = rows.name?.widths ?? [];
  const widths = [...nameWidths, ...(rows.value ? [words.valueWidth] : [])];
  const width = Math.max(0, ...widths);
  const height = heightOf(names.length, rows.value);
  const leftOf = (own: number) => (anchor === 'start' ? x : anchor === 'end' ? x - own : x - own / 2);
  const left = leftOf(width);
  const top = middle - height / 2;
  const box: Box = [left, top, left + width, top + height];
  return {
    letters: widths.map((own, at): Box => {
      const isName = at < nameWidths.length;
      const above = top + at * nameRowPx;
      const below = above + (isName ? nameRowPx : valueRowPx - valueLeadingPx);
      const leading = at > 0 ? 0 : isName ? nameLeadingPx : valueLeadingPx;
      return [leftOf(own), above + leading, leftOf(own) + own, below];
    }),
    placed: {
      ...{ ...words, anchor, x, box },
      names: names.map((text, at) => ({ text, y: top + (at + 1 / 2) * nameRowPx + baselinePx })),
      valueY: rows.value ? top + height - valueRowPx / 2 + baselinePx : null,
    },
    box,
  };
};

/** Between two spots that are tried. */
const stepPx = 6;

/** Spots about a middle within a box, the nearest first; of those as near, the one above. */
const spotsAbout = ([x, y]: Spot, [left, top, right, bottom]: Box): readonly Spot[] => {
  const along = (middle: number, from: number, to: number) =>
    Array.from(
      { length: Math.floor((middle - from) / stepPx) + Math.floor((to - middle) / stepPx) + 1 },
      (_, at) => middle + (at - Math.floor((middle - from) / stepPx)) * stepPx,
    );
  if (x < left || x > right || y < top || y > bottom) return [[x, y]];
  const far = ([toX, toY]: Spot) => Math.hypot(toX - x, toY - y);
  return along(y, top, bottom)
    .flatMap((toY) => along(x, left, right).map((toX): Spot => [toX, toY]))
    .toSorted((one, other) => far(one) - far(other) || Math.abs(one[0] - x) - Math.abs(other[0] - x));
};

/**
 * The words of all places of a map that is `width` pixels wide and `height` high. A region's stand wholly within its
 * borders, as near to its middle as they can and out of the way of the discs of cities; its name in more rows, or left
 * out, where it has no room. A place that is too small for any has them beside its disc, where no other words stand.
 * Regions come first and cities last, so that what is drawn in this order hides no city.
 */
export const layOutWords = (
  places: readonly WordsToPlace[],
  scale: number,
  width: number,
  height: number = Infinity,
): readonly PlacedWords[] => {
  const isTiny = ({ place, valueWidth }: WordsToPlace) => isTinyPlace(place, scale, valueWidth);
  const tiny = places.filter(isTiny);
  const discs = tiny.map(({ place }) => discOf(place, scale));
  const taken: Box[] = [];
  const middleOf = ({ x, y }: MapPlace): Spot => [x * scale, y * scale];
  const isFree = ({ box }: { readonly box: Box }, from: readonly Box[]) =>
    !from.some((other) => overlap(other, box));
  const inBorders = (words: WordsToPlace) => {
    const { around, holds } = roomIn(words.place.path, scale);
    if (around === null) return undefined;
    const spots = spotsAbout(middleOf(words.place), around);
    for (const name of [...words.nameWays, null])
      for (const spot of spots) {
        const tried = stand(words, { name, value: true }, spot, 'middle');
        if (isFree(tried, [...discs, ...taken]) && tried.letters.every(holds)) {
          taken.push(tried.box);
          return tried;
        }
      }
    return undefined;
  };
  const regions = places
    .filter((words) => !isTiny(words))
    .map((words) => ({ words, found: inBorders(words) }));
  const within = regions.map(({ words, found }) => {
    if (found !== undefined) return { ...found.placed, isTiny: false };
    // No room even for the value: about its middle all the same where no others stand, else the table has it.
    const tried = stand(words, { name: null, value: true }, middleOf(words.place), 'middle');
    const isShown = isFree(tried, [...discs, ...taken]);
    if (isShown) taken.push(tried.box);
    const none = stand(words, { name: null, value: false }, middleOf(words.place), 'middle');
    return { ...(isShown ? tried : none).placed, isTiny: false };
  });
  const beside = tiny.map((words, at) => {
    const [x, y] = middleOf(words.place);
    const away = discRadiusPx + gapPx;
    const [inOneRow = null] = words.nameWays;
    const tries = [inOneRow, null].flatMap((name) => {
      const rows = { name, value: true };
      const down = away + heightOf(name?.rows.length ?? 0, true) / 2;
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
    const none = stand(words, { name: null, value: false }, [x, y], 'middle');
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
