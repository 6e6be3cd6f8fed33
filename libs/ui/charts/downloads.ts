import { type ChartSpec, printPalette, renderChartSvg, suggestedHeight } from '@qadam/chart/domain';
import { embeddedFamily, embeddedFontsFor } from './embedded-fonts';

/** Twice the width of the printed review: room for long names, sharp on a slide. */
const widthPx = 900;
/** Title, measure and source, which stand around the plot. */
const frameRoomPx = 96;
const marginPx = 24;
const pictureDensity = 2;

const save = (content: Blob, name: string): void => {
  const address = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

/** A name for a file from the title of a chart. */
export const fileName = (title: string, extension: string): string =>
  `${
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/gu, '')
      .slice(0, 80) || 'qadam'
  }.${extension}`;

/** The chart as vectors, as in the printed review, on white with a margin; its letters are inside. */
const standalone = async (spec: ChartSpec): Promise<{ svg: string; width: number; height: number }> => {
  const innerHeight = Math.round(suggestedHeight(spec) * 1.25) + frameRoomPx;
  const drawing = renderChartSvg(spec, {
    width: widthPx,
    height: innerHeight,
    palette: printPalette,
    fontFamily: `${embeddedFamily}, sans-serif`,
  });
  const [width, height] = [widthPx + 2 * marginPx, innerHeight + 2 * marginPx];
  const fonts = await embeddedFontsFor(drawing);
  const placed = drawing.replace('<svg ', `<svg x="${marginPx}" y="${marginPx}" `);
  return {
    width,
    height,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><style>${fonts}</style><rect width="100%" height="100%" fill="${printPalette.paper}"/>${placed}</svg>`,
  };
};

export const saveCsv = (csv: string, title: string): void =>
  save(new Blob(['\ufeff', csv], { type: 'text/csv;charset=utf-8' }), fileName(title, 'csv'));

export const saveSvg = async (spec: ChartSpec): Promise<void> =>
  save(new Blob([(await standalone(spec)).svg], { type: 'image/svg+xml' }), fileName(spec.title, 'svg'));

/** The same as a picture, twice as dense as the screen. */
export const savePng = async (spec: ChartSpec): Promise<void> => {
  const { svg, width, height } = await standalone(spec);
  const picture = new Image(width, height);
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = Object.assign(document.createElement('canvas'), {
    width: width * pictureDensity,
    height: height * pictureDensity,
  });
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((content) => content && save(content, fileName(spec.title, 'png')), 'image/png');
};
