import { describe, expect, it } from '@jest/globals';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { writeIndexedPng } from './indexed-png';

type Colour = readonly [red: number, green: number, blue: number];

const pixels = (colours: readonly Colour[]): Uint8Array =>
  Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));

const read = async (png: Uint8Array): Promise<Colour[]> => {
  const image = await loadImage(Buffer.from(png));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  return Array.from({ length: data.length / 4 }, (_, at): Colour => {
    const [red = 0, green = 0, blue = 0] = data.subarray(4 * at, 4 * at + 3);
    return [red, green, blue];
  });
};

describe('a picture with a palette', () => {
  it('is read back with black, white and each colour where it was', async () => {
    const drawn: Colour[] = [
      [255, 255, 255],
      [255, 255, 255],
      [0, 0, 0],
      [255, 0, 0],
      [0, 0, 255],
      [255, 255, 255],
    ];
    expect(await read(writeIndexedPng(pixels(drawn), 3, 2))).toEqual(drawn);
  });

  it('keeps each channel within the step of five bits', async () => {
    const drawn: Colour[] = [
      [11, 92, 122],
      [201, 208, 214],
    ];
    const found = (await read(writeIndexedPng(pixels(drawn), 2, 1))).flat();
    for (const [at, channel] of drawn.flat().entries())
      expect(Math.abs((found[at] ?? 0) - channel)).toBeLessThanOrEqual(8);
  });

  it('gives up fineness, and no pixel, where the colours are more than a palette holds', async () => {
    const drawn = Array.from({ length: 4096 }, (_, at): Colour => [
      (at % 16) * 17,
      (Math.floor(at / 16) % 16) * 17,
      Math.floor(at / 256) * 17,
    ]);
    const found = await read(writeIndexedPng(pixels(drawn), 64, 64));
    expect(found).toHaveLength(4096);
    expect(new Set(found.map(String)).size).toBe(64);
    expect([found[0], found[4095]]).toEqual([
      [0, 0, 0],
      [255, 255, 255],
    ]);
  });
});
