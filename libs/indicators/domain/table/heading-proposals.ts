import type { HeadingMeanings } from './heading-meaning';
import type { MappingQuestion } from './mapping-questions';

/** Questions about columns with what their headings may mean. */
export const withProposals = (
  questions: readonly MappingQuestion[],
  meanings: HeadingMeanings,
): readonly MappingQuestion[] =>
  questions.map((question) => {
    const { kind, column } = question;
    if (kind !== 'unclear-column' || column === undefined) return question;
    const proposals = meanings.near(meanings.headings[column - 1] ?? []);
    return proposals.length === 0 ? question : { ...question, proposals };
  });
