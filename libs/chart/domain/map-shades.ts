import { contrast } from './contrast';

/** Colours as `#rrggbb` that the shades of a map are made from. */
export interface MapColours {
  readonly accent: string;
  readonly paper: string;
  readonly ink: string;
  /** The share of accent in the shade of a depth from 0 to 1. */
  readonly shareOf: (depth: number) => number;
}

export interface MapShade {
  readonly fill: string;
  /** For words on it: at least 4.5 : 1. */
  readonly ink: string;
}

/** On light paper as deep as its own ink can be read on: calm on the screen, and no pool of toner in print. */
export const onLight = (depth: number): number => 0.062 + 0.558 * depth;
/**
 * On dark paper up to the accent itself: half as much looks nearly black all over. The upper half of the depths begins
 * where black words can be read well: on the blue between neither white nor black ones reach 6 : 1.
 */
export const onDark = (depth: number): number => (depth <= 0.5 ? 0.1 + 0.85 * depth : 1 - 0.75 * (1 - depth));

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** Contrast of small words that are read at a glance; WCAG 2.2 asks at least 4.5 (success criterion 1.4.3). */
const readable = 5.2;

/**
 * The colour of a class on a map, for a depth from 0 (lowest class) to 1 (highest), as `#rrggbb`: the accent mixed
 * into paper by the share of that depth, and the ink for words on it: the given one where it can be read well, else
 * black or white, whichever stands out more: on every colour one of the two reaches sqrt(21) = 4.58 : 1 (WCAG 2.2,
 * contrast ratio). Legend, map and picture all ask here, so that a colour means one class.
 */
export const mapShade = ({ accent, paper, ink, shareOf }: MapColours, depth: number): MapShade => {
  const share = shareOf(depth);
  const ground = channels(paper);
  const fill = `#${channels(accent)
    .map((channel, at) => Math.round(channel * share + (ground[at] ?? 255) * (1 - share)))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`;
  const plain = contrast('#ffffff', fill) > contrast('#000000', fill) ? '#ffffff' : '#000000';
  return { fill, ink: contrast(ink, fill) >= readable ? ink : plain };
};
