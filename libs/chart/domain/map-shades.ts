import { contrast } from './contrast';

/** Colours as `#rrggbb` that the shades of a map are made from. */
export interface MapColours {
  readonly accent: string;
  readonly paper: string;
  readonly ink: string;
  /** The share of accent in the deepest shade, 0 to 1. */
  readonly deepest: number;
}

export interface MapShade {
  readonly fill: string;
  /** For words on it: at least 4.5 : 1. */
  readonly ink: string;
}

/** On light paper as deep as its own ink can be read on: calm on the screen, and no pool of toner in print. */
export const deepestOnLight = 0.62;
/** On dark paper up to the accent itself: half as much looks nearly black all over. */
export const deepestOnDark = 1;

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** Least contrast of words; WCAG 2.2, success criterion 1.4.3. */
const readable = 4.5;

/**
 * The colour of a class on a map, for a depth from 0 (lowest class) to 1 (highest), as `#rrggbb`: the accent mixed
 * into paper, from a tenth of the deepest share evenly up to it, and the ink for words on it. Where the given ink
 * cannot be read, black or white can: on every colour one of the two reaches sqrt(21) = 4.58 : 1 (WCAG 2.2, contrast
 * ratio). Legend, map and picture all ask here, so that a colour means one class.
 */
export const mapShade = ({ accent, paper, ink, deepest }: MapColours, depth: number): MapShade => {
  const share = deepest * (0.1 + 0.9 * depth);
  const ground = channels(paper);
  const fill = `#${channels(accent)
    .map((channel, at) => Math.round(channel * share + (ground[at] ?? 255) * (1 - share)))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`;
  return { fill, ink: [ink, '#ffffff'].find((one) => contrast(one, fill) >= readable) ?? '#000000' };
};
