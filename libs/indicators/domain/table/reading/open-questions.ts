import { type MappingQuestion, mappingQuestions } from '../mapping-questions';
import { mappingMismatches } from '../mapping-mismatch';
import type { Table } from '../table';
import type { TableMapping } from '../table-mapping';

/** What a mapping leaves open by itself: what it has twice or not at all, and what the table has otherwise. */
export const openQuestions = (table: Table, mapping: TableMapping): readonly MappingQuestion[] => {
  const hasIndicator =
    mapping.constants.indicator !== undefined || mapping.columns.some(({ use }) => use === 'indicator');
  return [
    ...mappingQuestions(mapping),
    ...(hasIndicator ? [] : [{ kind: 'no-indicator' as const, detail: '' }]),
    ...mappingMismatches(table, mapping),
  ];
};

/** Questions with which rows say nothing. */
const kindsOfUnreadable: ReadonlySet<MappingQuestion['kind']> = new Set<MappingQuestion['kind']>([
  'no-year',
  'no-value',
  'mapping-mismatch',
]);

/**
 * What questions take from a table. Without a year or a value, or by columns of another table, rows say nothing; with
 * another question open, what is wrong with the rows is still told, but no figure is taken; an unclear column of values
 * (`unsaid`) takes its own figures alone, as long as others are clear.
 */
export const lackOf = (
  questions: readonly MappingQuestion[],
  unsaid: ReadonlySet<number>,
  clearColumns: number,
): 'unreadable' | 'ambiguous' | null => {
  if (questions.some(({ kind }) => kindsOfUnreadable.has(kind))) return 'unreadable';
  const isOfOneColumn = ({ kind, column }: MappingQuestion) =>
    kind === 'unclear-column' && column !== undefined && unsaid.has(column);
  return questions.length > 0 && (clearColumns === 0 || !questions.every(isOfOneColumn)) ? 'ambiguous' : null;
};
