import { type MapChartSpec, valueClasses } from '@qadam/chart/domain';
import { hyphenated, type MapGround, shortAreaName } from '@qadam/geography/domain';
import type { ChartTexts } from './line-chart';

/** A figure of a region that counts: possible, and of a year in which the region existed. */
export interface RegionFigure {
  readonly area: string;
  readonly year: number;
  readonly value: number;
}

/** Bounds of the classes of colour over all years of the figures, so that a colour means the same in each; none without figures. */
export const mapBounds = (figures: readonly Pick<RegionFigure, 'year' | 'value'>[]): readonly number[] => {
  const byYear = [...Map.groupBy(figures, ({ year }) => year).values()];
  return valueClasses(byYear.map((all) => all.map(({ value }) => value)))?.bounds ?? [];
};

export interface RegionMap {
  readonly ground: MapGround;
  readonly year: number;
  readonly bounds: readonly number[];
  /** `null` where the region has no figure that counts in this year. */
  readonly valueOf: (area: string) => number | null;
  /** The full name in the reader's language. */
  readonly nameOf: (area: string) => string;
  /** The region that is outlined, if any. */
  readonly focus: string | null;
}

/** The map of the regions in one year: each shape of the ground with its name and value, those without a shape beside it. */
export const mapChartOf = (
  { ground, year, bounds, valueOf, nameOf, focus }: RegionMap,
  texts: ChartTexts,
): MapChartSpec => ({
  ...{ kind: 'map', ...texts, year, bounds },
  size: ground.size,
  places: ground.shapes.map((shape) => ({
    ...shape,
    label: nameOf(shape.id),
    shortLabel: hyphenated(shortAreaName(nameOf(shape.id))),
    role: shape.id === focus ? 'focus' : 'other',
    value: valueOf(shape.id),
  })),
  unplaced: ground.missing.map((id) => ({ id, label: nameOf(id), value: valueOf(id) })),
});
