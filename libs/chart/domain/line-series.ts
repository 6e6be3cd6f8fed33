import { isKnown, type KnownPoint } from './gaps';
import type { ChartPalette } from './palette';
import { focusTones, namedAs, wholeOf } from './line-pieces';
import type { ChartSeries, LineChartSpec } from './specification';

export interface DrawnSeries {
  readonly series: ChartSeries;
  readonly colour: string;
  readonly width: number;
  readonly last: KnownPoint | undefined;
}

/** Others first, then the country, the focus on top; the pieces of one line share its colour. */
export const inDrawingOrder = (spec: LineChartSpec, palette: ChartPalette): readonly DrawnSeries[] => {
  const rank = { other: 0, country: 1, focus: 2 } as const;
  const tones = focusTones(spec.series);
  return spec.series
    .map((series): DrawnSeries => {
      const last = series.points
        .filter(isKnown)
        .reduce<KnownPoint | undefined>(
          (newest, point) => (newest === undefined || point.year > newest.year ? point : newest),
          undefined,
        );
      if (series.role === 'other') return { series, colour: palette.other, width: 1, last };
      if (series.role === 'country') return { series, colour: palette.ink, width: 1.75, last };
      // After the last colour the order begins again, as on the screen.
      const order = [palette.accent, ...palette.further];
      const colour = order[(tones.get(wholeOf(series)) ?? 0) % order.length] ?? palette.accent;
      return { series, colour, width: 2.25, last };
    })
    .sort((a, b) => rank[a.series.role] - rank[b.series.role]);
};

export interface LabelledSeries extends DrawnSeries {
  readonly last: KnownPoint;
}

/**
 * Country and focus always get a label. Of the others, where no legend explains them, all up to four, beyond that only the
 * highest and the lowest; with a legend none, as on the screen. A line in pieces is named once, at the end of its newest
 * piece; its projection has a name of its own.
 */
export const labelled = (drawn: readonly DrawnSeries[], hasLegend = false): readonly LabelledSeries[] => {
  const pieces = drawn.filter((one): one is LabelledSeries => one.last !== undefined);
  const newest = new Map<string, LabelledSeries>();
  for (const piece of pieces) {
    const whole = namedAs(piece.series);
    if (piece.last.year > (newest.get(whole)?.last.year ?? Number.NEGATIVE_INFINITY))
      newest.set(whole, piece);
  }
  const known = pieces.filter((piece) => newest.get(namedAs(piece.series)) === piece);
  const others = known
    .filter(({ series }) => series.role === 'other')
    .sort((a, b) => b.last.value - a.last.value);
  const kept = new Set(hasLegend ? [] : others.length <= 4 ? others : [others[0], others.at(-1)]);
  return known.filter((one) => one.series.role !== 'other' || kept.has(one));
};
