import { loadFonts } from './fonts';

/** Dots per CSS pixel: 2.5 gives 240 dpi on paper. */
const density = 2.5;

const loadCanvas = async (): Promise<typeof import('@napi-rs/canvas') | undefined> => {
  try {
    const canvas = await import('@napi-rs/canvas');
    for (const font of await loadFonts()) canvas.GlobalFonts.register(font, 'Noto Sans');
    return canvas;
  } catch {
    return undefined;
  }
};

let canvas: ReturnType<typeof loadCanvas> | undefined;

/**
 * A chart as PNG, for Word files opened by programs that do not show SVG. `undefined` where the optional package
 * `@napi-rs/canvas` is not installed: the Word file then holds the SVG alone.
 */
export const rasteriseSvg = async (
  svg: string,
  width: number,
  height: number,
): Promise<Uint8Array | undefined> => {
  canvas ??= loadCanvas();
  const library = await canvas;
  if (library === undefined) return undefined;
  const surface = library.createCanvas(Math.round(width * density), Math.round(height * density));
  // The library draws an SVG at its own size first: without this, lines and letters would be blown up.
  const enlarged = svg.replace(
    / width="[\d.]+" height="[\d.]+"/u,
    ` width="${surface.width}" height="${surface.height}"`,
  );
  const image = await library.loadImage(Buffer.from(enlarged));
  surface.getContext('2d').drawImage(image, 0, 0, surface.width, surface.height);
  return new Uint8Array(await surface.encode('png'));
};
