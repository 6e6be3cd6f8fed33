import { BackgroundThread } from './background-thread';
import { furtherFamilies, lettersByFont, loadFonts, loadFurtherFonts } from './fonts';
import { withFamilies } from './svg-families';

/** Dots per CSS pixel, 96 of which make an inch: 200 dpi on paper, for programs that cannot show the SVG itself. */
const density = 200 / 96;

interface Font {
  readonly family: string;
  readonly font: Uint8Array;
}

interface DrawingOrder {
  readonly svg: string;
  readonly across: number;
  readonly down: number;
  /** Beyond those that the thread has from the start. */
  readonly fonts: readonly Font[];
}

/**
 * To load the library that draws and to draw takes a third of the time of a Word file: it is done beside the writing. The
 * writer of PNG comes by its address. One image and one surface serve all charts, one after the other: their pixels are
 * megabytes outside the heap, which the collector frees late.
 */
const program = `
// No font of the machine is ever used, and to look for them takes time.
process.env.DISABLE_SYSTEM_FONTS_LOAD = '1';
const library = () => {
  try {
    return require('node:module').createRequire(workerData.from)('@napi-rs/canvas');
  } catch {
    return undefined;
  }
};
const canvas = library();
const surface = canvas?.createCanvas(1, 1);
const writer = import(workerData.writer);
const register = (fonts) => {
  for (const { family, font } of fonts) canvas.GlobalFonts.register(Buffer.from(font), family);
};
if (canvas) register(workerData.fonts);
const image = canvas && new canvas.Image();
const loaded = (svg) => new Promise((resolve, reject) => {
  image.onload = resolve;
  image.onerror = reject;
  image.src = Buffer.from(svg);
});
const draw = async ({ svg, across, down, fonts }) => {
  register(fonts);
  const { writeIndexedPng } = await writer;
  await loaded(svg);
  surface.width = across;
  surface.height = down;
  const context = surface.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, across, down);
  context.drawImage(image, 0, 0, across, down);
  const made = new Uint8Array(writeIndexedPng(surface.data(), across, down));
  return { made, transfer: [made.buffer] };
};
let last = Promise.resolve();
const perform = (order) => {
  if (canvas === undefined) return {};
  const drawn = last.then(() => draw(order));
  last = drawn.catch(() => undefined);
  return drawn;
};
`;

/** `undefined` where the optional package `@napi-rs/canvas` is not installed. */
type DrawingThread = BackgroundThread<DrawingOrder, Uint8Array | undefined>;

const start = async (): Promise<DrawingThread> => {
  const [fonts, { address }] = await Promise.all([loadFonts(), import('./indexed-png')]);
  return new BackgroundThread(
    program,
    {
      from: import.meta.url,
      writer: address,
      fonts: fonts.map((font): Font => ({ family: 'Noto Sans', font })),
    },
    (reason) => new Error(`A chart could not be drawn as a picture: ${reason}`),
  );
};

let thread: Promise<DrawingThread> | undefined;
let hasFurther = false;

const usableThread = async (): Promise<DrawingThread> => {
  const known = thread;
  if (known !== undefined && (await known).isUsable) return known;
  // Of all that waited, the first starts the next.
  if (thread === undefined || thread === known) {
    hasFurther = false;
    thread = start();
  }
  return thread;
};

/** Has the thread load what it needs by the time that it gets a chart; what goes wrong is told with the chart. */
export const wakeChartPictures = (): Promise<void> =>
  usableThread().then(
    () => undefined,
    () => undefined,
  );

/** The further fonts, once a thread. */
const fontsToSend = async (): Promise<readonly Font[]> => {
  const fonts = await loadFurtherFonts();
  if (hasFurther) return [];
  hasFurther = true;
  return fonts.map((font, at) => ({ family: furtherFamilies[at] ?? '', font }));
};

/** Letters that Noto Sans is known to have: a chart of these alone need not ask the fonts. */
export const wellCovered = /^[\n -\u02ff\u0400-\u04ff\u2010-\u201e\u2026\u2030\u2212]*$/u;

const draw = async (svg: string, width: number, height: number): Promise<Uint8Array | undefined> => {
  const drawing = await usableThread();
  const [across, down] = [Math.round(width * density), Math.round(height * density)];
  // The library draws an SVG at its own size first: without this, lines and letters would be blown up.
  const enlarged = svg.replace(/ width="[\d.]+" height="[\d.]+"/u, ` width="${across}" height="${down}"`);
  if (wellCovered.test(svg)) return drawing.perform({ svg: enlarged, across, down, fonts: [] });
  const [own = new Set<number>(), ...further] = await lettersByFont();
  const parted = withFamilies(
    enlarged,
    own,
    further.map((letters, at) => ({ family: furtherFamilies[at] ?? '', letters })),
  );
  const fonts = parted === enlarged ? [] : await fontsToSend();
  return drawing.perform({ svg: parted, across, down, fonts });
};

/** The newest pictures by their SVG: between two compiles few charts change. */
const kept = new Map<string, Promise<Uint8Array | undefined>>();
const mostKept = 100;

/**
 * A chart as PNG, for Word files opened by programs that do not show SVG. `undefined` where the optional package
 * `@napi-rs/canvas` is not installed: the Word file then holds the SVG alone. Rejects if the SVG cannot be read.
 */
export const rasteriseSvg = (svg: string, width: number, height: number): Promise<Uint8Array | undefined> => {
  const before = kept.get(svg);
  if (before !== undefined) return before;
  const drawn = draw(svg, width, height);
  if (kept.size === mostKept) kept.delete(kept.keys().next().value ?? '');
  kept.set(svg, drawn);
  drawn.catch(() => kept.delete(svg));
  return drawn;
};
