import { type ChartSeries, isKnown, type KnownPoint, wholeOf } from '@qadam/chart/domain';

/** A line as far as it is about one territory: what somebody who does not see it is told of it. */
export interface LineStretch {
  readonly first: KnownPoint;
  readonly last: KnownPoint;
  readonly highest: KnownPoint;
  readonly lowest: KnownPoint;
  readonly isOutsideValidity: boolean;
}

/**
 * The stretches of the line `id`, oldest first, each with first, last, highest and lowest figure (of equal ones the
 * earlier): a change of borders ends one, and no figure is set against one of another territory. Impossible figures and
 * the forecast are no part of it.
 */
export const lineStretches = (series: readonly ChartSeries[], id: string): readonly LineStretch[] =>
  series
    .filter((piece) => wholeOf(piece) === id && piece.isProjection !== true)
    .flatMap(({ points, isOutsideValidity = false }): LineStretch[] => {
      const known = points.filter(isKnown).toSorted((one, other) => one.year - other.year);
      const [first, last] = [known[0], known.at(-1)];
      if (first === undefined || last === undefined) return [];
      return [
        {
          ...{ first, last, isOutsideValidity },
          highest: known.reduce((best, point) => (point.value > best.value ? point : best)),
          lowest: known.reduce((best, point) => (point.value < best.value ? point : best)),
        },
      ];
    })
    .toSorted((one, other) => one.first.year - other.first.year);

/**
 * The newest stretch of each line with its name there: what lies before a change of borders or of method is of another
 * territory or another measure.
 */
export const newestStretches = (
  series: readonly ChartSeries[],
): readonly (LineStretch & { readonly label: string })[] =>
  [...new Set(series.map(wholeOf))].flatMap((id) => {
    const stretch = lineStretches(series, id).at(-1);
    const piece = series.find(({ points }) => stretch !== undefined && points.includes(stretch.last));
    return stretch === undefined || piece === undefined ? [] : [{ ...stretch, label: piece.label }];
  });
