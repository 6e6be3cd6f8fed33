import type { LinearModel } from '../classifier/linear-model';
import type { Fusion } from '../fusion/calibration';
import type { TargetFusion } from '../fusion/places';
import type { OwnWord } from '../own-words/own-words';
import type { TermTable } from '../ontology/term-table';

/** Everything that training leaves behind, and all that `createSuggester` needs. */
export interface SuggestWeights {
  readonly version: string;
  readonly goals: readonly string[];
  readonly targets: readonly string[];
  readonly terms: TermTable;
  readonly model: LinearModel;
  readonly goalFusion: Fusion;
  readonly targetFusion: TargetFusion;
  /** What an installation has learnt of words that it alone uses; none in what ships. */
  readonly ownWords?: readonly OwnWord[];
}
