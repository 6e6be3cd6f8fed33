import type { Language } from '@qadam/language/domain';

/** A text with the goal and, where known, the target that it is about. */
export interface TrainingText {
  readonly text: string;
  /** Empty for a text about no goal. */
  readonly goal: string;
  readonly target: string | null;
  /** How much it counts in training. */
  readonly weight: number;
  /** True for paragraphs on which fusion and thresholds may be fitted; false for titles and terms. */
  readonly isParagraph: boolean;
}

/** A paragraph with the question whether it is about a goal, and the answer. */
export interface Question {
  readonly text: string;
  readonly goal: string;
  readonly isAbout: boolean;
  /** Why a paragraph that is not about the goal might be taken for one, where its writer says so. */
  readonly other?: 'neighbour' | 'sense';
}

/** A finding of a development set; no target means that it is about no SDG. */
export interface Finding {
  readonly id: string;
  readonly text: string;
  readonly lang: Language;
  readonly targets: readonly string[];
}
