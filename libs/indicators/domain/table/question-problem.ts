import type { ImportProblem, ProblemKind } from '../open-sdg/problem';
import { proposalsOf } from '../open-sdg/known-areas';
import { problemMessage } from '../open-sdg/problem-message';
import type { MappingQuestion } from './mapping-questions';
import type { Table } from './table';
import type { TableMapping } from './table-mapping';

interface Finding {
  readonly kind: ProblemKind;
  readonly column: string | null;
  readonly value: string | null;
}

/** `Units` beside `UNIT_MEASURE`: the heading that Open SDG has given up. */
const legacyUnit = (headings: readonly string[]): string | null =>
  headings.some((heading) => /^unit_measure$/iu.test(heading))
    ? (headings.find((heading) => /^units?$/iu.test(heading)) ?? null)
    : null;

const findingOf = ({ kind, detail, use, headings = [], constant = '' }: MappingQuestion): Finding => {
  switch (kind) {
    case 'no-indicator':
      return { kind: 'missing-column', column: 'Indicator', value: null };
    case 'no-year':
      return { kind: 'missing-column', column: 'Year', value: null };
    case 'no-value':
      return { kind: 'missing-column', column: 'Value', value: null };
    case 'no-unit':
      return { kind: 'missing-column', column: 'UNIT_MEASURE', value: null };
    case 'no-rows':
      return { kind: 'no-data', column: null, value: null };
    case 'remembered':
      return { kind: 'remembered-constant', column: constant, value: detail };
    case 'unit-unlike':
      return { kind: 'unit-unlike', column: null, value: detail };
    case 'mapping-mismatch':
      return { kind: 'mapping-mismatch', column: constant, value: detail };
    case 'not-annual':
      return { kind: 'not-annual', column: detail, value: detail };
    case 'unclear-column':
      return { kind: 'unclear-column', column: detail, value: detail };
    case 'several': {
      if (use === 'value') return { kind: 'several-value-columns', column: detail, value: detail };
      const legacy = use === 'unit' ? legacyUnit(headings) : null;
      return legacy === null
        ? { kind: 'several-columns', column: detail, value: detail }
        : { kind: 'surplus-unit-column', column: legacy, value: legacy };
    }
  }
};

/** The areas or groups that the heading of a column may mean. */
const codesOf = ({ proposals = [] }: MappingQuestion): readonly string[] => [
  ...new Set(proposals.map(({ area, dimensions = {} }) => area ?? Object.values(dimensions).join(', '))),
];

/** What keeps a table from being read in one way only, as a problem in the row of its headings. */
export const questionProblem = (
  question: MappingQuestion,
  { file, sheet }: Table,
  { headerRow }: TableMapping,
): ImportProblem => {
  const { kind, column, value } = findingOf(question);
  const { proposal, known } = proposalsOf(codesOf(question));
  const isOfSeveral = question.kind === 'several' && kind !== 'several-value-columns';
  return {
    file,
    ...(sheet === null ? {} : { sheet }),
    ...{ row: headerRow, column, kind, severity: 'error', value },
    ...(proposal === undefined ? {} : { proposal }),
    message: problemMessage(isOfSeveral ? 'several-columns' : kind, {
      value: isOfSeveral ? question.detail : (value ?? ''),
      column: column ?? '',
      rows: String(headerRow),
      known: question.kind === 'mapping-mismatch' ? (question.headings?.[0] ?? '') : known,
      proposal: question.kind === 'unit-unlike' ? question.constant : proposal,
    }),
  };
};

/** The mapping by which rows are judged all the same: where `Units` stands beside `UNIT_MEASURE`, this one counts. */
export const judgedMapping = (mapping: TableMapping, questions: readonly MappingQuestion[]): TableMapping => {
  const legacy = questions.flatMap(
    ({ use, headings }) => (use === 'unit' ? legacyUnit(headings ?? []) : null) ?? [],
  );
  if (legacy.length === 0) return mapping;
  return {
    ...mapping,
    columns: mapping.columns.map((column) =>
      column.use === 'unit' && legacy.includes(column.heading)
        ? { column: column.column, heading: column.heading, use: 'ignore' }
        : column,
    ),
  };
};
