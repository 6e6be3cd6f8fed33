import { impossibleIn } from '@qadam/indicators/domain';

interface Line {
  readonly years: readonly number[];
  readonly values: readonly number[];
}

/**
 * Lines by area without the figures that cannot be (`impossibleIn`): what is compared, ranked, assessed and carried on.
 * What people see of the lines themselves stays as published. The same map where all figures are possible.
 */
export const possibleLines = <Own extends Line>(
  unit: string,
  byArea: ReadonlyMap<string, Own>,
): ReadonlyMap<string, Line> => {
  if (unit !== 'PT') return byArea;
  const isImpossible = impossibleIn(
    unit,
    [...byArea.values()].flatMap(({ values }) => values),
  );
  if (![...byArea.values()].some(({ values }) => values.some(isImpossible))) return byArea;
  return new Map(
    [...byArea].flatMap(([area, { years, values }]): [string, Line][] => {
      const kept = years.flatMap((year, at) => {
        const value = values[at];
        return value === undefined || isImpossible(value) ? [] : [{ year, value }];
      });
      return kept.length === 0
        ? []
        : [[area, { years: kept.map(({ year }) => year), values: kept.map(({ value }) => value) }]];
    }),
  );
};
