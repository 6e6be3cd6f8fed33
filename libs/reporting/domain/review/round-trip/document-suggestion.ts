import type { RangeAnchor } from '../anchor';
import type { SuggestedChange } from '../suggestion';

export interface DocumentWarning {
  readonly kind:
    | 'figure-overwritten'
    | 'figure-removed'
    | 'citation-removed'
    | 'unit-removed'
    | 'unit-moved'
    | 'heading-level';
  /** As the unit read when the document went out; the level of a heading as it was. */
  readonly was: string;
  /** What was written over it; empty where it was removed. */
  readonly now: string;
}

/** Something to look at that changes nothing by itself. */
export interface DocumentNotice {
  readonly kind: 'notice';
  readonly anchor: RangeAnchor | null;
  /** Words of the document that have no place in the text, such as a new row of a table. */
  readonly words: string;
}

export interface DocumentSuggestion {
  readonly change: SuggestedChange | DocumentNotice;
  readonly warnings: readonly DocumentWarning[];
  /** Who made it with changes tracked, as the document says. */
  readonly author?: string;
}
