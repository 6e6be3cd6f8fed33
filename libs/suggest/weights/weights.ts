import type { LinearModel } from '../classifier/linear-model';
import type { Fusion } from '../fusion/calibration';
import type { TargetFusion } from '../fusion/places';
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
}
