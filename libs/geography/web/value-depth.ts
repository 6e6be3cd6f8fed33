import type { CSSProperties } from 'react';

/** Depth of the colour of a value; never so deep that ink on it could not be read (4.5 : 1 in both themes). */
export const depthStyle = (depth: number | null): CSSProperties => {
  const own: Record<`--${string}`, string> =
    depth === null ? {} : { '--geo-depth': `${Math.round(8 + depth * 40)}%` };
  return own;
};
