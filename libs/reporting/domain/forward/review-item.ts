import type { TracedPlace } from '../trace';
import type { ChartThen } from './chart-then';

/** What became of something that an earlier review said. */
export const itemOutcomes = ['open', 'kept', 'done', 'not-met', 'dropped'] as const;
export type ItemOutcome = (typeof itemOutcomes)[number];

export const itemKinds = ['statement', 'figure', 'promise', 'table', 'chart'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** What was not met or is dropped owes its readers the reason. */
export const outcomeNeedsReason = (outcome: ItemOutcome): boolean =>
  outcome === 'not-met' || outcome === 'dropped';

/** Whence it is known which series a figure is of; `null` as long as nobody knows. */
export const figureFinders = ['review', 'note', 'names', 'person'] as const;
export type FigureFinder = (typeof figureFinders)[number];

/** Where in a table a figure stood, in the words of its heads. */
export interface FigureCell {
  readonly row: string;
  readonly column: string;
}

/** A figure as the earlier review gave it. */
export interface FigureThen {
  /** Where it is found in today’s data; `null` for a number whose indicator is still to be found. */
  readonly place: TracedPlace | null;
  readonly indicatorTitle: string;
  readonly areaName: string;
  readonly text: string;
  readonly year: number | null;
  /** ISO day of the data; `null` where the review does not say it, as in a document from elsewhere. */
  readonly vintage: string | null;
  /** `null` in a sentence. */
  readonly cell: FigureCell | null;
  readonly foundBy: FigureFinder | null;
  /** Key of the series that was shown, where `place` asks for the headline; absent in what was taken up before it was kept. */
  readonly series?: string | null;
  readonly seriesLabel?: string;
}

/** More figures than anybody answers one by one: so many of an item stand there at first. */
export const manyFigures = 40;

export interface ReviewItem {
  readonly kind: ItemKind;
  /** Section of the earlier review, as it is printed. */
  readonly heading: string;
  /** Section of the new review; `null` where none fits. */
  readonly sectionKey: string | null;
  readonly text: string;
  readonly targets: readonly string[];
  /** Each number that it gives, in the order of reading. */
  readonly figures: readonly FigureThen[];
  /** Of an item of the kind `chart`; absent elsewhere. */
  readonly chart?: ChartThen | null;
  /** Stood in the earlier review; what was promised elsewhere and that it never cited did not. */
  readonly wasSaid: boolean;
}
