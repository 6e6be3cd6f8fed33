import type { LineChartSpec } from '@qadam/chart/domain';

/**
 * A line that a change of borders or method cuts is several series. The earlier pieces get their own names, so that table and
 * download tell them apart; `nameOf` makes one of the area and the piece's last year, `outsideNameOf` that of a piece from
 * years in which the area did not exist.
 */
export const nameSegments = (
  spec: LineChartSpec,
  nameOf: (area: string, lastYear: number) => string,
  outsideNameOf: (area: string) => string = (area) => area,
): LineChartSpec => ({
  ...spec,
  series: spec.series.map((one, at) => {
    if (one.isOutsideValidity === true) return { ...one, label: outsideNameOf(one.label) };
    const whole = one.id.split(':')[0];
    const isEarlier = spec.series.slice(at + 1).some(({ id }) => id.split(':')[0] === whole);
    const lastYear = one.points.at(-1)?.year;
    return isEarlier && lastYear !== undefined ? { ...one, label: nameOf(one.label, lastYear) } : one;
  }),
});

/** The years in which grey lines are cut because their areas got new borders, in order; a new method is told by itself. */
export const cutYearsOf = (
  { series }: LineChartSpec,
  borderYears: readonly { readonly year: number }[],
): readonly number[] =>
  [
    ...new Set(
      series.flatMap(({ id, role }) => {
        const year = Number(id.split(':')[1]);
        return role === 'other' && borderYears.some((one) => one.year === year) ? [year] : [];
      }),
    ),
  ].sort((one, other) => one - other);

/** The years in which places stopped being, of those given with the years of their figures: there their lines end. */
export const endYearsOf = (
  lines: readonly { readonly areaCode: string; readonly years: readonly number[] }[],
  existsIn: (area: string, year: number) => boolean,
): readonly number[] => {
  const newest = Math.max(...lines.flatMap(({ years }) => years));
  return lines.flatMap(({ areaCode, years }) => {
    const last = years.findLast((year) => existsIn(areaCode, year));
    if (last === undefined || existsIn(areaCode, newest)) return [];
    let year = last + 1;
    while (existsIn(areaCode, year)) year += 1;
    return [year];
  });
};
