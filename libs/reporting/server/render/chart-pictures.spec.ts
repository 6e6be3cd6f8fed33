import { describe, expect, it } from '@jest/globals';
import { withHalosBeneath } from '@qadam/chart/domain';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { rasteriseSvg, wellCovered } from './chart-pictures';
import { coveredLetters } from './fonts';

const drawn = (words: string): Promise<Uint8Array> =>
  drawnElement(`<text x="10" y="28" font-size="20">${words}</text>`);

const drawnElement = async (content: string): Promise<Uint8Array> => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" font-family="Noto Sans">${content}</svg>`;
  const png = await rasteriseSvg(svg, 200, 40);
  const image = await loadImage(Buffer.from(png!));
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.data();
};

/** A name as a map writes it, with a halo in the colour of its region. */
const named = `<text x="10" y="28" font-size="20" fill="#000000" stroke="#ffffff" stroke-width="2.5" paint-order="stroke">Қала</text>`;

const inked = (pixels: Uint8Array): number => pixels.filter((part, at) => at % 4 === 0 && part < 128).length;

describe('a chart as a picture', () => {
  it('has each sign of mathematics in its own shape and not in a box', async () => {
    const [box, ...signs] = await Promise.all(['水', '≤', '≥', '∑', '≠'].map(drawn));
    const shapes = new Set([box!, ...signs].map((pixels) => Buffer.from(pixels).toString('base64')));
    expect(shapes.size).toBe(5);
    for (const sign of signs) expect(inked(sign)).toBeGreaterThan(10);
  });

  it('is drawn for 200 dots to the inch, on white', async () => {
    const pixels = await drawn(' ');
    // 200 by 40 CSS pixels, 96 to the inch.
    expect(pixels).toHaveLength(4 * 417 * 83);
    expect(inked(pixels)).toBe(0);
  });

  it('has names on a map in all their strokes where a halo parts them from their region', async () => {
    const bare = inked(await drawn('Қала'));
    expect(inked(await drawnElement(withHalosBeneath(named)))).toBeGreaterThan(bare * 0.95);
    // The library draws the outline over the letters.
    expect(inked(await drawnElement(named))).toBeLessThan(bare / 2);
  });

  it('is drawn again after one that could not be read', async () => {
    await expect(rasteriseSvg('no drawing', 10, 10)).rejects.toThrow('could not be drawn as a picture');
    expect(inked(await drawn('Қала'))).toBeGreaterThan(50);
  });

  it('asks no further font for letters that every cut of Noto Sans has', async () => {
    const letters = await coveredLetters();
    // Controls and the soft hyphen have no shape of their own.
    const taken = Array.from({ length: 0x2300 }, (_, codePoint) => codePoint).filter(
      (codePoint) => codePoint > 0x9f || (codePoint >= 0x20 && codePoint < 0x7f),
    );
    const uncovered = taken.filter(
      (codePoint) => wellCovered.test(String.fromCodePoint(codePoint)) && !letters.has(codePoint),
    );
    expect(uncovered).toEqual([]);
  });
});
