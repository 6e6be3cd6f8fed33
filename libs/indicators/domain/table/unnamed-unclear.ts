import type { MappingQuestion } from './mapping-questions';
import { columnLetter } from './column-letter';
import type { TableMapping } from './table-mapping';

/**
 * A guess that asks what columns without a heading hold, for where nobody can answer: the mapping says nothing of them,
 * so that reading tells each row that has something there (`unnamed-column`), and the other rows are read. Questions
 * about columns with a heading stay.
 */
export const unnamedLeftToReading = (
  mapping: TableMapping,
  questions: readonly MappingQuestion[],
): { readonly mapping: TableMapping; readonly questions: readonly MappingQuestion[] } => {
  const unnamed = new Set(
    mapping.columns
      .filter(({ heading, use }) => heading === '' && use === 'ignore')
      .map(({ column }) => columnLetter(column)),
  );
  const left = questions.filter(({ kind, detail }) => kind === 'unclear-column' && unnamed.has(detail));
  const letters = new Set(left.map(({ detail }) => detail));
  return {
    mapping: {
      ...mapping,
      columns: mapping.columns.filter(
        ({ column, heading }) => heading !== '' || !letters.has(columnLetter(column)),
      ),
    },
    questions: questions.filter((question) => !left.includes(question)),
  };
};
