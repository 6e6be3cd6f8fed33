const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** `#rrggbb` of so many percent (0 to 100) of one `#rrggbb` over another, channel by channel as `color-mix` in sRGB. */
export const mixed = (colour: string, ground: string, percent: number): string => {
  const under = channels(ground);
  return `#${channels(colour)
    .map((channel, at) => Math.round((channel * percent + (under[at] ?? 255) * (100 - percent)) / 100))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`;
};
