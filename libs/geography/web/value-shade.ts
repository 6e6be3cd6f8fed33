import { mapShade, onDark as shareOnDark, onLight as shareOnLight } from '@qadam/chart/domain';
import { darkColours, lightColours } from '@qadam/ui';
import type { CSSProperties } from 'react';

const light = {
  ...{ accent: lightColours.accent, paper: lightColours.surface, ink: lightColours.ink },
  shareOf: shareOnLight,
};
const dark = {
  ...{ accent: darkColours.accent, paper: darkColours.surface, ink: darkColours.ink },
  shareOf: shareOnDark,
};

/** `--geo-fill` and `--geo-ink` for a depth from 0 to 1, for places and for the legend; nothing without a figure. */
export const shadeStyle = (depth: number | null): CSSProperties => {
  if (depth === null) return {};
  const [onLight, onDark] = [mapShade(light, depth), mapShade(dark, depth)];
  const own: Record<`--${string}`, string> = {
    '--geo-fill': `light-dark(${onLight.fill}, ${onDark.fill})`,
    '--geo-ink': `light-dark(${onLight.ink}, ${onDark.ink})`,
  };
  return own;
};
