import type { Language } from '@qadam/language/domain';

/** What part a line plays: the country is drawn in ink, the focus in the accent colour, the rest in grey. */
export type SeriesRole = 'country' | 'focus' | 'other';

export interface ChartPoint {
  readonly year: number;
  /** `null` is a gap, as an absent year is: only thin dashes lead across it. */
  readonly value: number | null;
  /** The figure was changed after its first publication: drawn hollow. */
  readonly revised?: boolean;
  /** What a revised figure was before. */
  readonly previous?: number;
  /** Published, but cannot be (a share of 855 %): outside the line and the axis, marked at the edge. */
  readonly isImpossible?: boolean;
  /** The range of a projected value. */
  readonly low?: number;
  readonly high?: number;
}

export interface ChartSeries {
  readonly id: string;
  readonly label: string;
  readonly role: SeriesRole;
  readonly points: readonly ChartPoint[];
  /** Place in the order of colours, from 0, where several charts must give one thing one colour. */
  readonly tone?: number;
  /** Carried on beyond the figures: dotted, with the range of its points shaded. Its id is `<id>:<word>`. */
  readonly isProjection?: boolean;
  /** Years in which the place did not exist, calculated back: dashed. */
  readonly isOutsideValidity?: boolean;
}

/** A vertical hairline with a word, such as a change of borders. */
export interface ChartBreak {
  readonly year: number;
  readonly label: string;
}

export interface ChartTarget {
  readonly value: number;
  readonly year: number;
  readonly label: string;
}

interface ChartFrame {
  readonly language: Language;
  /** Says what the chart shows; the subtitle says measure, unit, area. */
  readonly title: string;
  readonly subtitle: string;
  readonly unit: string;
  /** Source, date of data and method: stands under the chart everywhere. */
  readonly source: string;
  /** The chart in words, for people who do not see it. */
  readonly alternative: string;
}

export interface LineChartSpec extends ChartFrame {
  readonly kind: 'line';
  /** Two years only, joined by straight slopes with a value at either end. */
  readonly form?: 'slope';
  readonly series: readonly ChartSeries[];
  readonly target?: ChartTarget;
  readonly breaks: readonly ChartBreak[];
  /** What the axes show at least, so that charts beside each other can be read against each other. */
  readonly covers?: {
    readonly years: readonly [number, number];
    readonly values?: readonly [number, number];
  };
}

export interface BarChartBar {
  readonly id: string;
  readonly label: string;
  /** The name where there is no room for the whole one. */
  readonly shortLabel?: string;
  readonly role: SeriesRole;
  readonly value: number | null;
}

/** Bars start at zero, sorted by the maker of the specification. */
export interface BarChartSpec extends ChartFrame {
  readonly kind: 'bar';
  readonly bars: readonly BarChartBar[];
}

/** A region on a map: its shape in the units of the map, and room for words about its middle. */
export interface MapPlace {
  readonly id: string;
  /** The full name, and one short enough to stand on the map. */
  readonly label: string;
  readonly shortLabel: string;
  readonly role: SeriesRole;
  readonly value: number | null;
  /** Data of an SVG path. */
  readonly path: string;
  readonly x: number;
  readonly y: number;
  readonly across: number;
  readonly down: number;
}

/** Regions of one year, deeper in colour with the value. */
export interface MapChartSpec extends ChartFrame {
  readonly kind: 'map';
  readonly year: number;
  readonly size: { readonly width: number; readonly height: number };
  readonly places: readonly MapPlace[];
  /** Regions that have no shape in this year: in tables, but not on the map. */
  readonly unplaced: readonly Pick<MapPlace, 'id' | 'label' | 'value'>[];
  /** Bounds of the classes of colour, from the lowest to the highest (see `valueClasses`). */
  readonly bounds: readonly number[];
}

/** A kind of cell or link: colour, shape and word, so that it is told apart without its colour too. */
export interface MarkClass {
  readonly id: string;
  readonly label: string;
  /** On white. */
  readonly colour: string;
  /** Outline in a box of 12 by 12; without one the whole cell has the colour. */
  readonly outline?: string;
  /** Only the edge of the outline is drawn; of a link: it is dashed. */
  readonly isOpen?: boolean;
}

export interface HeatCell {
  readonly row: string;
  readonly column: string;
  /** Which of the classes it belongs to. */
  readonly mark: string;
  /** Short figures in the cell, one under the other. */
  readonly texts: readonly string[];
  /** What tables and downloads hold of it, in the order of `measures`. */
  readonly values: readonly (string | number | null)[];
  /** Rests on little: stands in a dashed frame, as the chart's `thin` says. */
  readonly isThin?: boolean;
}

/** Rows by columns, a mark in each cell. */
export interface HeatChartSpec extends ChartFrame {
  readonly kind: 'heat';
  readonly rows: readonly { readonly id: string; readonly label: string }[];
  /** `name`: in tables and downloads, where the label is short for want of room. */
  readonly columns: readonly { readonly id: string; readonly label: string; readonly name?: string }[];
  readonly classes: readonly MarkClass[];
  readonly cells: readonly HeatCell[];
  /** What a dashed frame means; for charts that have any. */
  readonly thin?: string;
  /** What rows, columns and the values of a cell are. */
  readonly words: { readonly row: string; readonly column: string; readonly measures: readonly string[] };
}

export interface ScatterPoint {
  readonly key: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly isFocus: boolean;
}

/** Points of two measures. */
export interface ScatterChartSpec extends ChartFrame {
  readonly kind: 'scatter';
  readonly points: readonly ScatterPoint[];
  /** What a point is, and the two measures with their units. */
  readonly words: { readonly point: string; readonly x: string; readonly y: string };
}

export interface RingNode {
  readonly id: string;
  readonly label: string;
  readonly colour: string;
  /** On a circle of radius 1 about 0, x to the right and y downwards. */
  readonly x: number;
  readonly y: number;
}

export interface RingLink {
  readonly one: string;
  readonly other: string;
  readonly mark: string;
  readonly value: number | null;
  /** What else its row of the table says, under `words.more`, and the years that it is of, under `words.years`. */
  readonly more?: readonly (string | number | null)[];
  readonly years?: readonly (number | null)[];
}

/** Things on a ring, joined by links of several kinds. */
export interface RingChartSpec extends ChartFrame {
  readonly kind: 'ring';
  readonly nodes: readonly RingNode[];
  readonly links: readonly RingLink[];
  readonly classes: readonly MarkClass[];
  readonly words: {
    readonly one: string;
    readonly other: string;
    readonly kind: string;
    readonly value: string;
    readonly more?: readonly string[];
    readonly years?: readonly string[];
  };
}

/** Small line charts beside each other, as a rule on the same axes; each line is called after what it is of. */
export interface PanelsChartSpec extends ChartFrame {
  readonly kind: 'panels';
  readonly panels: readonly LineChartSpec[];
  /** What a line is of, its year, and its value with the unit. */
  readonly words: { readonly line: string; readonly year: string; readonly value: string };
}

/** One specification, two renderers: Recharts on the screen, vectors in reports and downloads. */
export type ChartSpec = LineChartSpec | BarChartSpec;

/** Drawings that are more than lines along years or bars beside each other. */
export type FigureSpec = HeatChartSpec | ScatterChartSpec | RingChartSpec | PanelsChartSpec;

/** All that can be shown as a table and downloaded. */
export type PictureSpec = ChartSpec | MapChartSpec | FigureSpec;
