import {
  type PictureSpec,
  printPalette,
  printWidth,
  renderChartSvg,
  suggestedHeight,
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
  const svg = renderChartSvg(asPrinted(spec), {
    width: printWidth,
    height,
    palette: printPalette,
    fontFamily: 'Noto Sans',
    frame: 'plot',
  });
  return { svg, width: printWidth, height };
};

/** Whether the drawing has an axis above which the unit can stand. */
const hasAxisOfValues = (spec: PictureSpec): boolean =>
  spec.kind === 'bar' || (spec.kind === 'line' && spec.form !== 'slope');

/** What stands under the title of a chart: the drawing says its unit itself, above its axis if it has one, and says it once. */
export const chartSubtitle = (spec: PictureSpec): string => {
  const { subtitle, unit } = spec;
  if (!hasAxisOfValues(spec)) return subtitle;
  const rest = unit !== '' && subtitle.startsWith(unit) ? subtitle.slice(unit.length) : null;
  if (rest === '') return '';
  const [separator] = /^(?:, | · )/u.exec(rest ?? '') ?? [];
  return rest === null || separator === undefined ? subtitle : rest.slice(separator.length);
};

/** The specification with the words that stand around its drawing in a report. */
export const asPrinted = <Spec extends PictureSpec>(spec: Spec): Spec => ({
  ...spec,
  subtitle: chartSubtitle(spec),
});
