import type { ResolvedChart } from '../document-model';
import type { ChartChoice } from '../rich-text';

/** A chart of an earlier review, or a picture that its document captions. */
export interface ChartThen {
  /** What it draws; `null` for a picture of which nobody knows it. */
  readonly choice: ChartChoice | null;
  /** What it draws was found by the names in its caption. */
  readonly isNamed: boolean;
  /** As it was drawn; `null` where only a document has it, and where there was nothing to draw. */
  readonly drawn: ResolvedChart | null;
  /** What it gave of its newest year, such as `39 % (2019)`; empty where that is not known. */
  readonly shown: string;
  /** What a document says of its picture for those who do not see it. */
  readonly alternative: string;
}
