import type { TracedPlace } from '../trace';

/** What became of something that an earlier review said. */
export const itemOutcomes = ['open', 'kept', 'done', 'not-met', 'dropped'] as const;
export type ItemOutcome = (typeof itemOutcomes)[number];

export const itemKinds = ['statement', 'figure', 'promise'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** What was not met or is dropped owes its readers the reason. */
export const outcomeNeedsReason = (outcome: ItemOutcome): boolean =>
  outcome === 'not-met' || outcome === 'dropped';

/** A figure as the earlier review gave it. */
export interface FigureThen {
  /** Where it is found in today’s data. */
  readonly place: TracedPlace;
  readonly indicatorTitle: string;
  readonly areaName: string;
  readonly text: string;
  readonly year: number | null;
  /** ISO day of the data; `null` where the review does not say it, as in a document from elsewhere. */
  readonly vintage: string | null;
}

export interface ReviewItem {
  readonly kind: ItemKind;
  /** Section of the earlier review, as it is printed. */
  readonly heading: string;
  /** Section of the new review; `null` where none fits. */
  readonly sectionKey: string | null;
  readonly text: string;
  readonly targets: readonly string[];
  readonly figure: FigureThen | null;
  /** Stood in the earlier review; what was promised elsewhere and that it never cited did not. */
  readonly wasSaid: boolean;
}
