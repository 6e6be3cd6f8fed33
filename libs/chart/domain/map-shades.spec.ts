import { describe, expect, it } from '@jest/globals';
import { contrast } from './contrast';
import { mapShade, onDark, onLight } from './map-shades';

const light = { accent: '#0b5c7a', paper: '#ffffff', ink: '#15232b', shareOf: onLight };
const dark = { accent: '#73c5e1', paper: '#10191f', ink: '#e8eef1', shareOf: onDark };

/** CIE lightness L* of a grey or colour, 0 to 100 (CIE 15:2004, section 8.2.1), from the luminance of sRGB (IEC 61966-2-1). */
const lightness = (hex: string): number => {
  const linear = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  const luminance = 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
  return luminance > 216 / 24389 ? 116 * Math.cbrt(luminance) - 16 : (luminance * 24389) / 27;
};

describe('the shades of a map', () => {
  it('are the accent mixed into paper, from a little of it up to the deepest share', () => {
    // #0b5c7a on white: 6.2 % and 62 %; #73c5e1 on #10191f: 10 % and all of it.
    expect([0, 1].map((depth) => mapShade(light, depth).fill)).toEqual(['#f0f5f7', '#689aad']);
    expect([0, 1].map((depth) => mapShade(dark, depth).fill)).toEqual(['#1a2a32', '#73c5e1']);
  });

  it.each([
    ['light', light],
    ['dark', dark],
  ])('are told apart in six classes on %s paper, the lowest from the paper too', (_name, colours) => {
    const shades = [0, 0.2, 0.4, 0.6, 0.8, 1].map((depth) => lightness(mapShade(colours, depth).fill));
    const steps = [lightness(colours.paper), ...shades].map((one, at, all) =>
      Math.abs(one - (all[at + 1] ?? one)),
    );
    // A difference of 2.3 is just noticed (Mahy, Van Eycken and Oosterlinck, 1994); beside each other twice that is plain.
    for (const step of steps.slice(1, -1)) expect(step).toBeGreaterThan(4.6);
    expect(steps[0]).toBeGreaterThan(2.3);
  });

  it.each([
    ['light', light],
    ['dark', dark],
  ])('carry readable words on %s paper at every depth (WCAG 1.4.3)', (_name, colours) => {
    for (let depth = 0; depth <= 1; depth += 0.01) {
      const { fill, ink } = mapShade(colours, depth);
      expect([depth, contrast(fill, ink) >= 4.5]).toEqual([depth, true]);
    }
  });

  it('stay clear of the blue on which neither white nor black words stand out, in six classes on dark paper', () => {
    for (const depth of [0, 0.2, 0.4, 0.6, 0.8, 1]) {
      const { fill, ink } = mapShade(dark, depth);
      expect([depth, contrast(fill, ink) >= 5.2]).toEqual([depth, true]);
    }
  });
});
