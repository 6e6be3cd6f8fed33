import { personalWords, publishable } from '@qadam/evidence/domain';
import { holds, type Viewer } from '@qadam/identity/domain';
import { isLanguage, type Language } from '@qadam/language/domain';
import type { Finding } from './finding.object';

/** Who reads what was written as it was written: those who can mend it. */
export const mayReadOwnWords = (viewer: Viewer): boolean => holds(viewer, 'analyst', 'administrator');

/** What looks personal in the own words of a finding, in any language. */
export const personalWordsOf = ({
  summaries,
  keptWords,
}: Pick<Finding, 'summaries' | 'keptWords'>): readonly string[] =>
  personalWords(Object.values(summaries), keptWords);

/** The own words of a finding as they leave the hands of analysts. */
export const publishedSummary = ({
  summary,
  summaryLanguage,
  keptWords,
}: Pick<Finding, 'summary' | 'summaryLanguage' | 'keptWords'>): string =>
  publishable(summary, isLanguage(summaryLanguage) ? summaryLanguage : 'en', keptWords);

export const summaryFor = (viewer: Viewer, finding: Finding): string =>
  mayReadOwnWords(viewer) ? finding.summary : publishedSummary(finding);

/** The same for own words in every language at once. */
export const publishedSummaries = (
  summaries: Partial<Record<Language, string>>,
  keptWords: readonly string[],
): Partial<Record<Language, string>> =>
  Object.fromEntries(
    Object.entries(summaries).map(([language, text]) => [
      language,
      publishable(text, isLanguage(language) ? language : 'en', keptWords),
    ]),
  );
