import {
  lineLegend,
  type LineLegendWords,
  type PictureSpec,
  printPalette,
  renderChartSvg,
  wholeHeight,
} from '@qadam/chart/domain';
import { embeddedFamily } from './embedded-family';
import { embeddedFontsFor } from './embedded-fonts';
import type { StandalonePicture } from './standalone-picture';

/** Half as wide again as in the printed review: room for long names, sharp on a slide. */
const widthPx = 900;
const marginPx = 24;

/** A chart as in the printed review, on white with a margin. */
export const chartPicture = async (
  spec: PictureSpec,
  legend: LineLegendWords,
): Promise<StandalonePicture> => {
  const legendHeight = spec.kind === 'line' ? lineLegend(spec, legend, widthPx).height : 0;
  const innerHeight = wholeHeight(spec, widthPx) + legendHeight;
  const drawing = renderChartSvg(spec, {
    width: widthPx,
    height: innerHeight,
    palette: printPalette,
    legend,
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

export { saveAsPng, saveAsSvg } from './standalone-picture';
