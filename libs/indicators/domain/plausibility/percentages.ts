import type { OpenSdgSeries } from '../open-sdg/folder';
import type { ImportProblem } from '../open-sdg/problem';
import { cellKey, doubt, type DoubtedFile, rowsText } from './doubt';
import { isOutsideShare } from './possible-values';

/** Beyond so many the unit is wrong rather than each value. */
const valuesNamedEach = 5;

/**
 * Values in percent (`PT`) outside 0 to 100: each with its row, or, where a file has more than five, one warning with
 * all rows, since then the unit is wrong or the share may exceed the whole. Rates of change have units of their own.
 * Cells that are `accused` of more already are left out.
 */
export const impossiblePercentages = (
  all: readonly OpenSdgSeries[],
  place: DoubtedFile,
  accused: ReadonlySet<string> = new Set(),
): readonly ImportProblem[] => {
  const odd = all
    .flatMap(({ unit, observations }) =>
      observations.filter((figure) => isOutsideShare(unit, figure.value) && !accused.has(cellKey(figure))),
    )
    .toSorted((one, other) => one.row - other.row);
  const told = odd.length > valuesNamedEach ? odd.slice(0, 1) : odd;
  return told.map((figure) => {
    const rows = told.length === odd.length ? [figure.row] : odd.map(({ row }) => row);
    return doubt('percent-out-of-range', place, figure, {
      rows: rowsText(rows),
      relatedRows: rows.filter((row) => row !== figure.row),
    });
  });
};
