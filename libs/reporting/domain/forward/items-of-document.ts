import { type Language, localeOf } from '@qadam/language/domain';
import { claimedNumbers } from '../check/claimed-numbers';
import { isTraceAnnex } from '../document-model';
import { matchSection, type TitledSection } from './match-sections';
import type { ReviewItem } from './review-item';

/** A heading or paragraph of a document in reading order. */
export interface DocumentPart {
  readonly isHeading: boolean;
  /** 1 for the outermost; 0 for a paragraph. */
  readonly level: number;
  readonly text: string;
}

const targetCode = /(?<![\d.])(1[0-7]|[1-9])\.(\d{1,2}|[a-d])(?![\d.]*\d)/gu;

/** Indicators are named by three parts, targets by two; both name the target. */
const targetsIn = (sentence: string): string[] => [
  ...new Set(
    [...sentence.matchAll(/(?<![\d.])(1[0-7]|[1-9])\.(\d{1,2}|[a-d])\.\d{1,2}(?![\d.]*\d)/gu)].map(
      ([, goal, target]) => `${goal}.${target}`,
    ),
  ),
  ...[...sentence.matchAll(targetCode)]
    .filter(({ index }) => /(?:target|задач\p{L}*|міндет\p{L}*)[\s\u00a0]*$/iu.test(sentence.slice(0, index)))
    .map(([code]) => code),
];

/**
 * Everything in the document of an earlier review that a new one answers to. A heading that is like the title of a
 * section opens that section, a lesser heading that is like none stays within it; what stands under no such heading has
 * no section, but is kept with its heading. The annex of the trace, which repeats every sentence, is passed over. A sentence is a promise in one of `promiseKeys`, a figure where it claims a
 * number, and a statement elsewhere.
 */
export const itemsOfDocument = (
  parts: readonly DocumentPart[],
  language: Language,
  sections: readonly TitledSection[],
  promiseKeys: ReadonlySet<string>,
): readonly ReviewItem[] => {
  const segmenter = new Intl.Segmenter(localeOf[language], { granularity: 'sentence' });
  const items: ReviewItem[] = [];
  let [heading, sectionKey, sectionLevel]: [string, string | null, number] = ['', null, 0];
  for (const { isHeading, level, text } of parts) {
    if (isHeading) {
      heading = text.trim();
      const found = matchSection(text, sections);
      if (found !== null || level <= sectionLevel || sectionKey === null)
        [sectionKey, sectionLevel] = [found, level];
      continue;
    }
    if (isTraceAnnex(heading, language)) continue;
    for (const { segment } of segmenter.segment(text)) {
      const sentence = segment.trim();
      if (!/\p{L}/u.test(sentence)) continue;
      const isPromise = sectionKey !== null && promiseKeys.has(sectionKey);
      const hasFigure = claimedNumbers(sentence).length > 0;
      items.push({
        kind: isPromise ? 'promise' : hasFigure ? 'figure' : 'statement',
        ...{ heading, sectionKey, text: sentence, targets: targetsIn(sentence), figure: null },
      });
    }
  }
  return items;
};
