import {
  type PictureSpec,
  printPalette,
  printWidth,
  renderChartSvg,
  suggestedHeight,
  withHalosBeneath,
} from '@qadam/chart/domain';

export interface ChartImage {
  readonly svg: string;
  /** CSS pixels, 96 to the inch. */
  readonly width: number;
  readonly height: number;
}

/** A chart that is drawn already, for a file whose readers may not show SVG. */
export interface DrawnChart extends ChartImage {
  readonly png?: Uint8Array | undefined;
}

/** One transparent pixel stands in where no raster was made: the SVG is shown by every Word since 2016. */
export const onePixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

/** A chart as it stands in a report: 160 mm wide, title and source left to the caption. */
export const chartImage = (spec: PictureSpec): ChartImage => {
  const height = suggestedHeight(spec);
  const svg = renderChartSvg(spec, {
    width: printWidth,
    height,
    palette: printPalette,
    fontFamily: 'Noto Sans',
    frame: 'plot',
  });
  return { svg, width: printWidth, height };
};

/** A chart as Word and the library that makes a PNG of it draw it right. */
export const wordChartImage = (spec: PictureSpec): ChartImage => {
  const image = chartImage(spec);
  return { ...image, svg: withHalosBeneath(image.svg) };
};
