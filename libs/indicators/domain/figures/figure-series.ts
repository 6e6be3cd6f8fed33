/** What makes a series: the same measure, unit and group over areas and years. */
export interface SeriesKey {
  /** Code of the global or national indicator, such as `5.5.2` or `3.7.2.1`. */
  readonly indicator: string;
  /** Series code of the source; `''` where the indicator has only one. */
  readonly series: string;
  readonly unit: string;
  /** Disaggregation by SDMX dimension and code; an absent dimension is its total. */
  readonly dimensions: Readonly<Record<string, string>>;
}

export interface AreaObservation {
  /** Slug of the area, such as `kz` or `ulytau`. */
  readonly area: string;
  readonly year: number;
  readonly value: number;
  /** Its place among the origins that its file names; absent where all are of one. */
  readonly origin?: number;
}

export interface FigureSeries extends SeriesKey {
  readonly observations: readonly AreaObservation[];
}

/** Dimensions as one text, sorted by name: `AGE=Y15T24;SEX=F`; `''` for the total. */
export const dimensionsText = (dimensions: Readonly<Record<string, string>>): string =>
  Object.entries(dimensions)
    .map(([dimension, code]) => `${dimension}=${code}`)
    .sort()
    .join(';');

/** One text per series, the same for the same series whatever the order of its dimensions. */
export const seriesId = ({ indicator, series, unit, dimensions }: SeriesKey): string =>
  [indicator, series, unit, dimensionsText(dimensions)].join('|');
