import type { CSSProperties } from 'react';

/** Depth of the colour of a value, as a share of the deepest that ink can be read on (4.5 : 1 in both themes). */
export const depthStyle = (depth: number | null): CSSProperties => {
  const own: Record<`--${string}`, string> =
    depth === null ? {} : { '--geo-depth': `${Math.round(10 + depth * 90)}%` };
  return own;
};
