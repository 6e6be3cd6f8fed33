import { compareAges } from './age-order';

interface OrderedSeries {
  readonly series: string;
  readonly unit: string;
  readonly dimensions: Readonly<Record<string, string>>;
}

/**
 * Series in the order in which the choices of the page of their indicator lead through them: measure by measure as they
 * come, in each the total first, then group by group, ages from young to old and others as they come. `labelOf` gives the
 * words of a group. Source of the codes of ages: SDMX CL_AGE.
 */
export const inOrderOfChoices = <Series extends OrderedSeries>(
  all: readonly Series[],
  labelOf: (dimension: string, code: string) => string,
): readonly Series[] => {
  const measureOf = ({ series, unit }: Series) => `${series}|${unit}`;
  const measures = [...new Set(all.map(measureOf))];
  const dimensions = [...new Set(all.flatMap((one) => Object.keys(one.dimensions)))];
  const places = dimensions.map((dimension) => {
    const codes = new Set(all.flatMap((one) => one.dimensions[dimension] ?? []));
    const groups = [...codes].map((code) => ({ code, label: labelOf(dimension, code) }));
    return new Map(groups.toSorted(compareAges).map(({ code }, place) => [code, place]));
  });
  const placeIn = (one: Series, at: number): number =>
    places[at]?.get(one.dimensions[dimensions[at] ?? ''] ?? '') ?? -1;
  return all.toSorted((one, other) => {
    const byMeasure = measures.indexOf(measureOf(one)) - measures.indexOf(measureOf(other));
    if (byMeasure !== 0) return byMeasure;
    const at = dimensions.findIndex((_, place) => placeIn(one, place) !== placeIn(other, place));
    return at === -1 ? 0 : placeIn(one, at) - placeIn(other, at);
  });
};
