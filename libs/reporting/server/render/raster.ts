import { loadFonts } from './fonts';
import { writeIndexedPng } from './indexed-png';

/** Dots per CSS pixel: 1.5 gives 144 dpi on paper, enough where a program cannot show the SVG itself. */
const density = 1.5;

const loadCanvas = async () => {
  try {
    const { createCanvas, GlobalFonts, loadImage } = await import('@napi-rs/canvas');
    for (const font of await loadFonts()) GlobalFonts.register(font, 'Noto Sans');
    // One surface for every chart: its pixels are megabytes outside the heap, which the collector frees late.
    return { surface: createCanvas(1, 1), loadImage };
  } catch {
    return undefined;
  }
};

let canvas: ReturnType<typeof loadCanvas> | undefined;

/** The newest pictures by their SVG: between two compiles few charts change. */
const kept = new Map<string, Uint8Array>();
const mostKept = 100;

/**
 * A chart as PNG, for Word files opened by programs that do not show SVG. `undefined` where the optional package
 * `@napi-rs/canvas` is not installed: the Word file then holds the SVG alone.
 */
export const rasteriseSvg = async (
  svg: string,
  width: number,
  height: number,
): Promise<Uint8Array | undefined> => {
  const before = kept.get(svg);
  if (before !== undefined) return before;
  canvas ??= loadCanvas();
  const library = await canvas;
  if (library === undefined) return undefined;
  const [across, down] = [Math.round(width * density), Math.round(height * density)];
  // The library draws an SVG at its own size first: without this, lines and letters would be blown up.
  const enlarged = svg.replace(/ width="[\d.]+" height="[\d.]+"/u, ` width="${across}" height="${down}"`);
  const image = await library.loadImage(Buffer.from(enlarged));
  // No waiting from here on: the surface is shared.
  const { surface } = library;
  surface.width = across;
  surface.height = down;
  const context = surface.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, across, down);
  context.drawImage(image, 0, 0, across, down);
  const png = writeIndexedPng(surface.data(), across, down);
  if (kept.size === mostKept) kept.delete(kept.keys().next().value ?? '');
  kept.set(svg, png);
  return png;
};
