type Triple = readonly [number, number, number];

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

const encoded = (channel: number): number =>
  channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055;

/** sRGB to OKLab. Source: B. Ottosson, A perceptual color space for image processing, 2020. */
const oklab = (hex: string): Triple => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => linear(parseInt(hex.slice(at, at + 2), 16) / 255));
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
};

/** The inverse, clipped to what a screen shows. Source: as above. */
const hexOf = (lightness: number, chroma: number, hue: number): string => {
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const two = (channel: number) =>
    Math.round(Math.min(Math.max(encoded(Math.max(channel, 0)), 0), 1) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${channels.map(two).join('')}`;
};

/** Dark enough for a white page and light enough for a dark one. */
const candidates = [0.56, 0.66, 0.46].flatMap((lightness) =>
  Array.from({ length: 24 }, (_, at) => hexOf(lightness, 0.13, (at * Math.PI) / 12)),
);

/** How far two colours (`#rrggbb`) are apart for the eye: the distance in OKLab, 0 for the same one. */
export const colourDistance = (one: string, other: string): number => {
  const [a, b] = [oklab(one), oklab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
};

/** Nearer than this, two colours beside each other are taken for the same: some three just noticeable differences. */
export const clashDistance = 0.06;

/** The colour of a fixed palette that is farthest from all that are in use; the first of equals. */
export const freeColour = (used: readonly string[]): string => {
  const nearest = (colour: string) => Math.min(...used.map((other) => colourDistance(colour, other)));
  return candidates.reduce((best, each) => (nearest(each) > nearest(best) ? each : best));
};
