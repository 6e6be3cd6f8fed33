import { breaksWithin } from '@qadam/indicators/domain';
import type { IndicatorData } from './indicator-document';

/** Of a line the figures that are made as its newest one is: no sentence compares an old method with a new one. */
export const madeAsNewest = (
  { methodologyBreaks }: Pick<IndicatorData, 'methodologyBreaks'>,
  years: readonly number[],
  values: readonly number[],
): [years: number[], values: number[]] => {
  const since = breaksWithin(methodologyBreaks, years).at(-1)?.year ?? -Infinity;
  const kept = years.flatMap((year, at) => (year < since ? [] : [{ year, value: values[at] as number }]));
  return [kept.map(({ year }) => year), kept.map(({ value }) => value)];
};
