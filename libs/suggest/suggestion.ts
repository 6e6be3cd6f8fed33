import type { Language } from '@qadam/language/domain';

/** A stretch of the original text (UTF-16 code units) that led to a suggestion. */
export interface Reason {
  readonly start: number;
  readonly end: number;
}

export interface SuggestedGoal {
  readonly code: string;
  /** Calibrated, from 0 to 1. */
  readonly probability: number;
  /** The yes or no of the suggester; a person decides. */
  readonly assigned: boolean;
}

export interface SuggestedTarget extends SuggestedGoal {
  readonly reasons: readonly Reason[];
}

/** All goals and the likeliest targets, each sorted by probability. No goal assigned means "no SDG". */
export interface Suggestion {
  readonly lang: Language;
  readonly goals: readonly SuggestedGoal[];
  readonly targets: readonly SuggestedTarget[];
}

/** A text with the codes of targets that people gave it, or that it is the wording of. */
export interface LabelledText {
  readonly text: string;
  readonly targets: readonly string[];
}
