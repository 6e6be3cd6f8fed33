import type { Language } from '@qadam/language/domain';

/** A text with the goal and, where known, the target that it is about. */
export interface TrainingText {
  readonly text: string;
  readonly goal: string;
  readonly target: string | null;
  /** How much it counts in training. */
  readonly weight: number;
  /** True for paragraphs on which fusion and thresholds may be fitted; false for titles and terms. */
  readonly isParagraph: boolean;
}

/** A finding of a development set; no target means that it is about no SDG. */
export interface Finding {
  readonly id: string;
  readonly text: string;
  readonly lang: Language;
  readonly targets: readonly string[];
}
