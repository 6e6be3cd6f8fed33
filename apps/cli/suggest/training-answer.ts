import type { HeldOut, LearntWord, ScoreLoss, SetScore } from '@qadam/suggest';

/** What a training found, and what came of it. */
export interface TrainingAnswer {
  /** The version that was kept, or null where nothing was: a dry run, or a refusal. */
  readonly version: string | null;
  /** The version that was in use. */
  readonly from: string;
  readonly status: 'kept' | 'dry-run' | 'refused';
  readonly accepted: number;
  readonly before: readonly SetScore[];
  readonly after: readonly SetScore[];
  readonly losses: readonly ScoreLoss[];
  /** How own findings are answered while they are held out: without own words, and with them. */
  readonly own: HeldOut;
  /** What was learnt of words that no development text holds; none where that is no gain. */
  readonly learnt: readonly LearntWord[];
}
