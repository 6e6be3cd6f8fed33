import type { Language, Trilingual } from '@qadam/language/domain';

export const checkKinds = [
  'text-missing',
  'language-missing',
  'translation-stale',
  'translation-behind',
  'translation-unmarked',
  'translation-unfinished',
  'word-limit',
  'goal-without-evidence',
  'gender-data-absent',
  'uncited-number',
  'number-in-words',
  'numbers-unlike',
  'languages-unlike',
  'table-long',
  'table-wide',
  'value-impossible',
  'label-untranslated',
  'word-long',
  'letter-missing',
  'control-character',
  'priority-voice-uncited',
  'figure-unresolved',
  'figure-drifted',
  'table-drifted',
  'chart-drifted',
  'chart-unresolved',
  'chart-lacks-places',
  'image-unresolved',
  'term-unresolved',
  'finding-unresolved',
  'finding-withdrawn',
  'finding-without-words',
  'finding-personal',
  'finding-illustrative',
  'section-unresolved',
] as const;
export type CheckKind = (typeof checkKinds)[number];

/** An error stands in the way of handing in, a warning wants a decision, a notice is news. */
export const checkSeverities = ['error', 'warning', 'notice'] as const;
export type CheckSeverity = (typeof checkSeverities)[number];

export const severityOf: Readonly<Record<CheckKind, CheckSeverity>> = {
  'text-missing': 'error',
  'language-missing': 'error',
  'translation-stale': 'warning',
  'translation-behind': 'warning',
  'translation-unmarked': 'notice',
  'translation-unfinished': 'error',
  'word-limit': 'error',
  'goal-without-evidence': 'error',
  'gender-data-absent': 'warning',
  'uncited-number': 'warning',
  'number-in-words': 'notice',
  'numbers-unlike': 'notice',
  'languages-unlike': 'warning',
  'table-long': 'warning',
  'table-wide': 'warning',
  'value-impossible': 'warning',
  'label-untranslated': 'warning',
  'word-long': 'warning',
  'letter-missing': 'warning',
  'control-character': 'warning',
  'priority-voice-uncited': 'warning',
  'figure-unresolved': 'error',
  'figure-drifted': 'notice',
  'table-drifted': 'notice',
  'chart-drifted': 'notice',
  'chart-unresolved': 'error',
  'chart-lacks-places': 'warning',
  'image-unresolved': 'error',
  'term-unresolved': 'warning',
  'finding-unresolved': 'error',
  'finding-withdrawn': 'error',
  'finding-without-words': 'error',
  'finding-personal': 'warning',
  'finding-illustrative': 'warning',
  'section-unresolved': 'error',
};

/** One thing to mend, with all that is needed to find it. */
export interface CheckResult {
  /** Key of the section; `null` for the review as a whole. */
  readonly section: string | null;
  /** `null` where it holds for every language. */
  readonly language: Language | null;
  readonly kind: CheckKind;
  readonly severity: CheckSeverity;
  readonly place: Trilingual;
  readonly message: Trilingual;
  readonly remedy: Trilingual;
}
