import type { CSSProperties } from 'react';

const colourCount = 6;

/** One of six colours, the same for a finding in the text and beside it. */
export const colourOf = (position: number): string => `var(--v-colour-${(position % colourCount) + 1})`;

/**
 * How a stretch of text under these findings looks: tinted by the innermost, underlined once for each, so that
 * overlaps can be seen without colour too.
 */
export const highlightStyle = (positions: readonly number[], isSelected: boolean): CSSProperties => {
  const [outer = 0, ...inner] = positions;
  const lines = inner.map((position, index) => `0 ${2 + index * 3}px 0 0 ${colourOf(position)}`);
  const gaps = inner.slice(1).map((_, index) => `0 ${3 + index * 3}px 0 0 var(--q-surface)`);
  const woven = lines.flatMap((line, index) => (index === 0 ? [line] : [gaps[index - 1] ?? '', line]));
  const tint = colourOf(inner.at(-1) ?? outer);
  return {
    backgroundColor: `color-mix(in srgb, ${tint} ${isSelected ? 34 : 16}%, transparent)`,
    textDecorationColor: colourOf(outer),
    ...(woven.length > 0 ? { boxShadow: woven.join(', ') } : {}),
  };
};
