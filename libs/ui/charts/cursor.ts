import type { ChartSpec } from '@qadam/chart/domain';
import { figureYearsOf, yearsOf } from './csv';

/** One point of a chart: which line, which year; or which bar. */
export interface Cursor {
  readonly series: number;
  readonly step: number;
}

/** How many steps there are along the chart, and how many lines one can change between. */
export const extent = (spec: ChartSpec): { readonly steps: number; readonly series: number } =>
  spec.kind === 'line'
    ? { steps: yearsOf(spec).length, series: spec.series.length }
    : { steps: spec.bars.length, series: 1 };

/** The lines in the order of the arrow keys: focus, country, then the others as they came. */
const rank = { focus: 0, country: 1, other: 2 } as const;

export const seriesInOrder = (spec: ChartSpec): number[] =>
  spec.kind === 'bar'
    ? [0]
    : spec.series
        .map((series, at) => ({ at, rank: rank[series.role] }))
        .sort((one, other) => one.rank - other.rank || one.at - other.at)
        .map(({ at }) => at);

/** Where a chart is entered: the newest value of the line that matters most. */
export const entrance = (spec: ChartSpec): Cursor => {
  const [series = 0] = seriesInOrder(spec);
  if (spec.kind === 'bar') return { series: 0, step: 0 };
  const years = yearsOf(spec);
  const newest = spec.series[series]?.points.findLast(({ value }) => value !== null)?.year;
  return { series, step: newest === undefined ? years.length - 1 : years.indexOf(newest) };
};

/**
 * How far the keys lead along a line: to the newest year of any figure, beyond which there is nothing to read, and along a
 * projection to its end.
 */
const lastStep = (spec: ChartSpec, { series }: Cursor): number => {
  if (spec.kind === 'bar') return spec.bars.length - 1;
  const years = spec.series[series]?.isProjection === true ? yearsOf(spec) : figureYearsOf(spec);
  return yearsOf(spec).indexOf(years.at(-1) ?? -1);
};

/** The first and the last figure of a line: where Home and End lead. */
const endsOf = (spec: ChartSpec, { series }: Cursor): readonly [number, number] => {
  if (spec.kind === 'bar') return [0, spec.bars.length - 1];
  const own = spec.series[series]?.points.filter(({ value }) => value !== null) ?? [];
  const years = yearsOf(spec);
  return [years.indexOf(own[0]?.year ?? -1), years.indexOf(own.at(-1)?.year ?? -1)];
};

/** The cursor after an arrow, Home or End; undefined for other keys. Ends do not wrap. */
export const moved = (spec: ChartSpec, cursor: Cursor, code: string): Cursor | undefined => {
  const order = seriesInOrder(spec);
  const at = order.indexOf(cursor.series);
  const along = (step: number): Cursor => ({
    ...cursor,
    step: Math.max(0, Math.min(lastStep(spec, cursor), step)),
  });
  const across = (place: number): Cursor => ({
    ...cursor,
    series: order[Math.max(0, Math.min(order.length - 1, place))] ?? 0,
  });
  const [next, previous] = spec.kind === 'bar' ? ['ArrowDown', 'ArrowUp'] : ['ArrowRight', 'ArrowLeft'];
  if (code === next || (spec.kind === 'bar' && code === 'ArrowRight')) return along(cursor.step + 1);
  if (code === previous || (spec.kind === 'bar' && code === 'ArrowLeft')) return along(cursor.step - 1);
  if (code === 'Home') return along(endsOf(spec, cursor)[0]);
  if (code === 'End') return along(endsOf(spec, cursor)[1]);
  if (code === 'ArrowDown') return across(at + 1);
  return code === 'ArrowUp' ? across(at - 1) : undefined;
};

export interface Reading {
  readonly label: string;
  readonly year?: number;
  readonly value: number | null;
  readonly isRevised: boolean;
  /** Published, but cannot be: compared nowhere. */
  readonly isImpossible: boolean;
  /** What a revised figure was before, where that is known. */
  readonly previous?: number;
  /** The range of a projected value. */
  readonly low?: number;
  readonly high?: number;
}

/** What stands under the cursor. */
export const reading = (spec: ChartSpec, { series, step }: Cursor): Reading | undefined => {
  if (spec.kind === 'bar') {
    const bar = spec.bars[step];
    return bar && { label: bar.label, value: bar.value, isRevised: false, isImpossible: false };
  }
  const line = spec.series[series];
  const year = yearsOf(spec)[step];
  if (!line || year === undefined) return undefined;
  const point = line.points.find((each) => each.year === year);
  return {
    label: line.label,
    year,
    value: point?.value ?? null,
    isRevised: point?.revised ?? false,
    isImpossible: point?.isImpossible ?? false,
    ...(point?.previous === undefined ? {} : { previous: point.previous }),
    ...(point?.low === undefined || point.high === undefined ? {} : { low: point.low, high: point.high }),
  };
};
