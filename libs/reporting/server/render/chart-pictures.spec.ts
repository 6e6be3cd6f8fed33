import { describe, expect, it } from '@jest/globals';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { rasteriseSvg, wellCovered } from './chart-pictures';
import { coveredLetters } from './fonts';

const drawn = async (words: string): Promise<Uint8Array> => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" font-family="Noto Sans"><text x="10" y="28" font-size="20">${words}</text></svg>`;
  const png = await rasteriseSvg(svg, 200, 40);
  const image = await loadImage(Buffer.from(png!));
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.data();
};

const inked = (pixels: Uint8Array): number => pixels.filter((part, at) => at % 4 === 0 && part < 128).length;

describe('a chart as a picture', () => {
  it('has each sign of mathematics in its own shape and not in a box', async () => {
    const [box, ...signs] = await Promise.all(['水', '≤', '≥', '∑', '≠'].map(drawn));
    const shapes = new Set([box!, ...signs].map((pixels) => Buffer.from(pixels).toString('base64')));
    expect(shapes.size).toBe(5);
    for (const sign of signs) expect(inked(sign)).toBeGreaterThan(10);
  });

  it('is drawn at one and a half times its size, on white', async () => {
    const pixels = await drawn(' ');
    expect(pixels).toHaveLength(4 * 300 * 60);
    expect(inked(pixels)).toBe(0);
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
